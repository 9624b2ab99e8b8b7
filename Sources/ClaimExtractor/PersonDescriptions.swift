import ChronologyModel
import Lexing

/// The words that describe people beside their mentions: before a name, after a comma or bracket, after `is` or `was`,
/// and those of a mention that itself describes.
struct PersonDescriptions {
  /// One phrase, and whom it describes.
  struct Phrase {
    var person: DocumentView.PlacedMention
    var tokens: Range<Int>
    /// Said not to be so: `is not an asylum seeker`.
    var isNegated = false
    /// Says the name's bearer is that, with a verb.
    var isPredicate = false
  }

  let sentence: SentenceView
  private var document: DocumentView { sentence.document }

  /// The phrases of the sentence, in order of the mentions.
  func phrases() -> [Phrase] {
    let people = sentence.mentions.filter { $0.mention.kind == .person }
    return people.flatMap { person -> [Phrase] in
      var found: [Phrase] = []
      if person.mention.form == .description || person.mention.form == .unnamed {
        found.append(Phrase(person: person, tokens: person.tokens))
      }
      if person.mention.form == .name || person.mention.form == .shortName {
        let before = start(before: person.tokens.lowerBound)..<person.tokens.lowerBound
        if !before.isEmpty { found.append(Phrase(person: person, tokens: before)) }
      }
      return found + after(person)
    }
  }

  /// Where the noun phrase begins that ends with a name: `Algerian national`, `the 35-year-old`.
  private func start(before name: Int) -> Int {
    var place = name
    if document.isSign(place - 1, ","), place - 2 > sentence.tokens.lowerBound, !endsPhrase(place - 2) {
      // "The Albanian, Ann Poole, was": what stands before the comma is the name's, where it opens the clause.
      var open = place - 1
      while open > sentence.tokens.lowerBound, name - open < 9, !endsPhrase(open - 1), !isMention(open - 1) {
        open -= 1
      }
      let isOpening = open == sentence.tokens.lowerBound && sentence.words.article.contains(document.hash(open))
      return isOpening ? open : name
    }
    while place > sentence.tokens.lowerBound, name - place < 9, !endsPhrase(place - 1), !isMention(place - 1) {
      place -= 1
      if sentence.words.determiner.contains(document.hash(place)) { break }
    }
    return place
  }

  private func after(_ person: DocumentView.PlacedMention) -> [Phrase] {
    var found: [Phrase] = []
    var place = person.tokens.upperBound
    while sentence.tokens.contains(place), found.count < 3 {
      if isOpening(place) {
        let first = place + 1
        if sentence.isWord(first, sentence.words.relative) {
          return found + predicate(person, at: first + 1)
        }
        let end = self.end(from: first)
        let isClause = end < sentence.tokens.upperBound && startsVerb(end)
        guard end > first, !isClause, !isNamed(first) else { return found }
        found.append(Phrase(person: person, tokens: first..<end))
        place = end
      } else {
        return found + predicate(person, at: place)
      }
    }
    return found
  }

  /// What `is` or `was` says of somebody.
  private func predicate(_ person: DocumentView.PlacedMention, at verb: Int) -> [Phrase] {
    guard sentence.tokens.contains(verb), Self.being.contains(document.hash(verb)) else { return [] }
    var first = verb + 1
    var isNegated = false
    while sentence.tokens.contains(first), sentence.isAdverb(first) || sentence.isWord(first, sentence.words.negation) {
      isNegated = isNegated || sentence.isWord(first, sentence.words.negation)
      first += 1
    }
    let end = self.end(from: first)
    return end > first
      ? [Phrase(person: person, tokens: first..<end, isNegated: isNegated, isPredicate: true)] : []
  }

  private func end(from first: Int) -> Int {
    var place = first
    while sentence.tokens.contains(place), place - first < 10, !endsPhrase(place), !isNamed(place) { place += 1 }
    return place
  }

  /// A sign but the hyphen of `35-year-old`, or a word that a noun phrase does not go on past.
  private func endsPhrase(_ token: Int) -> Bool {
    guard sentence.tokens.contains(token) else { return true }
    if document.text.tokens[token].kind == .sign { return !document.isSign(token, "-") || document.isDash(token) }
    let words = sentence.words
    return [
      words.preposition, words.relative, words.saying, words.coordinator, words.subordinator, words.auxiliary, words.be,
    ]
    .contains { sentence.isWord(token, $0) }
  }

  private func startsVerb(_ token: Int) -> Bool {
    let words = sentence.words
    return [words.saying, words.auxiliary, words.be].contains { sentence.isWord(token, $0) }
  }

  private func isOpening(_ token: Int) -> Bool {
    document.isSign(token, ",") || document.isSign(token, "(") || document.isDash(token)
  }

  private func isMention(_ token: Int) -> Bool {
    sentence.mentions.contains { $0.tokens.contains(token) && $0.mention.kind != .place }
  }

  /// True inside a name of a person.
  private func isNamed(_ token: Int) -> Bool {
    sentence.mentions.contains { placed in
      placed.tokens.contains(token) && placed.mention.kind == .person
        && [.name, .shortName, .pronoun].contains(placed.mention.form)
    }
  }

  private static let being = Set(["is", "was", "'s"].map(FoldedHash.of))
}
