import ChronologyModel
import Knowledge
import Lexing

/// A word or phrase that puts two events in order, SIGNAL of ISO-TimeML: `after`, `ahead of`, `by the time`.
struct OrderSignal {
  var relation: TemporalLink.Relation
  /// Its words.
  var tokens: Range<Int>
  /// Where what belongs to it begins: `six days` of `six days after`.
  var start: Int
  var isUntil = false
  /// `not until`
  var isNegated = false
  /// How long lies between: `six days` of `six days after`.
  var length: TemporalLink.Length?
  /// True when it stands at the head of its sentence.
  var opensSentence = false

  /// The signal that begins at `token`; nil where none does, and before a date or a second signal: `before Monday`,
  /// `until after he left`.
  init?(at token: Int, in sentence: SentenceView) {
    let words = sentence.words
    let document = sentence.document
    guard let (relation, count) = Self.phrase(token, sentence), token + count < sentence.tokens.upperBound else {
      return nil
    }
    self.relation = relation
    tokens = token..<token + count
    start = token
    let next = tokens.upperBound
    isUntil = Self.until.contains(document.hash(token))
    guard !document.tokens[next].classes.contains(.time) || relation == .sameDay,
      document.text.tokens[next].kind != .sign || document.isQuoted[next],
      !sentence.isWord(next, words.orderBefore), !sentence.isWord(next, words.orderAfter)
    else { return nil }
    readLength(sentence)
    var place = start - 1
    while sentence.isAdverb(place) || sentence.isWord(place, Self.leading) {
      if sentence.isWord(place, words.negation) { isNegated = true }
      start = place
      place -= 1
    }
    opensSentence = place < sentence.tokens.lowerBound
  }

  /// `six days after`, `48 hours before`, `within a day of`.
  private mutating func readLength(_ sentence: SentenceView) {
    let near = max(sentence.tokens.lowerBound, start - 8)..<tokens.upperBound
    let placed = sentence.document.timexes.within(near, \.tokens).last { placed in
      placed.timex.kind == .duration
        && (placed.tokens.upperBound == start || placed.tokens.contains(tokens.lowerBound)
          || tokens.contains(placed.tokens.lowerBound))
    }
    guard let placed else { return }
    let isWithin = tokens.contains(placed.tokens.lowerBound)
    length = TemporalLink.Length(
      value: placed.timex.value, modifier: isWithin ? "LESS_THAN" : placed.timex.modifier,
      span: placed.timex.span)
    start = min(start, placed.tokens.lowerBound)
  }

  private static func phrase(_ token: Int, _ sentence: SentenceView) -> (TemporalLink.Relation, Int)? {
    let words = sentence.words
    let document = sentence.document
    let hash = document.hash(token)
    let (before, next) = (document.hash(token - 1), document.hash(token + 1))
    if sentence.isWord(token, words.orderBefore) {
      if hash == FoldedHash.of("ahead") { return next == FoldedHash.of("of") ? (.before, 2) : nil }
      if hash == FoldedHash.of("prior") { return next == FoldedHash.of("to") ? (.before, 2) : nil }
      return (.before, 1)
    }
    if sentence.isWord(token, words.orderAfter) {
      // "has since handed himself in", "at once", "the following day" order nothing.
      let isOther = sentence.isWord(token - 1, words.auxiliary) || notBefore.contains(before)
      return isOther || before == FoldedHash.of("the") && hash != FoldedHash.of("after") ? nil : (.after, 1)
    }
    if hash == FoldedHash.of("while") { return (.during, 1) }
    if hash == FoldedHash.of("by"), next == FoldedHash.of("the"), document.hash(token + 2) == FoldedHash.of("time") {
      return (.before, 3)
    }
    if hash == FoldedHash.of("as"), next == FoldedHash.of("soon"), document.hash(token + 2) == FoldedHash.of("as") {
      return (.after, 3)
    }
    if hash == FoldedHash.of("same"), next == FoldedHash.of("day"), before == FoldedHash.of("the") {
      let joins = sameDayJoins.contains(document.hash(token + 2))
      return sentence.isWord(token + 2, words.preposition) && !joins ? nil : (.sameDay, joins ? 3 : 2)
    }
    return within(token, sentence)
  }

  /// `within two days of`
  private static func within(_ token: Int, _ sentence: SentenceView) -> (TemporalLink.Relation, Int)? {
    guard sentence.document.hash(token) == FoldedHash.of("within"),
      let placed = sentence.document.timexes.within(token..<token + 2, \.tokens).first, placed.timex.kind == .duration,
      sentence.document.hash(placed.tokens.upperBound) == FoldedHash.of("of")
    else { return nil }
    return (.after, placed.tokens.upperBound + 1 - token)
  }

  private static let until = Set(["until", "till"].map(FoldedHash.of))
  private static let notBefore = Set(["ever", "long", "at", "than"].map(FoldedHash.of))
  private static let sameDayJoins = Set(["as", "that"].map(FoldedHash.of))
  private static let leading = Set(
    ["not", "shortly", "soon", "just", "immediately", "only", "even", "but", "and", "on", "the", "it", "was"].map(
      FoldedHash.of))
}
