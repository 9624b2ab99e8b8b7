internal import Knowledge

/// The small words that tell what a group is, from `function_words.tsv`.
struct FunctionWords: Sendable {
  /// Forms of be, and of be and get; of have, and of have and do.
  let be, beOrGet, have, haveOrDo: WordSet
  /// Signs of the future, of negation; verbs of seeing and leaving.
  let future, not, seeing: WordSet
  /// Words that say whether a noun group means known ones, and pronouns that mean several.
  let definite, indefinite, plural: WordSet
  /// Parts of a date.
  let weekday, month, dayPart, dayNumber, year: WordSet
  /// `today`; `last` before a time; what it may stand before.
  let deictic, turning, turned: WordSet
  /// What `by` leads to without its being whoever did it.
  let times: WordSet
  /// The same, where it has no article: `by mistake`.
  let manner: WordSet
  /// Prepositions that lead to no subject; `by`.
  let noSubject, by: WordSet
  /// `that`, `whether`.
  let complementizer: WordSet
  /// Pronouns that may stand for the noun before them.
  let relative: WordSet
  /// Those of them that stand for people.
  let personal: WordSet

  /// Reads the table. Throws the line and the reason where it cannot be read.
  init(_ source: TableSource) throws(TableError) {
    let table = try source.table("function_words")
    let name = try table.column("class")
    let words = try table.column("words")
    var lists: [String: [String]] = [:]
    for row in 0..<table.count { lists[table.string(row, name)] = table.strings(row, words) }
    func set(_ names: String...) throws(TableError) -> WordSet {
      var all: [String] = []
      for name in names {
        guard let list = lists[name] else {
          throw TableError(table: "function_words", line: 0, reason: "there is no class “\(name)”")
        }
        all += list
      }
      return WordSet(all)
    }
    be = try set("be")
    beOrGet = try set("be", "get")
    have = try set("have")
    haveOrDo = try set("have", "do")
    future = try set("future")
    not = try set("not")
    seeing = try set("seeing")
    definite = try set("definite")
    indefinite = try set("indefinite")
    plural = try set("plural")
    weekday = try set("weekday")
    month = try set("month")
    dayPart = try set("day_part")
    dayNumber = try set("day_number")
    year = try set("year")
    deictic = try set("deictic")
    turning = try set("turning")
    turned = try set("time_unit", "day_part", "weekday", "month")
    manner = try set("manner")
    noSubject = try set("no_subject")
    complementizer = try set("complementizer")
    by = try set("by")
    personal = try set("personal")
    relative = try set("relative")
    times = try set("weekday", "month", "day_part", "deictic", "time_unit", "moment")
  }
}
