internal import ChronologyModel

/// "Police were told three days after the release" against the dates that other accounts give to both.
struct LinkLengthConflicts: Mechanism {
  /// An end that may be more events than this is not known.
  private static let most = 4

  func findings(_ evidence: Evidence) -> [Finding] {
    evidence.reading.links.filter { $0.length != nil && $0.standing.isFactual }
      .sorted { evidence.rank($0.signal) < evidence.rank($1.signal) }.compactMap { finding($0, evidence) }
  }

  private func finding(_ link: TemporalLink, _ evidence: Evidence) -> Finding? {
    guard let said = link.length, let length = SaidLength(said.value, modifier: said.modifier),
      link.relation == .before || link.relation == .after
    else { return nil }
    let (firsts, seconds) = (events(link.first, link, evidence), events(link.second, link, evidence))
    guard !firsts.isEmpty, !seconds.isEmpty else { return nil }
    var worst: (Int, Int, ClosedRange<Int>)?
    for first in firsts {
      for second in seconds where first != second {
        let (early, late) = link.relation == .before ? (first, second) : (second, first)
        guard let start = time(early, evidence), let end = time(late, evidence),
          let between = SaidLength.between(start, end)
        else { return nil }
        if between.overlaps(length.range) { return nil }
        if worst == nil { worst = (early, late, between) }
      }
    }
    guard let (early, late, between) = worst else { return nil }
    let words = evidence.reading.quote(said.span)
    let (a, b) = (evidence.noun(early), evidence.noun(late))
    return Finding(
      kind: .duration, severity: .medium,
      summary:
        "One account puts \(words) between \(a) and \(b); by the dates reported it was \(SaidLength.words(between)).",
      reckoning: [
        "\(evidence.account(link.span, link.speaker)), puts \(words) between \(a) and \(b).",
        "\(a.opened) is put \(evidence.when(early)), \(b) \(evidence.when(late)).",
        "The length and the dates do not fit, however the ends are counted.",
      ],
      settledBy: Settlement.record(.duration, of: [evidence.events[early].kind, evidence.events[late].kind]),
      events: [early, late].sorted(),
      sources: [evidence.source(link.span, link.speaker, keep: said.span)] + sources(early, late, evidence))
  }

  /// The dated events that an end can mean: those of the claim that it is, else all of its kind that share whom it names.
  private func events(_ end: TemporalLink.End, _ link: TemporalLink, _ evidence: Evidence) -> [Int] {
    let own = evidence.claimsOfDocument[link.span.document].filter {
      evidence.reading.claims[$0].trigger == end.trigger
    }.flatMap { evidence.eventsOfClaim[$0] }.filter { isDated($0, evidence) }
    if !own.isEmpty { return own }
    guard let kind = end.kind else { return [] }
    var all: [Int] = []
    for index in evidence.events(akin: kind) where isDated(index, evidence) {
      let people = evidence.events[index].people
      guard end.entities.isEmpty || people.isEmpty || people.contains(where: end.entities.contains) else { continue }
      all.append(index)
      if all.count > Self.most { return [] }
    }
    return all
  }

  private func isDated(_ index: Int, _ evidence: Evidence) -> Bool {
    let event = evidence.events[index]
    guard let date = event.date, event.claims.indices.contains(date.source), event.standing.isFactual else {
      return false
    }
    let claim = evidence.reading.claims[event.claims[date.source]]
    return evidence.isDatedByItself(claim) && date.interval.span <= 31 * 1440
  }

  private func time(_ index: Int, _ evidence: Evidence) -> TimeSpan? {
    guard let date = evidence.events[index].date else { return nil }
    let claim = evidence.reading.claims[evidence.events[index].claims[date.source]]
    return TimeSpan(date.interval, bound: claim.bound, isApproximate: evidence.timex(claim)?.modifier != nil)
  }

  private func sources(_ early: Int, _ late: Int, _ evidence: Evidence) -> [Source] {
    var sources: [Source] = []
    for index in [late, early] {
      guard let date = evidence.events[index].date else { continue }
      let source = evidence.source(evidence.reading.claims[evidence.events[index].claims[date.source]])
      if !sources.contains(where: { $0.span.overlaps(source.span) }) { sources.append(source) }
    }
    return sources
  }
}
