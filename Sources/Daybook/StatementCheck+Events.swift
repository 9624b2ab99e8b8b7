internal import ChronologyModel

extension StatementCheck {
  /// What others say of the events that a sentence tells of.
  func events(_ sentence: Span) -> [CheckedStatement.Point] {
    chronology.claims.indices.filter { isIn(sentence, chronology.claims[$0].span) }.flatMap { index in
      let claim = chronology.claims[index]
      return (eventsOfClaim[index] ?? []).flatMap { event(claim, chronology.events[$0], $0, sentence) }
    }
  }

  private func event(_ claim: Claim, _ event: Event, _ index: Int, _ sentence: Span) -> [CheckedStatement.Point] {
    let others = event.claims.map { chronology.claims[$0] }.filter { isOthers($0.span) }
    var points = disputes(claim, index, sentence, event)
    switch claim.standing {
    case .asked, .hypothetical: return points
    // That somebody said something is tested by what they said.
    case _ where claim.kind == .statement && others.isEmpty: return points
    case .promised, .expected: points.append(undertaking(claim, event, others))
    case .denied: points.append(account(claim, event, others.filter { $0.standing == .denied }, isDenied: true))
    case .asserted, .reported:
      // A promise is an undertaking also where the making of it is told as fact.
      points.append(
        claim.kind == .promise
          ? undertaking(claim, event, others) : account(claim, event, others.filter(\.standing.isFactual)))
    }
    return points
  }

  /// Conflicts of the record about the event that do not quote the sentence: about its day, when the sentence gives one, it
  /// takes one of the sides.
  private func disputes(
    _ claim: Claim, _ index: Int, _ sentence: Span, _ event: Event
  ) -> [CheckedStatement.Point] {
    chronology.findings.enumerated().compactMap { place, finding in
      guard finding.isOpen, finding.events.contains(index),
        !finding.sources.contains(where: { statements.contains($0.span.document) })
      else { return nil }
      let takesSide = finding.kind == .date && claim.time != nil
      return CheckedStatement.Point(
        verdict: takesSide ? .conflict : .careful, claim: event.summary,
        reason: "Accounts in the record conflict on this: \(finding.summary)", sources: finding.sources, finding: place)
    }
  }

  private func undertaking(_ claim: Claim, _ event: Event, _ others: [Claim]) -> CheckedStatement.Point {
    let outcome = chronology.events.contains { other in
      other.kind == event.kind && other.standing.isFactual && event.kind != .promise && !other.people.isEmpty
        && other.people == event.people
    }
    let known = others.isEmpty ? "not in the record, and" : "in the record;"
    return CheckedStatement.Point(
      verdict: .careful, claim: event.summary,
      reason: outcome
        ? "a promise or plan: the record tells of such an event since"
        : "a promise or plan: it is \(known) no outcome is reported", sources: sources(others))
  }

  private func account(
    _ claim: Claim, _ event: Event, _ others: [Claim], isDenied: Bool = false
  ) -> CheckedStatement.Point {
    let told = isDenied ? "denied" : "reported"
    guard !others.isEmpty else {
      return CheckedStatement.Point(verdict: .missing, claim: event.summary, reason: "not \(told) by any other source")
    }
    guard let time = claim.time, claim.bound == nil else {
      return CheckedStatement.Point(
        verdict: .supported, claim: event.summary, reason: "\(told) by others", sources: sources(others))
    }
    let same = others.filter { $0.time.map(time.agrees) ?? false }
    if !same.isEmpty {
      return CheckedStatement.Point(
        verdict: .supported, claim: event.summary, reason: "\(told) by others for the same time", sources: sources(same)
      )
    }
    let dated = others.contains { $0.time != nil }
    return CheckedStatement.Point(
      verdict: .careful, claim: event.summary,
      reason: dated
        ? "\(told) by others, who put it at another time" : "\(told) by others, none of whom gives the time",
      sources: sources(others))
  }

  private func sources(_ claims: [Claim]) -> [Source] { claims.map { source($0.span, $0.speaker) } }
}
