public import ChronologyModel

/// Puts the claims of many documents together into events, in order.
public struct Timeline: Sendable {
  /// A builder.
  public init() {}

  /// The events that `reading` tells, in order of time, with ids `e1`, `e2`; their indices are into `reading`. The
  /// order of the documents makes no difference to what comes out, indices apart.
  public func events(of reading: CorpusReading) -> [Event] {
    let merger = Merger(reading)
    let drafts = merger.drafts
    let writer = SummaryWriter(reading: reading)
    var events = drafts.map { event($0, writer, reading) }
    for index in events.indices { place(&events[index], drafts[index], merger.scenes) }
    setRecaptures(&events, drafts, writer)
    let kept = events.indices.filter { isWorthTelling(events[$0], drafts[$0], in: reading) }
    events = kept.map { events[$0] }
    var matches = PossibleMatches(reading)
    matches.set(&events, drafts: kept.map { drafts[$0] })
    Bounds.set(&events, in: reading)
    return ordered(events, in: reading)
  }

  /// What names neither people nor place happened where the documents that tell it are set, and concerns the one person
  /// whom they are about.
  private func place(_ event: inout Event, _ draft: Draft, _ scenes: Scenes) {
    guard event.people.isEmpty, event.places.isEmpty else { return }
    // What is published is published everywhere.
    if event.kind.isLocal || event.kind.mayConcern && event.kind != .publication {
      event.places = scenes.setting(of: draft.documents)
      if !event.places.isEmpty {
        event.reasons.append("no place is given: it stands at the place its documents are about")
      }
    }
    // What is done at a place is not the affair of whoever else the page is about.
    guard event.places.isEmpty || event.kind != .other, event.kind.mayConcern,
      let person = scenes.protagonist(of: draft.documents)
    else { return }
    event.people = [person]
    event.reasons.append("nobody is named: it stands with the person its documents are about")
  }

  /// An arrest of somebody who had got out before, with no return between, is a recapture.
  private func setRecaptures(_ events: inout [Event], _ drafts: [Draft], _ writer: SummaryWriter) {
    var outs: [Int: [CivilInterval]] = [:]
    var backs: [Int: [CivilInterval]] = [:]
    for (event, draft) in zip(events, drafts) where event.standing.isFactual {
      guard let person = draft.subject, let date = event.date?.interval else { continue }
      if [.releaseInError, .escape, .abscond].contains(event.kind) { outs[person, default: []].append(date) }
      if event.kind.family == .recapture { backs[person, default: []].append(date) }
    }
    for index in events.indices where events[index].kind == .arrest {
      guard let person = drafts[index].subject, let date = events[index].date?.interval,
        let out = (outs[person] ?? []).filter({ $0.earliest <= date.latest && $0.latest <= date.latest }).max(by: {
          $0.earliest < $1.earliest
        })
      else { continue }
      let isBack = (backs[person] ?? []).contains { $0 != date && $0.earliest >= out.earliest && $0.isBefore(date) }
      guard !isBack else { continue }
      events[index].kind = .recapture
      events[index].summary = writer.summary(drafts[index], kind: .recapture)
      events[index].reasons.append("an arrest after getting out is a recapture")
    }
  }

  /// False for what happened to nobody known, nowhere known, on no known day: only what orders it keeps it.
  private func isWorthTelling(_ event: Event, _ draft: Draft, in reading: CorpusReading) -> Bool {
    // How many there were, on no known day, is a figure.
    if event.date == nil, draft.isUnnamed, draft.parts[0].headcount != nil { return false }
    // That somebody learned something is worth a line where it is known who.
    if event.kind == .briefingOfMinister, draft.subject == nil, !draft.isUnnamed,
      !draft.parts.contains(where: \.isClause)
    {
      return false
    }
    // Nobody in particular, within a year or so, is no event.
    if let date = event.date, date.interval.span > 62 * 1440, event.people.isEmpty, event.organisations.isEmpty,
      draft.isUnnamed
    {
      return false
    }
    if event.date != nil || !event.people.isEmpty || !event.organisations.isEmpty { return true }
    if event.places.contains(where: { reading.entities[$0].kind == .prison }) { return true }
    // A measure is in force on some day, known or not; what is called none needs somebody who brought it in.
    if event.kind == .policyEffective, !draft.topic.isDisjoint(with: Words.measures) { return true }
    return event.claims.contains { !reading.claims[$0].orders.isEmpty }
  }

  private func event(_ draft: Draft, _ writer: SummaryWriter, _ reading: CorpusReading) -> Event {
    let (kind, note) = bestKind(draft, reading)
    let dating = Dating(draft, in: reading)
    let claims = Array(Set(draft.parts.map(\.claim))).sorted { better($0, $1, reading, dated: dating.best?.source) }
    var reasons = draft.reasons
    if let note { reasons.append(note) }
    var places = Set<Int>()
    for index in claims { places.formUnion(reading.claims[index].entities(.place)) }
    var people = draft.entities.filter { reading.entities[$0].kind == .person }
    if let subject = draft.subject {
      // Of a claim about two men, each man's event names that man and whoever acts, not the other.
      let others = Set(claims.flatMap { reading.claims[$0].entities(.patient) }).subtracting([subject])
      people.subtract(others)
    }
    if kind.identity == .topic {
      // Of a measure, who brought it in or confirmed it; those whom the clause goes on to name are another matter.
      people = Set(claims.compactMap { reading.claims[$0].speaker?.entity }).filter {
        reading.entities[$0].kind == .person
      }
    }
    people.formUnion(draft.agents.filter { reading.entities[$0].kind == .person })
    let best = dating.best.map { date in redirected(date, claims) }
    let standings = claims.map { reading.claims[$0].standing }
    let standing: Standing =
      [.asserted, .reported, .promised, .expected].first { standings.contains($0) } ?? standings.first ?? .reported
    return Event(
      kind: kind, summary: writer.summary(draft, kind: kind), date: best,
      rivals: dating.rivals.map { redirected($0, claims) }, people: sorted(people, first: draft.subject),
      places: places.sorted(),
      organisations: draft.entities.filter { reading.entities[$0].kind == .organisation }.sorted(),
      standing: standing, claims: claims,
      sources: claims.map { index in
        let claim = reading.claims[index]
        return Source(
          span: claim.span, speaker: claim.speaker?.entity,
          voice: claim.speaker?.entity == nil ? claim.speaker?.span : nil)
      }, reasons: reasons)
  }

  /// A date that names its claim becomes one that names its source: sources stand in the order of claims.
  private func redirected(_ date: Event.DateReading, _ claims: [Int]) -> Event.DateReading {
    var date = date
    date.source = claims.firstIndex(of: date.source) ?? 0
    return date
  }

  private func sorted(_ people: Set<Int>, first: Int?) -> [Int] {
    let rest = people.subtracting(first.map { [$0] } ?? []).sorted()
    return (first.map { [$0] } ?? []) + rest
  }

  /// The kind that most independent documents give; the more telling of two given as often.
  private func bestKind(_ draft: Draft, _ reading: CorpusReading) -> (EventKind, String?) {
    var support: [EventKind: Set<Int>] = [:]
    for part in draft.parts where !part.isEmpty && part.isPlanned == draft.isPlanned {
      let copy = reading.documents[part.document].copyOf
      support[part.kind, default: []].insert(copy ?? part.document)
    }
    let isTelling = support.keys.contains { !$0.isVague }
    let ranked = support.filter { !isTelling || !$0.key.isVague }.sorted {
      ($0.value.count, $0.key.detail, $1.key.rawValue) > ($1.value.count, $1.key.detail, $0.key.rawValue)
    }
    let best = ranked.first?.key ?? draft.parts[0].kind
    let others = support.keys.filter { $0 != best }.map(\.words).sorted()
    return (best, others.isEmpty ? nil : "also told as: \(others.joined(separator: ", "))")
  }

  /// The better quotation first: the one that dates it, asserted before reported, originals before copies.
  private func better(_ left: Int, _ right: Int, _ reading: CorpusReading, dated: Int?) -> Bool {
    let rank = { (index: Int) -> [Int] in
      let claim = reading.claims[index]
      return [
        claim.standing.isFactual ? 0 : 1, index == dated ? 0 : 1,
        reading.documents[claim.span.document].copyOf == nil ? 0 : 1, claim.time != nil ? 0 : 1,
        claim.standing == .asserted ? 0 : 1, claim.speaker == nil ? 0 : 1,
        reading.documents[claim.span.document].publication.latest?.number ?? Int.max, index,
      ]
    }
    return rank(left).lexicographicallyPrecedes(rank(right))
  }

  private func ordered(_ events: [Event], in reading: CorpusReading) -> [Event] {
    let order = Placing.order(events, in: reading)
    var position = Array(repeating: 0, count: events.count)
    for (new, old) in order.enumerated() { position[old] = new }
    return order.enumerated().map { new, old in
      var event = events[old]
      event.id = "e\(new + 1)"
      event.possiblySameAs = event.possiblySameAs.map { position[$0] }
      return event
    }
  }
}
