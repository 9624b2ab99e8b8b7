internal import ChronologyModel

/// What accounts say of where somebody is: a status that does not fit what was said to be so before it, with nothing
/// between the two that could have brought it about. A later status that can follow an earlier one replaces it.
struct StatusConflicts: PropertyMechanism {
  let words: AttributeWords

  /// Accounts further apart than this are of two spells, in days.
  private static let days = 31
  /// What comes about only once more when somebody gets out again.
  private static let atLarge = "at large"

  func findings(_ store: AttributeStore, _ evidence: Evidence) -> [Finding] {
    store.subjects(.custodyStatus).compactMap { subject in
      if hasReturned(subject, evidence) { return nil }  // told from the event
      // By time: of two days apart the second has to fit the first.
      let entries = store.few(.custodyStatus, of: subject).filter { $0.time != nil }
      var explained: Finding?
      for left in entries {
        for right in entries {
          guard let first = left.time, let second = right.time, first.latest <= second.latest,
            left.claim.span != right.claim.span,
            words.exclude(left.claim.value, right.claim.value, .custodyStatus),
            !evidence.isOneAccount(left.claim.span, left.claim.speaker, right.claim.span, right.claim.speaker)
          else { continue }
          let gap = first.days(to: second)
          if gap > Self.days || isOut(subject, after: first, evidence) { continue }
          if isBroken(left.claim.value, right.claim.value, gap) { return finding(left, right, evidence) }
          if gap > 0, explained == nil {
            explained = finding(left, right, evidence).explained(
              "superseded: true when written, and a later report replaces it",
              differingOn: "where \(subject.name(evidence)) was: \(left.claim.value), then \(right.claim.value)")
          }
        }
      }
      return explained
    }
  }

  /// True for a status that cannot follow the one before it so many days later.
  private func isBroken(_ before: String, _ after: String, _ days: Int) -> Bool {
    if after == Self.atLarge { return days > 0 }
    if before.hasPrefix("not ") || before == Self.atLarge { return false }
    return after.hasPrefix("not ") || days == 0
  }

  /// True where the return of a person is an event of its own.
  private func hasReturned(_ subject: Subject, _ evidence: Evidence) -> Bool {
    guard let person = subject.person else { return false }
    return (evidence.eventsOfPerson[person] ?? []).contains {
      evidence.events[$0].kind.isTaking && evidence.events[$0].people.first == person
    }
  }

  /// True where somebody got out, or may have, after the first account was given.
  private func isOut(_ subject: Subject, after first: CivilInterval, _ evidence: Evidence) -> Bool {
    let events = subject.person.map { evidence.eventsOfPerson[$0] ?? [] } ?? []
    return events.contains { index in
      let event = evidence.events[index]
      guard event.kind.isFreeing else { return false }
      return event.date.map { $0.interval.latest >= first.earliest } ?? true
    }
  }

  private func finding(_ left: AttributeEntry, _ right: AttributeEntry, _ evidence: Evidence) -> Finding {
    let proviso = Subject.proviso(left.subject, right.subject, evidence)
    let name = left.subject.name(evidence)
    return Finding(
      kind: .custodyStatus, severity: proviso == nil ? .high : .medium,
      summary: "Accounts conflict on where \(name) was: \(left.claim.value), and then \(right.claim.value)"
        + (proviso == nil ? "." : ", if this is one person."),
      reckoning: (proviso.map { [$0] } ?? []) + [
        "\(evidence.account(left.claim.span, left.claim.speaker)): \(left.claim.value).",
        "\(evidence.account(right.claim.span, right.claim.speaker)): \(right.claim.value).",
        "No account tells of anything between the two that would bring the one about after the other.",
      ], settledBy: Settlement.record(.custodyStatus),
      sources: [evidence.source(right.claim), evidence.source(left.claim)])
  }
}
