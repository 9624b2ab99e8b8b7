internal import ChronologyModel

/// Two clauses that one sentence puts in order: `she was told before the vote was held`, `it was sold only after it had
/// been valued`, `he was not told until she had gone`.
struct ClauseOrder {
  /// What came first.
  var first: Proposition
  /// What came after it.
  var second: Proposition
  /// The clause that the sentence tells as its own, for who says so.
  var main: Proposition

  /// The orders of a document's clauses; `propositions` in order of their verbs.
  static func orders(_ propositions: [Proposition], _ evidence: Evidence) -> [ClauseOrder] {
    zip(propositions, propositions.dropFirst()).compactMap { order($0, $1, evidence) }
  }

  private enum Relation { case before, after }

  private static func order(_ one: Proposition, _ next: Proposition, _ evidence: Evidence) -> ClauseOrder? {
    guard one.verb.document == next.verb.document, one.verb.end < next.verb.start,
      next.verb.start - one.verb.end <= 200, one.span.overlaps(next.span), next.isAffirmed
    else { return nil }
    let text = evidence.reading.documents[one.verb.document].text
    let between = WordsBetween(text[one.verb.end..<next.verb.start])
    guard !between.crossesSentence, !between.isModal else { return nil }
    if let relation = signal(between, isAffirmed: one.isAffirmed) {
      return relation == .before
        ? ClauseOrder(first: one, second: next, main: one) : ClauseOrder(first: next, second: one, main: one)
    }
    guard one.isAffirmed, between.hasComma, let relation = opening(one, text) else { return nil }
    // "Before he left, she had signed": the clause that the signal opens comes first in the sentence.
    return relation == .before
      ? ClauseOrder(first: next, second: one, main: next) : ClauseOrder(first: one, second: next, main: next)
  }

  /// The relation that a word between the two verbs gives, seen from the first.
  private static func signal(_ between: WordsBetween, isAffirmed: Bool) -> Relation? {
    guard let last = between.words.lastIndex(where: { ["before", "after", "until"].contains($0) }),
      between.words.count - last <= 9, last == 0 || between.words[last - 1] != "until",
      last == 0
        || !["day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "minutes"].contains(
          between.words[last - 1])
    else { return nil }
    switch between.words[last] {
    case "before": return isAffirmed ? .before : nil
    case "after": return isAffirmed ? .after : nil
    default: return isAffirmed ? nil : .after
    }
  }

  /// The relation that opens a sentence: `Before`, `After`, `By the time`.
  private static func opening(_ one: Proposition, _ text: [UInt8]) -> Relation? {
    let start = max(one.span.start, one.verb.start - 80)
    guard start < one.verb.start, start == one.span.start else { return nil }
    let words = Words.all(of: String(decoding: text[start..<one.verb.start], as: UTF8.self))
    if words.first == "before" || words.starts(with: ["by", "the", "time"]) { return .before }
    return words.first == "after" ? .after : nil
  }
}

/// The words between two verbs of a sentence.
struct WordsBetween {
  /// The words, folded.
  let words: [String]
  /// True when a sentence ends among them.
  let crossesSentence: Bool
  /// True when a comma stands among them.
  let hasComma: Bool

  init(_ text: ArraySlice<UInt8>) {
    words = Words.all(of: String(decoding: text, as: UTF8.self))
    hasComma = text.contains(0x2C)
    crossesSentence =
      text.contains(0x0A) || text.contains(0x3B) || zip(text, text.dropFirst()).contains { $0 == 0x2E && $1 == 0x20 }
  }

  /// True when a verb stands among them that says what may or should be.
  var isModal: Bool { words.contains(where: Self.modals.contains) }

  private static let modals: Set<String> = [
    "should", "would", "could", "must", "might", "may", "will", "ought", "shall", "can", "cannot",
  ]
}
