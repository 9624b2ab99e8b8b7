internal import ChronologyModel

/// One measure, two days on which it takes effect; and, explained, a measure announced on one day and in force on another.
struct MeasureConflicts: Mechanism {
  /// Two dates further apart than this are taken for two stages or two measures.
  private static let days = 14
  private static let stages: Set<String> = [
    "second", "stage", "phase", "further", "next", "another", "tranche", "wave", "extended", "pilot",
  ]

  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    let measures = evidence.eventsOfKind[.policyEffective] ?? []
    let announced = evidence.eventsOfKind[.announcement] ?? []
    for (place, left) in measures.enumerated() {
      for right in measures.dropFirst(place + 1) {
        if let finding = compare(left, right, evidence) { found.append(finding) }
      }
      for other in announced {
        if let finding = lookAlike(other, left, evidence) { found.append(finding) }
      }
    }
    return found
  }

  private func dated(_ event: Int, _ evidence: Evidence) -> (Event.DateReading, Claim)? {
    let event = evidence.events[event]
    guard let date = event.date, event.claims.indices.contains(date.source) else { return nil }
    return (date, evidence.reading.claims[event.claims[date.source]])
  }

  private func compare(_ left: Int, _ right: Int, _ evidence: Evidence) -> Finding? {
    guard let (first, a) = dated(left, evidence), let (second, b) = dated(right, evidence),
      !first.interval.overlaps(second.interval), isOne(left, right, evidence),
      evidence.events[left].standing.isFactual, evidence.events[right].standing.isFactual,
      !evidence.isOneAccount(a.span, a.speaker, b.span, b.speaker)
    else { return nil }
    let apart = abs(first.interval.earliest.day.number - second.interval.earliest.day.number)
    let words = Set(Words.all(of: evidence.reading.quote(a.span)) + Words.all(of: evidence.reading.quote(b.span)))
    guard apart <= Self.days, words.isDisjoint(with: Self.stages) else { return nil }
    return Finding(
      kind: .order, severity: .high, summary: "Accounts give two days on which one measure took effect",
      reckoning: [
        "\(evidence.account(a.span, a.speaker)): in force \(Dates.interval(first.interval)).",
        "\(evidence.account(b.span, b.speaker)): in force \(Dates.interval(second.interval)).",
        "The two are \(Dates.days(apart)) apart and cannot both be right of one measure as reported.",
      ], settledBy: Settlement.record(.order, on: Dates.day(first.interval.earliest.day)), events: [left, right],
      sources: sources(a, b, [left, right], evidence))
  }

  /// The two that conflict, then the other dated accounts of both events.
  private func sources(_ first: Claim, _ second: Claim, _ events: [Int], _ evidence: Evidence) -> [Source] {
    var sources = [evidence.source(first), evidence.source(second)]
    for index in events {
      for claim in evidence.events[index].claims.map({ evidence.reading.claims[$0] })
      where claim.time != nil && sources.count < 6 && !sources.contains(where: { $0.span.overlaps(claim.span) }) {
        sources.append(evidence.source(claim))
      }
    }
    return sources
  }

  /// True when the two speak of one measure: in the clause, or in the heading that one stands under.
  private func isOne(_ left: Int, _ right: Int, _ evidence: Evidence) -> Bool {
    let (first, second) = (evidence.topic(left), evidence.topic(right))
    if Words.overlap(first, second) { return true }
    return [(first, evidence.heading(right)), (second, evidence.heading(left))].contains { topic, heading in
      heading.count >= 2 && heading.filter { Words.share([$0], topic) }.count >= 2 && Words.overlap(heading, topic)
    }
  }

  private func lookAlike(_ announced: Int, _ measure: Int, _ evidence: Evidence) -> Finding? {
    guard let (first, a) = dated(announced, evidence), let (second, b) = dated(measure, evidence),
      first.interval.isBefore(second.interval), Words.overlap(evidence.topic(announced), evidence.topic(measure))
    else { return nil }
    return Finding(
      kind: .date, severity: .low, status: .explained(reason: "announced against in force: two acts, two days"),
      summary: "A measure announced on one day and in force on another",
      reckoning: [
        "Announced \(Dates.interval(first.interval)): \(evidence.label(a.span.document)).",
        "In force \(Dates.interval(second.interval)): \(evidence.label(b.span.document)).",
      ], settledBy: "", events: [announced, measure], sources: [evidence.source(a), evidence.source(b)])
  }
}
