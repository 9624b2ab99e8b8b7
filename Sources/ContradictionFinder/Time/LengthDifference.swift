internal import ChronologyModel
internal import Knowledge

/// Two lengths of time for one thing: `was let out 29 days early` against `92 days early`.
struct LengthDifference: Difference {
  let words: ComparedWords
  let leastShared = 1.5

  func isSought(_ one: Proposition, _ evidence: Evidence) -> Bool {
    one.isAffirmed && one.quantities.isEmpty && length(one, evidence) != nil
  }
  func isRival(_ one: Proposition, _ evidence: Evidence) -> Bool { isSought(one, evidence) }

  func finding(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding? {
    guard one.predicate == other.predicate, agree(one.subject, other.subject), agree(one.object, other.object),
      one.isPresent == other.isPresent, let left = length(one, evidence), let right = length(other, evidence),
      !left.said.range.overlaps(right.said.range)
    else { return nil }
    let likeness = Likeness(one, other, words)
    guard likeness.shared >= leastShared, likeness.overlap >= 0.7, isOneTime(one, other, evidence) else { return nil }
    return Finding(
      kind: kind(.duration, one, other, evidence), severity: .medium,
      summary: "Accounts give two lengths of time for one thing: \(evidence.reading.quote(left.span)) and "
        + "\(evidence.reading.quote(right.span)).",
      reckoning: [
        "\(evidence.account(one.span, one.speaker)): \(evidence.reading.quote(left.span)).",
        "\(evidence.account(other.span, other.speaker)): \(evidence.reading.quote(right.span)).",
        "What else they say is the same; the lengths are not, however the ends are counted.",
      ], settledBy: Settlement.record(.duration), sources: sources(one, other, evidence))
  }

  /// The one length that a clause gives, beside its verb.
  private func length(_ one: Proposition, _ evidence: Evidence) -> (said: SaidLength, span: Span)? {
    let near = evidence.timexes(in: one.span).filter {
      $0.kind == .duration && $0.anchor == .none && abs($0.span.start - one.verb.end) <= Self.reach
    }
    guard near.count == 1, let said = SaidLength(near[0].value, modifier: near[0].modifier) else { return nil }
    return (said, near[0].span)
  }

  /// How far from the verb a length may stand, in bytes.
  private static let reach = 80

  /// True for two that give one day, or for two reports of nearly one day that give none: what lasts grows longer.
  private func isOneTime(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Bool {
    if let left = one.time, let right = other.time { return left.overlaps(right) }
    guard let left = evidence.asOf(nil, one.span.document), let right = evidence.asOf(nil, other.span.document) else {
      return false
    }
    return abs(left.earliest.day.number - right.earliest.day.number) <= 2
  }
}
