internal import ChronologyModel

/// "After three days on the run" against the days of the release and the return.
struct DurationConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    for (index, event) in evidence.events.enumerated() where event.kind.isTaking {
      guard let back = event.date, let person = event.people.first, let returned = back.interval.singleDay,
        event.claims.indices.contains(back.source)
      else { continue }
      let outs = (evidence.eventsOfPerson[person] ?? []).filter {
        evidence.events[$0].kind.isFreeing && evidence.events[$0].people.first == person
          && (evidence.events[$0].date?.interval.isBefore(back.interval) ?? false)
      }
      guard let out = outs.last, let date = evidence.events[out].date, let freed = date.interval.singleDay,
        evidence.events[out].claims.indices.contains(date.source)
      else { continue }
      let counted = returned.number - freed.number
      for claimIndex in event.claims {
        let claim = evidence.reading.claims[claimIndex]
        guard let timex = evidence.timex(claim), timex.kind == .duration, let said = days(timex.value) else { continue }
        // Either end may be counted or not: one day either way is no conflict.
        let tolerance = timex.modifier == nil ? 1 : 2
        guard abs(said - counted) > tolerance else { continue }
        let first = evidence.reading.claims[evidence.events[out].claims[date.source]]
        found.append(
          Finding(
            kind: .duration, severity: .low,
            summary:
              "One account has \(evidence.reading.entities[person].name) out for \(Dates.days(said)); by the days reported "
              + "it was \(Dates.days(counted)).",
            reckoning: [
              "\(evidence.account(claim.span, claim.speaker)), gives \(Dates.days(said)).",
              "Out on \(Dates.day(freed)) and back on \(Dates.day(returned)) makes \(Dates.days(counted)), or one more with "
                + "both ends counted.",
            ],
            settledBy: Settlement.record(
              .duration, of: [evidence.events[out].kind, event.kind], on: Dates.day(freed)), events: [out, index],
            sources: [evidence.source(claim), evidence.source(first)]))
      }
    }
    return found
  }

  /// The days of a TIMEX3 duration in days or weeks.
  private func days(_ value: String) -> Int? {
    guard value.hasPrefix("P"), let unit = value.last, let count = Int(value.dropFirst().dropLast()), count < 10_000
    else { return nil }
    return unit == "D" ? count : unit == "W" ? count * 7 : nil
  }
}
