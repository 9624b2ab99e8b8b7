internal import Knowledge

/// The small words that tell what a group is, from `function_words.tsv`.
final class FunctionWords: Sendable {
  /// Forms of be, and of be and get; of have, and of have and do.
  let be, beOrGet, have, haveOrDo: WordSet
  /// Signs of the future, of negation; verbs of seeing and leaving.
  let future, not, seeing: WordSet
  /// Words that say whether a noun group means known ones, and pronouns that mean several.
  let definite, indefinite, plural: WordSet
  /// Parts of a date.
  let weekday, month, dayPart, dayNumber, year: WordSet
  /// Weekdays and months.
  let dated: WordSet
  /// `today`; `last` before a time; what it may stand before.
  let deictic, turning, turned: WordSet
  /// What `by` leads to without its being whoever did it.
  let times: WordSet
  /// The same, where it has no article: `by mistake`.
  let manner: WordSet
  /// The same, after a number: `by 14 votes`.
  let measure: WordSet
  /// Prepositions that lead to no subject; `by`.
  let noSubject, by: WordSet
  /// `that`, `whether`.
  let complementizer: WordSet
  /// Pronouns that may stand for the noun before them.
  let relative: WordSet
  /// Those of them that stand for people.
  let personal: WordSet

  private let table: WordClasses

  /// Reads the table. Throws the line and the reason where it cannot be read.
  init(_ source: TableSource) throws(TableError) {
    let source = try source.table("function_words")
    let name = try source.column("class")
    let words = try source.column("words")
    let names = (0..<source.count).map { source.string($0, name) }
    let table = WordClasses((0..<source.count).map { source.strings($0, words) })
    func set(_ wanted: String...) throws(TableError) -> WordSet {
      var bits: UInt64 = 0
      for name in wanted {
        guard let number = names.firstIndex(of: name) else {
          throw TableError(table: "function_words", line: 0, reason: "there is no class “\(name)”")
        }
        bits |= 1 << UInt64(number)
      }
      return table.words(of: bits)
    }
    self.table = table
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
    dated = try set("weekday", "month")
    deictic = try set("deictic")
    turning = try set("turning")
    turned = try set("time_unit", "day_part", "weekday", "month")
    manner = try set("manner")
    measure = try set("measure")
    noSubject = try set("no_subject")
    complementizer = try set("complementizer")
    by = try set("by")
    personal = try set("personal")
    relative = try set("relative")
    times = try set("weekday", "month", "day_part", "deictic", "time_unit", "moment")
  }
}
