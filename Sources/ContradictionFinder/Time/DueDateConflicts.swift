internal import ChronologyModel

/// "Would be published by 31 March", and on 15 April it had not been.
struct DueDateConflicts: Mechanism {
  private struct Due {
    var claim: Claim
    var due: CivilInterval
    var how: String
    var people: Set<Int>
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    let promises = evidence.reading.claims.filter { $0.kind == .promise && $0.standing != .denied }
      .sorted { evidence.rank($0.span) < evidence.rank($1.span) }.compactMap { due($0, evidence) }
    let outcomes = evidence.reading.claims.filter { claim in
      guard claim.kind == .publication, claim.time != nil, claim.timex != nil, claim.bound == nil else { return false }
      return claim.standing == .denied || claim.standing.isFactual
    }.sorted { evidence.rank($0.span) < evidence.rank($1.span) }
    var found: [Finding] = []
    var told: Set<Set<Int>> = []
    for outcome in outcomes {
      let people = others(outcome, evidence)
      guard let when = outcome.time, !people.isEmpty else { continue }
      let broken = promises.filter { $0.due.isBefore(when) && !$0.people.isDisjoint(with: people) }
      guard let first = broken.first else { continue }
      // What came out in time and was printed again later is no delay.
      let isKept = outcomes.contains { other in
        other.standing.isFactual && (other.time.map { $0.earliest <= first.due.latest } ?? false)
          && !others(other, evidence).isDisjoint(with: people)
      }
      guard !isKept, told.insert(people).inserted else { continue }
      found.append(finding(first, broken, outcome, when, evidence))
    }
    return found
  }

  /// The promise with the day on which it falls due; nil where none is given.
  private func due(_ claim: Claim, _ evidence: Evidence) -> Due? {
    let inside = evidence.claimsOfDocument[claim.span.document].map { evidence.reading.claims[$0] }.filter {
      $0.kind == .publication && $0.span.overlaps(claim.span)
    }
    guard !inside.isEmpty else { return nil }
    let people = inside.reduce(into: Set<Int>()) { $0.formUnion(others($1, evidence)) }
      .subtracting(claim.entities(.agent))
    if let bounded = ([claim] + inside).first(where: { $0.bound == .by && $0.time != nil && $0.timex != nil }),
      let time = bounded.time
    {
      return Due(claim: claim, due: time, how: "due by \(Dates.interval(time))", people: people)
    }
    guard
      let made = claim.speaker?.saidOn?.singleDay ?? (claim.bound == nil ? claim.time?.singleDay : nil)
        ?? evidence.reading.documents[claim.span.document].publication.interval?.singleDay
    else { return nil }
    let document = claim.span.document
    guard evidence.reading.timexes.indices.contains(document) else { return nil }
    for timex in evidence.reading.timexes[document] where timex.kind == .duration && claim.span.contains(timex.span) {
      let before = evidence.reading.quote(Span(document: document, start: claim.span.start, end: timex.span.start))
      guard Words.all(of: before).suffix(2).contains("within"), let days = Self.days(timex.value) else { continue }
      let day = CivilDay(number: made.number &+ days)
      return Due(
        claim: claim, due: CivilInterval(day: day),
        how: "made on \(Dates.day(made)) and due \(evidence.reading.quote(timex.span)) later, on \(Dates.day(day))",
        people: people)
    }
    return nil
  }

  /// Whole days of a TIMEX3 length in days or weeks; nil for others, whose days hang on the calendar.
  private static func days(_ value: String) -> Int? {
    guard value.hasPrefix("P"), let unit = value.last, let count = Int(value.dropFirst().dropLast()), count > 0,
      count < 1000
    else { return nil }
    return unit == "W" ? count * 7 : unit == "D" ? count : nil
  }

  /// Whose report it is: the people of a claim, its speaker apart.
  private func others(_ claim: Claim, _ evidence: Evidence) -> Set<Int> {
    var people = Set(claim.participants.filter { $0.role != .place && $0.role != .agent }.compactMap(\.entity))
    people = people.filter { evidence.reading.entities[$0].kind == .person }
    if let speaker = claim.speaker?.entity { people.remove(speaker) }
    return people
  }

  private func finding(_ first: Due, _ broken: [Due], _ outcome: Claim, _ when: CivilInterval, _ evidence: Evidence)
    -> Finding
  {
    let late = outcome.standing == .denied
    let events = evidence.events.indices.filter { index in
      [.promise, .publication].contains(evidence.events[index].kind)
        && evidence.events[index].claims.contains {
          let span = evidence.reading.claims[$0].span
          return span == first.claim.span || span == outcome.span
        }
    }
    let more = broken.dropFirst().map { evidence.source($0.claim) }
    return Finding(
      kind: .promiseOutcome, severity: .high,
      summary: late
        ? "What was promised for publication by \(Dates.interval(first.due)) is reported as not published \(Dates.on(when))."
        : "What was promised for publication by \(Dates.interval(first.due)) is reported as published \(Dates.on(when)).",
      reckoning: [
        "\(evidence.account(first.claim.span, first.claim.speaker)), reports the promise, \(first.how).",
        "\(evidence.account(outcome.span, outcome.speaker)): "
          + (late ? "not published \(Dates.on(when))." : "published \(Dates.on(when))."),
        "The day promised had passed.",
      ], settledBy: Settlement.record(.promiseOutcome, on: Dates.interval(first.due)), events: events,
      sources: [evidence.source(first.claim), evidence.source(outcome)] + more)
  }
}
