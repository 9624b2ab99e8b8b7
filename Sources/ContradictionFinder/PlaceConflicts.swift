internal import ChronologyModel

/// One release, two prisons.
struct PlaceConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    evidence.events.indices.compactMap { index -> Finding? in
      let event = evidence.events[index]
      guard event.kind.isFreeing, let person = event.people.first else { return nil }
      let placed = event.claims.map { evidence.reading.claims[$0] }.compactMap { claim -> (Claim, Set<Int>)? in
        let prisons = claim.entities(.place).filter { evidence.reading.entities[$0].kind == .prison }
        return prisons.isEmpty || !claim.standing.isFactual ? nil : (claim, Set(prisons))
      }.sorted { evidence.rank($0.0.span) < evidence.rank($1.0.span) }
      for (place, (left, here)) in placed.enumerated() {
        for (right, there) in placed.dropFirst(place + 1) where here.isDisjoint(with: there) {
          guard evidence.origin(left.span.document) != evidence.origin(right.span.document) else { continue }
          let moved = (evidence.eventsOfPerson[person] ?? []).contains { evidence.events[$0].kind == .transfer }
          let names = { (set: Set<Int>) in
            set.sorted().map { evidence.reading.entities[$0].name }.joined(separator: ", ")
          }
          return Finding(
            kind: .place, severity: .medium,
            status: moved ? .explained(reason: "the person was moved from one prison to the other") : .open,
            summary: "Accounts name two prisons for \(evidence.noun(index)): \(names(here)) and \(names(there)).",
            reckoning: [
              "\(evidence.account(left.span, left.speaker)): \(names(here)).",
              "\(evidence.account(right.span, right.speaker)): \(names(there)).",
            ], settledBy: Settlement.record(.place, on: event.date.map { Dates.interval($0.interval) }),
            events: [index],
            sources: [evidence.source(left), evidence.source(right)])
        }
      }
      return nil
    }
  }
}
