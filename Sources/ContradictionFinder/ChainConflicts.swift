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
          text: "\(evidence.events[event].summary): \(Dates.interval(date.interval)) "
            + "(\(evidence.label(claim.span.document))).", source: evidence.source(claim)))
    }
    var found: [Finding] = []
    for link in links {
      guard let first = point[link.first], let second = point[link.second] else { continue }
      // A link that does not fit is told once and left out, so that one wrong claim makes one finding.
      var trial = network
      trial.order(first, before: second, label: labels.count)
      labels.append(
        Label(
          text: "\(evidence.account(link.claim.span, link.claim.speaker)): "
            + "\(evidence.events[link.first].summary), before \(evidence.events[link.second].summary).",
          source: evidence.source(link.claim)))
      guard let cycle = trial.conflict() else {
        network = trial
        continue
      }
      found.append(finding(link, cycle.map { labels[$0] }, labels[labels.count - 1]))
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

  private func finding(_ link: Link, _ cycle: [Label], _ claimed: Label) -> Finding {
    var sources = [claimed.source]
    var steps = [claimed.text]
    for label in cycle where !steps.contains(label.text) {
      steps.append(label.text)
      if !sources.contains(where: { $0.span.overlaps(label.source.span) }) { sources.append(label.source) }
    }
    return Finding(
      kind: .order, severity: .medium, summary: "The orders and dates claimed run in a circle",
      reckoning: steps + ["No days fit all of these: one at least is not right as reported."],
      settledBy: Settlement.record(.order), events: [link.first, link.second].sorted(), sources: sources)
  }
}
