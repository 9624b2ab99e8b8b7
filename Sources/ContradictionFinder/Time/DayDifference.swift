internal import ChronologyModel
internal import Knowledge

/// Two days for what comes about once.
struct DayDifference: Difference {
  let words: ComparedWords
  let leastShared = 2.0
  /// Further apart than this they are two things, in days.
  private static let days = 31

  func isSought(_ one: Proposition, _ evidence: Evidence) -> Bool {
    !one.isPresent && words.once.contains(one.predicate.hash) && (one.time.map { $0.span <= 1440 } ?? false)
  }
  func isRival(_ one: Proposition, _ evidence: Evidence) -> Bool { isSought(one, evidence) }

  func finding(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding? {
    guard one.predicate == other.predicate, let first = ClauseTimes.time(of: one, evidence),
      let second = ClauseTimes.time(of: other, evidence), first.isClosed, second.isClosed,
      first.isAfter(second) || second.isAfter(first),
      agree(one.subject, other.subject), agree(one.object, other.object),
      one.object != nil && other.object != nil || one.subject != nil && other.subject != nil
    else { return nil }
    let (left, right) = (first.interval, second.interval)
    // Clock times a quarter of an hour apart are one.
    if left.earliest.day == right.earliest.day, abs(left.earliest.minutes - right.earliest.minutes) <= 15 { return nil }
    let likeness = Likeness(one, other, words)
    guard likeness.shared >= leastShared, likeness.cover >= 0.75, likeness.overlap >= 0.5 else { return nil }
    // What comes about once may come about again: arrests, pleas and votes further apart are two.
    guard abs(left.earliest.day.number - right.earliest.day.number) <= Self.days else { return nil }
    return Finding(
      kind: kind(.date, one, other, evidence), severity: .high,
      summary: "Accounts give two days for one thing: \(Dates.interval(left)) and \(Dates.interval(right)).",
      reckoning: [
        "\(evidence.account(one.span, one.speaker)): \(Dates.on(left)).",
        "\(evidence.account(other.span, other.speaker)): \(Dates.on(right)).",
        "What else they say is the same, and it comes about once; the days are not the same.",
      ], settledBy: Settlement.record(.date), sources: sources(one, other, evidence))
  }
}
