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
    let start = { (event: Int) in evidence.events[event].date?.interval.earliest.day.number }
    // By day: two further apart than a fortnight are not held against one another.
    let dated = measures.filter { start($0) != nil }.sorted { (start($0) ?? 0, $0) < (start($1) ?? 0, $1) }
    let earlier = announced.filter { start($0) != nil }.sorted { (start($0) ?? 0, $0) < (start($1) ?? 0, $1) }
    var low = 0
    for (place, left) in dated.enumerated() {
      guard let day = start(left) else { continue }
      let near = dated.dropFirst(place + 1).prefix { (start($0) ?? 0) - day <= Self.days }
      for right in near.prefix(Self.width) {
        if let finding = compare(min(left, right), max(left, right), evidence) { found.append(finding) }
      }
      while low < earlier.count, let other = start(earlier[low]), day - other > Self.notice { low += 1 }
      let before = earlier.dropFirst(low).prefix { (start($0) ?? 0) < day }
      // One announcement explains it: the last before.
      if let finding = before.suffix(Self.width).reversed().lazy.compactMap({ lookAlike($0, left, evidence) }).first {
        found.append(finding)
      }
    }
    return found
  }

  /// Notice of a measure longer than this is no look-alike of its start.
  private static let notice = 92
  /// Of measures as near as this many are compared; a story has few, and a thousand papers tell them again.
  private static let width = 24

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
      kind: .order, severity: .high,
      summary: "Accounts give two days for the start of \(evidence.noun(left)): \(Dates.interval(first.interval)) and "
        + "\(Dates.interval(second.interval)).",
      reckoning: [
        "\(evidence.account(a.span, a.speaker)), has it in force \(Dates.on(first.interval)).",
        "\(evidence.account(b.span, b.speaker)), has it in force \(Dates.on(second.interval)).",
        "The two are \(Dates.days(apart)) apart: of one measure they cannot both be right as reported.",
      ], settledBy: Settlement.record(.order, of: [.policyEffective]), events: [left, right],
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
      summary: "A measure was announced on one day and in force on another.",
      reckoning: [
        "\(evidence.label(a.span.document)), has it announced \(Dates.on(first.interval)).",
        "\(evidence.label(b.span.document)), has it in force \(Dates.on(second.interval)).",
      ], settledBy: "", events: [announced, measure], sources: [evidence.source(a), evidence.source(b)])
  }
}
