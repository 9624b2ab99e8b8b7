import ChronologyModel
import Knowledge
import Lexing

/// A trigger found in a sentence.
struct Trigger {
  var tokens: Range<Int>
  /// The tokens that the pattern's words matched, gaps left out.
  var words: [Int]
  var head: Int
  /// The base forms of its verb that can be nouns as well.
  var bases: Set<UInt64>
  var rule: EventPatterns.Rule
  /// The line of the table.
  var line: Int
}

/// Reads what a sentence says of the order of two events: `before I introduced those checks`.
enum OrderReader {
  /// The order relations of the event at `trigger` with what follows a connective in the same sentence.
  static func orders(
    of trigger: Trigger, among triggers: [Trigger], in sentence: SentenceView
  ) -> [Claim.Order] {
    var found: [Claim.Order] = []
    for token in sentence.tokens where token > trigger.head {
      guard var relation = relation(at: token, in: sentence), nearest(to: token, among: triggers) == trigger.head,
        !sentence.has(clauseJoins, in: trigger.head..<token),
        !sentence.document.tokens[min(token + 1, sentence.tokens.upperBound - 1)].classes.contains(.time)
      else { continue }
      if isNegatedUntil(token, of: trigger, in: sentence) { relation = .after }
      if let order = order(relation, from: token, among: triggers, in: sentence) { found.append(order) }
    }
    return found
  }

  private static func relation(at token: Int, in sentence: SentenceView) -> Claim.Order.Relation? {
    if sentence.isWord(token, sentence.words.orderBefore) { return .before }
    if sentence.isWord(token, sentence.words.orderAfter), !sentence.isWord(token - 1, sentence.words.auxiliary) {
      return .after  // "has since handed himself in" orders nothing
    }
    return nil
  }

  /// The trigger whose event the connective joins to what follows: the last before it that opens no parenthesis of its
  /// own.
  private static func nearest(to token: Int, among triggers: [Trigger]) -> Int? {
    triggers.last { $0.head < token && !$0.tokens.contains(token) }?.head
  }

  /// `weren't in place until after`: not until the other event, so after it.
  private static func isNegatedUntil(_ token: Int, of trigger: Trigger, in sentence: SentenceView) -> Bool {
    guard until.contains(sentence.document.hash(token)) else { return false }
    let group = VerbGroup(sentence, head: trigger.head)
    return group.isNegated || sentence.has(sentence.words.negation, in: trigger.head..<token)
  }

  private static func order(
    _ relation: Claim.Order.Relation, from token: Int, among triggers: [Trigger], in sentence: SentenceView
  ) -> Claim.Order? {
    let end = min(token + 14, sentence.tokens.upperBound)
    if let other = triggers.first(where: { $0.head > token && $0.head < end }) {
      let tokens = token + 1..<max(other.tokens.upperBound, other.head + 1)
      return Claim.Order(
        relation: relation, other: other.rule.kind, entities: entities(in: tokens, of: sentence),
        span: sentence.document.span(tokens))
    }
    let measure = (token + 1..<min(token + 6, sentence.tokens.upperBound)).first {
      sentence.isWord($0, sentence.words.measureNoun)
    }
    guard let measure else { return nil }
    return Claim.Order(
      relation: relation, other: .policyEffective, entities: [], span: sentence.document.span(token + 1..<measure + 1))
  }

  private static func entities(in tokens: Range<Int>, of sentence: SentenceView) -> [Int] {
    var found: [Int] = []
    for placed in sentence.mentions where tokens.overlaps(placed.tokens) {
      if let entity = placed.mention.entity, !found.contains(entity) { found.append(entity) }
    }
    return found
  }

  private static let clauseJoins = Set(["but", "and", "while", "although"].map(FoldedHash.of))
  private static let until = Set(["until", "till"].map(FoldedHash.of))
}
