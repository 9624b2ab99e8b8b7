internal import ChronologyModel

/// "Still at large" said after the day on which the person came back.
struct CustodyConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    for claim in evidence.reading.attributes
    where claim.attribute == .custodyStatus && claim.value == "at large" && claim.standing.isFactual {
      guard let person = claim.entity else { continue }
      let own = (evidence.eventsOfPerson[person] ?? []).filter { evidence.events[$0].people.first == person }
      let back = own.filter { evidence.events[$0].kind.isTaking && evidence.events[$0].standing.isFactual }
      guard !back.isEmpty else { continue }
      let published = evidence.reading.documents[claim.span.document].publication
      let at = claim.time ?? published.interval
      let earlier = back.filter { index in
        guard let at, let date = evidence.events[index].date?.interval, date.span <= 1440,
          date.latest.day < at.earliest.day
        else { return false }
        return !own.contains { other in
          guard evidence.events[other].kind.isFreeing else { return false }
          guard let out = evidence.events[other].date?.interval else { return false }
          return out.latest >= date.earliest
        }
      }
      if let index = earlier.last, let at {
        found.append(conflict(claim, at, index, person, evidence))
      } else if let index = later(back, than: at, evidence) {
        found.append(superseded(claim, index, person, evidence))
      }
    }
    return found
  }

  /// The first return that is not known to come before the status.
  private func later(_ back: [Int], than at: CivilInterval?, _ evidence: Evidence) -> Int? {
    back.first { index in
      let event = evidence.events[index]
      guard let at, let when = event.date?.interval ?? event.bounds else { return true }
      return when.latest >= at.earliest
    }
  }

  private func quote(_ index: Int, _ evidence: Evidence) -> Claim {
    let event = evidence.events[index]
    let source = event.date?.source ?? 0
    return evidence.reading.claims[event.claims[event.claims.indices.contains(source) ? source : 0]]
  }

  private func conflict(_ claim: AttributeClaim, _ at: CivilInterval, _ index: Int, _ person: Int, _ evidence: Evidence)
    -> Finding
  {
    let other = quote(index, evidence)
    let day = evidence.events[index].date.map { Dates.interval($0.interval) } ?? ""
    return Finding(
      kind: .custodyStatus, severity: .high,
      summary:
        "\(evidence.reading.entities[person].name) is reported at large after the day reported for the return to custody.",
      reckoning: [
        "\(evidence.account(other.span, other.speaker)): back in custody \(evidence.when(index)).",
        "\(evidence.account(claim.span, claim.speaker)): at large \(Dates.on(at)).",
        "No account has another release between the two.",
      ], settledBy: Settlement.record(.custodyStatus, on: day), events: [index],
      sources: [evidence.source(claim), evidence.source(other)])
  }

  private func superseded(_ claim: AttributeClaim, _ index: Int, _ person: Int, _ evidence: Evidence) -> Finding {
    let other = quote(index, evidence)
    return Finding(
      kind: .custodyStatus, severity: .low,
      status: .explained(reason: "superseded: true when written, and a later report replaces it"),
      summary: "\(evidence.reading.entities[person].name) was at large, then back in custody.",
      reckoning: [
        "\(evidence.account(claim.span, claim.speaker)): at large.",
        "\(evidence.account(other.span, other.speaker)): back in custody.",
      ], settledBy: "", events: [index], sources: [evidence.source(claim), evidence.source(other)])
  }
}
