internal import ChronologyModel
internal import Knowledge

/// "The council consulted residents before it closed the pool" against the days that other accounts give to both, as a
/// cycle of the network; the events need no kind.
struct ClauseOrderConflicts: Mechanism {
  let words: ComparedWords

  func findings(_ evidence: Evidence) -> [Finding] {
    let orders = ClauseOrder.orders(evidence.clauses.all, evidence)
    guard !orders.isEmpty else { return [] }
    let times = ClauseTimes(evidence, words)
    return orders.compactMap { finding($0, times, evidence) }
  }

  private func finding(_ one: ClauseOrder, _ times: ClauseTimes, _ evidence: Evidence) -> Finding? {
    let (firsts, seconds) = (times.accounts(of: one.first), times.accounts(of: one.second))
    guard !firsts.isEmpty, !seconds.isEmpty else { return nil }
    // Whichever accounts are meant, they must not allow the order.
    for first in firsts { for second in seconds where !isBroken(first.time, second.time) { return nil } }
    let own = { (other: ClauseTimes.Dated) in
      evidence.isOneAccount(
        one.main.span, one.main.speaker, other.proposition.span, other.proposition.speaker)
    }
    guard let first = firsts.first(where: { !own($0) }) ?? firsts.first,
      let second = seconds.first(where: { !own($0) }) ?? seconds.first, !own(first) || !own(second)
    else { return nil }
    let said = "\(evidence.account(one.main.span, one.main.speaker))"
    let isOneSentence = first.proposition.span.overlaps(second.proposition.span)
    return Finding(
      kind: .order, severity: .high,
      summary: "One account puts \(evidence.quoted(one.first.verb)) before \(evidence.quoted(one.second.verb)); by the "
        + "times reported it came after.",
      reckoning: [
        "\(said), puts \(evidence.quoted(one.first.verb)) before \(evidence.quoted(one.second.verb)).",
        step(second, evidence), step(first, evidence),
        "By these times the first came after the second: the claim and the times cannot all be right as reported.",
      ], settledBy: Settlement.record(.order, of: [.other], on: Dates.day(first.time.interval.earliest.day)),
      events: [],
      sources: [
        evidence.source(one.main.span, one.main.speaker, keep: one.main.verb), source(first, evidence),
      ] + (isOneSentence ? [] : [source(second, evidence)]))
  }

  /// True when no time of the first comes before a time of the second.
  private func isBroken(_ first: TimeSpan, _ second: TimeSpan) -> Bool {
    var network = TemporalNetwork(points: 3)
    for (point, time) in [(1, first), (2, second)] {
      if let latest = time.latest { network.add(.init(from: 0, to: point, weight: latest, label: point)) }
      if let earliest = time.earliest { network.add(.init(from: point, to: 0, weight: -earliest, label: point)) }
    }
    // What comes at one minute may be told either way.
    network.add(.init(from: 2, to: 1, weight: 0, label: 0))
    return network.conflict()?.contains(0) ?? false
  }

  private func step(_ one: ClauseTimes.Dated, _ evidence: Evidence) -> String {
    let proposition = one.proposition
    return "\(evidence.account(proposition.span, proposition.speaker)): \(evidence.quoted(proposition.verb)) "
      + "\(one.time.earliest == nil ? "by " + Dates.interval(one.time.interval) : Dates.on(one.time.interval))."
  }

  private func source(_ one: ClauseTimes.Dated, _ evidence: Evidence) -> Source {
    evidence.source(one.proposition.span, one.proposition.speaker, keep: one.proposition.verb)
  }
}
