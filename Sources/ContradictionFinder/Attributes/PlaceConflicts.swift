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
          let moved = (evidence.eventsOfPerson[person] ?? []).contains {
            isMove(evidence.events[$0], here.union(there), before: event, evidence)
          }
          let names = { (set: Set<Int>) in
            set.sorted().map { evidence.reading.entities[$0].name }.joined(separator: ", ")
          }
          let matter = "\(evidence.noun(index)): \(names(here)) and \(names(there))"
          let finding = Finding(
            kind: .place, severity: .medium, summary: "Accounts name two prisons for \(matter).",
            reckoning: [
              "\(evidence.account(left.span, left.speaker)): \(names(here)).",
              "\(evidence.account(right.span, right.speaker)): \(names(there)).",
              "One release is from one prison.",
            ], settledBy: Settlement.record(.place, on: event.date.map { Dates.interval($0.interval) }),
            events: [index],
            sources: [evidence.source(left), evidence.source(right)])
          guard moved else { return finding }
          return finding.explained(
            "the person was moved from one prison to the other", differingOn: "the prison in \(matter)")
        }
      }
      return nil
    }
  }

  /// True for a transfer that can have been from the one prison to the other, and not after the release.
  private func isMove(_ event: Event, _ prisons: Set<Int>, before release: Event, _ evidence: Evidence) -> Bool {
    guard event.kind == .transfer else { return false }
    let named = event.places.filter { evidence.reading.entities[$0].kind == .prison }
    guard named.isEmpty || named.contains(where: prisons.contains) else { return false }
    guard let moved = event.date?.interval, let freed = release.date?.interval else { return true }
    return !freed.isBefore(moved)
  }
}
