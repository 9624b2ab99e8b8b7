internal import ChronologyModel

/// Two ages of one person that no birthday between the two accounts can bridge.
struct AgeConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    var byPerson: [Int: [AttributeClaim]] = [:]
    for claim in evidence.reading.attributes where claim.attribute == .age && claim.standing.isFactual {
      if let person = claim.entity { byPerson[person, default: []].append(claim) }
    }
    var found: [Finding] = []
    for (person, claims) in byPerson.sorted(by: { $0.key < $1.key }) {
      var given: [String: Int] = [:]
      let sorted = claims.sorted { evidence.rank($0.span) < evidence.rank($1.span) }.filter { claim in
        given[claim.value, default: 0] += 1
        return given[claim.value, default: 0] <= 8
      }
      for (place, left) in sorted.enumerated() {
        guard let pair = sorted.dropFirst(place + 1).first(where: { conflict(left, $0, evidence) }) else { continue }
        let name = evidence.reading.entities[person].name
        found.append(
          Finding(
            kind: .identity, severity: .low,
            summary: "Accounts give two ages for \(name): \(left.value) and \(pair.value).",
            reckoning: [
              "\(evidence.label(left.span.document)), gives \(left.value).",
              "\(evidence.label(pair.span.document)), gives \(pair.value).",
              "The time between the two accounts does not make up the difference: one age is wrong, or they are two people.",
            ], settledBy: "the charge sheet or the court list, with the date of birth",
            sources: [
              evidence.source(left), evidence.source(pair),
            ]))
        break
      }
    }
    return found
  }

  private func conflict(_ left: AttributeClaim, _ right: AttributeClaim, _ evidence: Evidence) -> Bool {
    guard let a = Int(left.value), let b = Int(right.value), a != b else { return false }
    let first = evidence.asOf(left.time, left.span.document)
    let second = evidence.asOf(right.time, right.span.document)
    // Without both dates only a difference that no span of reporting makes up is told.
    guard let first, let second else { return abs(a - b) > 5 }
    let years = Double(second.latest.day.number - first.earliest.day.number) / 365.25
    let least = Double(second.earliest.day.number - first.latest.day.number) / 365.25
    let grown = Double(b - a)
    return grown > max(years, least) + 1 || grown < min(years, least) - 1
  }
}
