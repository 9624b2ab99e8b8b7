internal import ChronologyModel

/// One event, two dates.
struct DateConflicts: Mechanism {
  /// Two clock times no further apart than this, in minutes, are one.
  private static let clockMinutes = 15
  /// A day reckoned from another in its sentence is held against none further off than this.
  private static let days = 14

  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    for (index, event) in evidence.events.enumerated() {
      guard let best = event.date, event.claims.indices.contains(best.source) else { continue }
      for rival in event.rivals + reckoned(event, best, evidence) where event.claims.indices.contains(rival.source) {
        let first = evidence.reading.claims[event.claims[best.source]]
        let second = evidence.reading.claims[event.claims[rival.source]]
        // A day that we reckon from another mention, or take from nowhere, is no account of anybody's.
        guard let one = evidence.timex(first), let other = evidence.timex(second), one.anchor.isSaid,
          other.anchor.isSaid || isReckonedBeside(second, evidence),
          first.span != second.span,
          best.interval.span <= 1440, rival.interval.span <= 1440
        else { continue }
        let isClock = best.interval.singleDay == rival.interval.singleDay && best.interval.singleDay != nil
        // Clocks and memories differ by a quarter of an hour.
        if isClock, best.interval.precision == .minute, rival.interval.precision == .minute,
          abs(best.interval.earliest.minutes - rival.interval.earliest.minutes) <= Self.clockMinutes
        {
          continue
        }
        let matter =
          "\(evidence.noun(index)): \(Dates.interval(best.interval)) and \(Dates.interval(rival.interval))"
        let finding = Finding(
          kind: .date, severity: severity(event.kind),
          summary: "Accounts give two \(isClock ? "times" : "dates") for \(matter).",
          reckoning: [
            step(first, best, evidence),
            step(second, rival, evidence),
            "The two cannot both be right as reported of one event.",
          ],
          settledBy: Settlement.record(.date, of: [event.kind], on: Dates.day(best.interval.earliest.day)),
          events: [index], sources: sources(event, first, second, evidence))
        let reason = excuse(first, second, isClock, evidence)
        found.append(
          reason.map { finding.explained($0, differingOn: "the \(isClock ? "time" : "date") of \(matter)") } ?? finding)
        break
      }
    }
    return found
  }

  /// Days that accounts reckon from a date in the same sentence and that the best date leaves no room for: `was seen on 11
  /// November and was found the following day`.
  private func reckoned(_ event: Event, _ best: Event.DateReading, _ evidence: Evidence) -> [Event.DateReading] {
    let source = evidence.reading.claims[event.claims[best.source]]
    return event.claims.indices.compactMap { index in
      let claim = evidence.reading.claims[event.claims[index]]
      guard let time = claim.time, let timex = evidence.timex(claim), isReckonedBeside(claim, evidence),
        claim.standing.isFactual, claim.bound == nil, !time.overlaps(best.interval),
        abs(time.earliest.day.number - best.interval.earliest.day.number) <= Self.days,
        evidence.origin(claim.span.document) != evidence.origin(source.span.document)
      else { return nil }
      return Event.DateReading(interval: time, value: timex.value, source: index, reckoning: timex.reckoning)
    }
  }

  private func isReckonedBeside(_ claim: Claim, _ evidence: Evidence) -> Bool {
    guard let timex = evidence.timex(claim), timex.anchor == .mention, timex.modifier == nil else { return false }
    return evidence.timexes(in: claim.span).contains { $0.anchor.isSaid && $0.span.end <= timex.span.start }
  }

  private func step(_ claim: Claim, _ date: Event.DateReading, _ evidence: Evidence) -> String {
    "\(evidence.account(claim.span, claim.speaker)), puts it \(Dates.on(date.interval))"
      + (date.reckoning.isEmpty ? "." : " (\(date.reckoning)).")
  }

  /// The two that conflict, then others that give the best date, those of the rival's own document first.
  private func sources(_ event: Event, _ first: Claim, _ second: Claim, _ evidence: Evidence) -> [Source] {
    var sources = [evidence.source(first), evidence.source(second)]
    let others = event.claims.map { evidence.reading.claims[$0] }.filter { claim in
      guard let time = claim.time, let best = event.date, claim.timex != nil else { return false }
      return time == best.interval
    }
    let own = second.span.document
    for claim in others.filter({ $0.span.document == own }) + others.filter({ $0.span.document != own })
    where sources.count < 5 && !sources.contains(where: { $0.span.overlaps(claim.span) }) {
      sources.append(evidence.source(claim))
    }
    return sources
  }

  private func severity(_ kind: EventKind) -> Finding.Severity {
    kind.isFreeing || kind.isTaking || kind == .reportToPolice || kind == .death ? .high : .medium
  }

  private func excuse(_ first: Claim, _ second: Claim, _ isClock: Bool, _ evidence: Evidence) -> String? {
    if evidence.reading.documents[second.span.document].copyOf != nil
      || evidence.reading.documents[first.span.document].copyOf != nil
    {
      return "syndicated copy: a relative date was reprinted under a later day"
    }
    if first.standing.isFactual != second.standing.isFactual {
      return "superseded: one account speaks of what was planned"
    }
    if evidence.timex(first)?.modifier == "APPROX" || evidence.timex(second)?.modifier == "APPROX" {
      return "rounding: one account gives the time only about"
    }
    return nil
  }
}

extension Timex.Anchor {
  /// True when the words of the claim give the day, with the day of publication at most.
  fileprivate var isSaid: Bool { self == .explicit || self == .publication }
}
