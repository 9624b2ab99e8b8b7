internal import ChronologyModel

/// The words for somebody who is not named, made fit to begin a line.
struct Descriptor {
  /// `a burglar`, `37 prisoners`.
  let text: String
  let isPlural: Bool
  /// How much they say of the person.
  let weight: Int

  /// Words at the head that belong to the clause and not to the person: `that it released 37 prisoners`.
  private static let leading: Set<String> = [
    "released", "freed", "let", "hand", "still", "some", "of", "no", "about", "when", "after", "as", "if", "and", "but",
    "prison", "jail", "out", "free", "by", "from", "in", "to", "for", "with", "at",
  ]
  private static let approximate: Set<String> = ["around", "nearly", "almost", "over", "roughly", "least", "than"]
  private static let articles: Set<String> = ["a", "an", "the", "another", "one", "this", "that", "each"]
  /// Nouns of people that a headline prints without an article.
  private static let adjectives: Set<String> = [
    "former", "sex", "migrant", "convicted", "man", "woman", "prisoner", "inmate", "second", "foreign", "violent",
    "dangerous", "teenage", "terror", "escaped", "freed", "offender", "killer", "burglar", "suspect",
  ]

  /// Reads the words of a span; nil when they name nobody.
  init?(_ span: Span, in reading: CorpusReading) {
    let document = reading.documents[span.document]
    var words = document.string(span.range).split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    let lower = { (word: String) in word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" } }
    while let first = words.first.map(lower), words.count > 1,
      Self.leading.contains(first) && !Self.isNoun(first, words.count) || SmallWords.pronouns.contains(first)
        || SmallWords.auxiliaries.contains(first)
        || SmallWords.relatives.contains(first) || SmallWords.demonstratives.contains(first)
    { words.removeFirst() }
    // "Release scheme freed 37 people": how many begins the phrase, whatever a headline has before it.
    if let number = words.firstIndex(where: { $0.first?.isNumber == true }), number > 0,
      !Self.approximate.contains(lower(words[number - 1]))
    {
      words.removeFirst(number)
    }
    guard let last = words.last.map(lower), !last.isEmpty, !SmallWords.pronouns.contains(last), let head = words.first
    else { return nil }
    guard !SmallWords.possessives.contains(lower(head)), words.count <= 9 else { return nil }
    let opening = lower(head)
    let isNumber = opening.first?.isNumber == true || SmallWords.numbers.contains(opening)
    if words.count == 1, isNumber { words.append("people") }
    var text = words.joined(separator: " ")
    let end = words.last.map(lower) ?? last
    let isMany = SmallWords.isPlural(end) || isNumber && opening != "1"
    if !Self.articles.contains(opening), !isNumber, !isMany {
      if Self.adjectives.contains(opening) || NameCase.isCommon(opening, in: document) {
        text = text.prefix(1).lowercased() + text.dropFirst()
      }
      let isVowel = text.first.map { "aeiouAEIOU".contains($0) } ?? false
      text = (isVowel ? "an " : "a ") + text
    } else if Self.articles.contains(opening) || isNumber {
      text = text.prefix(1).lowercased() + text.dropFirst()
    }
    self.text = text
    isPlural = isMany
    weight = Set(Words.all(of: text)).subtracting(Words.empty).subtracting(Words.anybody).count
  }

  private static func isNoun(_ word: String, _ count: Int) -> Bool {
    count < 3 && ["prison", "jail", "freed", "released"].contains(word)
  }
}
