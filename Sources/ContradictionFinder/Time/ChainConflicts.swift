internal import ChronologyModel

/// Claims of order that run through events nobody dates: A before B, B before C, and C dated before A.
struct ChainConflicts: Mechanism {
  /// A constraint of the network with what a reader is told of it.
  private struct Label {
    var text: String
    var source: Source
  }

  /// A claim of order between two events of which one at least has no date.
  private struct Link {
    var claim: Claim
    var first: Int
    var second: Int
  }

  /// More circles than this are told as one would tell them: the accounts are past ordering.
  private static let most = 20

  func findings(_ evidence: Evidence) -> [Finding] {
    let links = links(evidence)
    guard !links.isEmpty else { return [] }
    // Only events that some order touches can be in a cycle; their points come after the origin of time.
    var point: [Int: Int] = [:]
    for event in links.flatMap({ [$0.first, $0.second] }) where point[event] == nil { point[event] = point.count + 1 }
    var network = TemporalNetwork(points: point.count + 1)
    var labels: [Label] = []
    for (event, place) in point.sorted(by: { $0.value < $1.value }) {
      guard let date = evidence.events[event].date, let claim = claim(event, evidence) else { continue }
      network.bound(
        place, from: date.interval.earliest.minutes, to: date.interval.latest.minutes, origin: 0, label: labels.count)
      labels.append(
        Label(
          text: "\(evidence.label(claim.span.document)), puts \(evidence.noun(event)) \(Dates.on(date.interval)).",
          source: evidence.source(claim)))
    }
    var found: [Finding] = []
    let base = labels.count
    for link in links {
      labels.append(
        Label(
          text: "\(evidence.account(link.claim.span, link.claim.speaker)), puts \(evidence.noun(link.first)) before "
            + "\(evidence.noun(link.second)).",
          source: evidence.source(link.claim)))
    }
    // A link that does not fit is told once and left out, so that one wrong claim makes one finding. Many links are tried
    // at once and halved where they do not fit: few of many are wrong.
    var pending = [links.indices]
    while let range = pending.popLast() {
      var trial = network
      for index in range {
        guard let first = point[links[index].first], let second = point[links[index].second] else { continue }
        trial.order(first, before: second, label: base + index)
      }
      guard let cycle = trial.conflict() else {
        network = trial
        continue
      }
      if range.count == 1 {
        found.append(
          finding(links[range.lowerBound], cycle.map { labels[$0] }, labels[base + range.lowerBound], evidence))
        if found.count == Self.most { break }
      } else {
        let middle = range.lowerBound + range.count / 2
        pending.append(middle..<range.upperBound)
        pending.append(range.lowerBound..<middle)
      }
    }
    return found
  }

  private func links(_ evidence: Evidence) -> [Link] {
    let claims = evidence.reading.claims
    let ordering = claims.indices.filter { !claims[$0].orders.isEmpty && claims[$0].standing.isFactual }
      .sorted { evidence.rank(claims[$0].span) < evidence.rank(claims[$1].span) }
    return ordering.flatMap { index -> [Link] in
      guard evidence.eventsOfClaim[index].count == 1 else { return [] }
      let subject = evidence.eventsOfClaim[index][0]
      return claims[index].orders.compactMap { order -> Link? in
        let objects = evidence.events(meantBy: order, in: claims[index])
        guard objects.count == 1, objects[0] != subject, order.relation != .sameDay,
          evidence.events[subject].date == nil || evidence.events[objects[0]].date == nil
        else { return nil }
        let isFirst = order.relation == .before
        return Link(claim: claims[index], first: isFirst ? subject : objects[0], second: isFirst ? objects[0] : subject)
      }
    }
  }

  private func claim(_ event: Int, _ evidence: Evidence) -> Claim? {
    let one = evidence.events[event]
    guard let source = one.date?.source, one.claims.indices.contains(source) else { return nil }
    return evidence.reading.claims[one.claims[source]]
  }

  private func finding(_ link: Link, _ cycle: [Label], _ claimed: Label, _ evidence: Evidence) -> Finding {
    var sources = [claimed.source]
    var steps = [claimed.text]
    for label in cycle where !steps.contains(label.text) {
      steps.append(label.text)
      if !sources.contains(where: { $0.span.overlaps(label.source.span) }) { sources.append(label.source) }
    }
    return Finding(
      kind: .order, severity: .medium,
      summary:
        "No dates fit all that is reported of the order of \(evidence.noun(link.first)) and \(evidence.noun(link.second)).",
      reckoning: steps + ["No days fit all of these: one at least is not right as reported."],
      settledBy: Settlement.record(
        .order, of: [evidence.events[link.first].kind, evidence.events[link.second].kind]),
      events: [link.first, link.second].sorted(), sources: sources)
  }
}
