import ChronologyModel
import Lexing

/// Age, nationality and occupation, as the words beside a name tell them.
extension AttributeReader {
  /// The attributes that one description gives.
  func described(_ phrase: PersonDescriptions.Phrase, in sentence: SentenceView) -> [AttributeClaim] {
    if phrase.isNegated { return [] }
    var found: [(AttributeClaim.Attribute, String)] = []
    if let age = age(phrase) { found.append((.age, String(age))) }
    if let nationality = nationality(phrase) { found.append((.nationality, nationality)) }
    if let occupation = occupation(phrase) { found.append((.occupation, occupation)) }
    let span =
      min(
        phrase.tokens.lowerBound, phrase.person.tokens.lowerBound)..<max(
        phrase.tokens.upperBound, phrase.person.tokens.upperBound)
    return found.map { claim($0.0, $0.1, .person(phrase.person), span, .asserted, in: sentence) }
  }

  /// `35`, `aged 35`, `35 years old` alone in a phrase; `35-year-old` anywhere in one.
  private func age(_ phrase: PersonDescriptions.Phrase) -> Int? {
    for token in phrase.tokens where document.text.tokens[token].kind == .number {
      guard let years = Int(document.text.string(document.text.tokens[token])), (10...105).contains(years) else {
        continue
      }
      if document.isSign(token + 1, "-"), document.hash(token + 2) == Self.yearOld { return years }
      let isFirst =
        token == phrase.tokens.lowerBound
        || token == phrase.tokens.lowerBound + 1 && document.hash(token - 1) == Self.aged
      let rest = token + 1..<phrase.tokens.upperBound
      let isAlone =
        rest.isEmpty && !isOfThen(token + 1)
        || rest.count == 2 && document.hash(token + 1) == Self.years && document.hash(token + 2) == Self.old
      if isFirst, isAlone, phrase.tokens.upperBound > phrase.person.tokens.upperBound { return years }
    }
    return nil
  }

  /// `was 17 at the time`, `was 17 when he joined`: an age of long ago.
  private func isOfThen(_ token: Int) -> Bool {
    let words = (token..<token + 3).map(document.hash)
    return words[0] == Self.when || words[0] == Self.at && Self.then.contains(words[2])
  }

  /// `Algerian` before a noun for a person or at the end of the phrase; not that of an office: `the Albanian ambassador`.
  private func nationality(_ phrase: PersonDescriptions.Phrase) -> String? {
    guard !phrase.tokens.contains(where: { Self.posts.contains(document.hash($0)) }) else { return nil }
    for token in phrase.tokens where patterns.nationalities.contains(document.hash(token)) {
      guard document.text.tokens[token].isCapitalised else { continue }
      let next = token + 1
      let isLast = next >= phrase.tokens.upperBound
      let isBeforePerson =
        !isLast && (words.personNoun.contains(document.hash(next)) || Self.citizens.contains(document.hash(next)))
      let last = document.hash(phrase.tokens.upperBound - 1)
      let isOfPerson = words.personNoun.contains(last) || patterns.occupations.contains(last)
      if isLast && !document.isSign(next, "-") || isBeforePerson || isOfPerson {
        return document.text.string(document.text.tokens[token]).lowercased()
      }
    }
    return nil
  }

  /// The noun for a calling that ends the phrase: `a retired engineer`.
  private func occupation(_ phrase: PersonDescriptions.Phrase) -> String? {
    guard phrase.person.mention.form != .unnamed, phrase.person.mention.form != .description else { return nil }
    let last = phrase.tokens.upperBound - 1
    guard patterns.occupations.contains(document.hash(last)), !Self.noCalling.contains(document.hash(last)),
      !document.text.tokens[last].isCapitalised
    else { return nil }
    return document.text.string(document.text.tokens[last]).lowercased()
  }

  private static let yearOld = FoldedHash.of("year-old")
  private static let when = FoldedHash.of("when")
  private static let at = FoldedHash.of("at")
  private static let then = Set(["time", "date", "point"].map(FoldedHash.of))
  private static let aged = FoldedHash.of("aged")
  private static let years = FoldedHash.of("years")
  private static let old = FoldedHash.of("old")
  private static let citizens = Set(["citizen", "national", "nationals", "asylum", "sex"].map(FoldedHash.of))
  private static let posts = Set(
    ["ambassador", "minister", "president", "embassy", "government", "prime", "envoy", "consul", "king", "queen"].map(
      FoldedHash.of))
  /// Nouns that tell what somebody is to another or in one matter, not what they do.
  private static let noCalling = Set(
    [
      "friend", "colleague", "neighbour", "witness", "victim", "survivor", "resident", "source", "candidate", "caller",
      "bystander", "onlooker", "insider", "donor", "tenant", "deputy", "head", "expert",
    ].map(FoldedHash.of))
}
