internal import ChronologyModel

/// Two ages of one person that no birthday between the two accounts can bridge, or an age and a date of birth.
struct AgeConflicts: PropertyMechanism {
  func findings(_ store: AttributeStore, _ evidence: Evidence) -> [Finding] {
    store.subjects(.age).compactMap { subject in
      let ages = store.few(.age, of: subject)
      for (place, left) in ages.enumerated() {
        if let right = ages.dropFirst(place + 1).first(where: { conflict(left, $0) }) {
          return finding(
            left, right, "two ages for \(subject.name(evidence)): \(left.claim.value) and \(right.claim.value)",
            "The time between the two accounts does not make up the difference: one age is wrong, or they are two people.",
            evidence)
        }
        if let right = store.few(.birth, of: subject).first(where: { isBorn($0, against: left) }) {
          return finding(
            left, right,
            "an age and a birth for \(subject.name(evidence)) that do not go together: \(left.claim.value), and born in "
              + right.claim.value.prefix(4),
            "Somebody born then was of another age when the first account was written.", evidence)
        }
      }
      return nil
    }
  }

  private func finding(
    _ left: AttributeEntry, _ right: AttributeEntry, _ matter: String, _ why: String, _ evidence: Evidence
  ) -> Finding {
    let proviso = Subject.proviso(left.subject, right.subject, evidence)
    return Finding(
      kind: .identity, severity: .low,
      summary: "Accounts give \(matter)\(proviso == nil ? "." : ", if this is one person.")",
      reckoning: (proviso.map { [$0] } ?? []) + [
        "\(evidence.label(left.claim.span.document)), gives \(left.claim.value).",
        "\(evidence.label(right.claim.span.document)), gives \(right.claim.value).", why,
      ], settledBy: "the charge sheet or the court list, with the date of birth",
      sources: [evidence.source(left.claim), evidence.source(right.claim)])
  }

  private func conflict(_ left: AttributeEntry, _ right: AttributeEntry) -> Bool {
    guard let a = Int(left.claim.value), let b = Int(right.claim.value), a != b else { return false }
    // Without both dates only a difference that no span of reporting makes up is told.
    guard let first = left.time, let second = right.time else { return abs(a - b) > 5 && left.subject.person != nil }
    if left.subject.person == nil, first.days(to: second) > 31 { return false }
    let years = Double(second.latest.day.number - first.earliest.day.number) / 365.25
    let least = Double(second.earliest.day.number - first.latest.day.number) / 365.25
    let grown = Double(b - a)
    return grown > max(years, least) + 1 || grown < min(years, least) - 1
  }

  /// True for a year of birth from which the age cannot be reckoned, whatever the birthday.
  private func isBorn(_ birth: AttributeEntry, against age: AttributeEntry) -> Bool {
    guard let years = Int(age.claim.value), let born = Int(birth.claim.value.prefix(4)), let time = age.time else {
      return false
    }
    return time.earliest.day.year - born - 1 > years || time.latest.day.year - born < years
  }
}
