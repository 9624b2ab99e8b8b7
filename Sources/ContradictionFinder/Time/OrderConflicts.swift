internal import ChronologyModel

/// "That was before the checks came in": a claim of order against the dates of both events, as a cycle of the network.
struct OrderConflicts: Mechanism {
  /// One claim of order with the two events it puts in order.
  private struct Case {
    var claim: Claim
    var order: Claim.Order
    var subject: Int
    var object: Int
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    var keys: [[Int]] = []
    var loose: [(Claim, Claim.Order)] = []
    let all = evidence.reading.claims
    let ordering = all.indices.filter { !all[$0].orders.isEmpty && all[$0].standing.isFactual }
      .sorted { evidence.rank(all[$0].span) < evidence.rank(all[$1].span) }
    for index in ordering {
      let claim = all[index]
      let subjects = evidence.eventsOfClaim[index]
      for order in claim.orders {
        if subjects.isEmpty {
          loose.append((claim, order))
          continue
        }
        for subject in subjects {
          for object in evidence.events(meantBy: order, in: claim) where object != subject {
            add(Case(claim: claim, order: order, subject: subject, object: object), &found, &keys, evidence)
          }
        }
      }
    }
    for (claim, order) in loose { addLoose(claim, order, &found, &keys, evidence) }
    return found
  }

  private func add(_ one: Case, _ found: inout [Finding], _ keys: inout [[Int]], _ evidence: Evidence) {
    let key = key(one)
    if let known = keys.firstIndex(of: key) {
      // The same order said again, by the same or another voice: one finding, with one more quotation.
      let source = evidence.source(one.claim)
      if found[known].sources.count < 8,
        !found[known].sources.contains(where: { $0.span.overlaps(source.span) })
      {
        found[known].sources.append(source)
      }
      return
    }
    guard let finding = conflict(one, evidence) else { return }
    keys.append(key)
    found.append(finding)
  }

  /// What one finding is about: the event, the other one, and which way. One measure has often several dated accounts;
  /// a claim against them all is one conflict.
  private func key(_ one: Case) -> [Int] {
    [one.subject, one.order.other == .policyEffective ? -1 : one.object, side(one.order)]
  }

  private func side(_ order: Claim.Order) -> Int {
    switch order.relation {
    case .before: 0
    case .after: 1
    case .sameDay: 2
    }
  }

  /// A claim that does not say which event it means conflicts when whichever it can mean does.
  private func addLoose(
    _ claim: Claim, _ order: Claim.Order, _ found: inout [Finding], _ keys: inout [[Int]], _ evidence: Evidence
  ) {
    let objects = evidence.events(meantBy: order, in: claim)
    for (index, key) in keys.enumerated()
    where key[2] == side(order) && (key[1] < 0 ? order.other == .policyEffective : objects.contains(key[1])) {
      // In one document, or in one mouth, it is the same assertion made again.
      guard let first = found[index].sources.first else { continue }
      let isOneVoice = first.speaker != nil && first.speaker == claim.speaker?.entity
      guard isOneVoice || first.span.document == claim.span.document else { continue }
      // The speaker's own words stand before a report of them.
      if found[index].sources.count < 8 { found[index].sources.insert(evidence.source(claim), at: 2) }
      return
    }
    let paragraph = evidence.paragraph(claim.span)
    let besides = Set(
      evidence.reading.mentions.indices.contains(claim.span.document)
        ? evidence.reading.mentions[claim.span.document].filter { paragraph.contains($0.span) }.compactMap(\.entity)
        : [])
    let candidates = evidence.eventsOfDocument[claim.span.document].filter { index in
      let event = evidence.events[index]
      return event.kind.isAkin(to: claim.kind) && event.date != nil && besides.isDisjoint(with: event.people)
    }
    guard !candidates.isEmpty else { return }
    for object in objects {
      let cases = candidates.filter { $0 != object }.compactMap {
        conflict(Case(claim: claim, order: order, subject: $0, object: object), evidence)
      }
      guard cases.count == candidates.count, var finding = cases.first else { continue }
      if candidates.count > 1 {
        finding.reckoning.append(
          "The claim does not say which event it means; it fits none of the \(candidates.count).")
        finding.events = candidates + [object]
      }
      keys.append(key(Case(claim: claim, order: order, subject: candidates[0], object: object)))
      found.append(finding)
    }
  }

  private func conflict(_ one: Case, _ evidence: Evidence) -> Finding? {
    let (subject, object) = (evidence.events[one.subject], evidence.events[one.object])
    guard let first = subject.date, let second = object.date, subject.claims.indices.contains(first.source),
      object.claims.indices.contains(second.source)
    else { return nil }
    var network = TemporalNetwork(points: 3)
    network.bound(
      1, from: first.interval.earliest.minutes, to: first.interval.latest.minutes, origin: 0, label: 1)
    network.bound(
      2, from: second.interval.earliest.minutes, to: second.interval.latest.minutes, origin: 0, label: 2)
    switch one.order.relation {
    case .before: network.order(1, before: 2, label: 0)
    case .after: network.order(2, before: 1, label: 0)
    case .sameDay:
      network.add(.init(from: 1, to: 2, weight: 1439, label: 0))
      network.add(.init(from: 2, to: 1, weight: 1439, label: 0))
    }
    guard let cycle = network.conflict(), cycle.contains(0) else { return nil }
    let firstClaim = evidence.reading.claims[subject.claims[first.source]]
    let secondClaim = evidence.reading.claims[object.claims[second.source]]
    var sources = [evidence.source(one.claim), evidence.source(secondClaim)]
    if firstClaim.span != one.claim.span { sources.append(evidence.source(firstClaim)) }
    for claim in object.claims.map({ evidence.reading.claims[$0] })
    where claim.time != nil && sources.count < 5 && !sources.contains(where: { $0.span.overlaps(claim.span) }) {
      sources.append(evidence.source(claim))
    }
    let apart = abs(first.interval.earliest.day.number - second.interval.earliest.day.number)
    let relation =
      one.order.relation == .before ? "before" : one.order.relation == .after ? "after" : "on the same day as"
    let (a, b) = (evidence.noun(one.subject), evidence.noun(one.object))
    let side = first.interval.isBefore(second.interval) ? "before" : "after"
    let distance =
      apart == 0
      ? (one.order.relation == .sameDay ? "on another day" : "at another time that day")
      : "\(Dates.days(apart)) \(side) \(object.summary.hasSuffix(" come into force") ? "them" : "it")"
    let isMeasure = object.kind == .policyEffective
    return Finding(
      kind: .order, severity: isMeasure || subject.kind.isFreeing ? .high : .medium,
      summary: "\(evidence.owner(one.claim.span, one.claim.speaker)) puts \(a) \(relation) \(b); by the dates reported "
        + "it came \(distance).",
      reckoning: [
        "\(evidence.account(one.claim.span, one.claim.speaker)), puts \(a) \(relation) \(b).",
        "\(evidence.label(firstClaim.span.document)), puts \(a) \(Dates.on(first.interval)).",
        "\(evidence.label(secondClaim.span.document)), puts \(b) \(Dates.on(second.interval)).",
        "By these dates \(a) came \(distance): the claim and the dates cannot all be right as reported.",
      ]
        + (isMeasure
          ? [
            "It is assumed that the measure covers this case; if it does, whether it was in force is a serious matter."
          ]
          : []),
      settledBy: Settlement.record(
        .order, of: [subject.kind, object.kind], on: Dates.day(first.interval.earliest.day)),
      events: [one.subject, one.object], sources: sources)
  }
}
