internal import ChronologyModel

/// "Resigned" in one account, "was sacked" in another.
struct DepartureConflicts: Mechanism {
  /// Two accounts of one departure are of days no further apart than this.
  private static let days = 14

  func findings(_ evidence: Evidence) -> [Finding] {
    var byPerson: [Int: [Claim]] = [:]
    for claim in evidence.reading.claims where claim.standing.isFactual {
      guard claim.kind == .resignation || claim.kind == .dismissal else { continue }
      for person in claim.entities(.patient) { byPerson[person, default: []].append(claim) }
    }
    return byPerson.sorted { $0.key < $1.key }.compactMap { person, claims in
      let sorted = claims.sorted { evidence.rank($0.span) < evidence.rank($1.span) }
      let kinds = Dictionary(grouping: sorted, by: { evidence.origin($0.span.document) }).mapValues {
        Set($0.map(\.kind))
      }
      // An account that has both ("resigned before he could be sacked") explains the one by the other.
      let plain = sorted.filter { kinds[evidence.origin($0.span.document)]?.count == 1 }
      for left in plain where left.kind == .resignation {
        for right in plain where right.kind == .dismissal && areNear(left, right, evidence) {
          return finding(left, right, person, evidence)
        }
      }
      return nil
    }
  }

  /// True when both are of one departure: their days are near, or the day of the report where none is given.
  private func areNear(_ left: Claim, _ right: Claim, _ evidence: Evidence) -> Bool {
    guard let first = evidence.asOf(left.time, left.span.document),
      let second = evidence.asOf(right.time, right.span.document)
    else { return false }
    // Without a day of its own a report can be of something old, so one of the two has to give it.
    guard left.time != nil || right.time != nil, first.span <= 7 * 1440, second.span <= 7 * 1440 else { return false }
    return abs(first.earliest.day.number - second.earliest.day.number) <= Self.days
  }

  private func finding(_ left: Claim, _ right: Claim, _ person: Int, _ evidence: Evidence) -> Finding {
    let name = evidence.reading.entities[person].name
    let events = evidence.events.indices.filter { index in
      evidence.events[index].claims.contains {
        let span = evidence.reading.claims[$0].span
        return span == left.span || span == right.span
      } && [.resignation, .dismissal].contains(evidence.events[index].kind)
    }
    return Finding(
      kind: .manner, severity: .medium, summary: "Accounts conflict on whether \(name) resigned or was dismissed.",
      reckoning: [
        "\(evidence.account(left.span, left.speaker)), tells of a resignation.",
        "\(evidence.account(right.span, right.speaker)), tells of a dismissal.",
        "One departure is one or the other, unless the words were agreed.",
      ], settledBy: "the letters exchanged at the departure, and the announcement as made", events: events,
      sources: [evidence.source(left), evidence.source(right)])
  }
}
