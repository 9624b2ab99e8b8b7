internal import ChronologyModel

/// What happened, in a few lines for the top of the brief: the events that most documents tell, and the last that is
/// known of each person the story is about.
struct MainEvents: Sendable {
  /// One event.
  struct Entry: Sendable {
    var id: String
    var date: String
    var machine: String?
    var summary: String
    /// Open findings about it.
    var conflicts: [String]
  }

  /// No more lines than these.
  private static let limit = 6
  /// What came longer before the first report than this, in days, is background.
  private static let background = 183

  var entries: [Entry] = []

  init(_ record: Record) {
    let events = record.chronology.events
    let start = record.documents.compactMap { $0.publication.interval?.earliest.day.number }.min()
    let recent = events.indices.filter { index in
      guard let time = MainEvents.time(events[index]), events[index].standing.isFactual else { return false }
      return start.map { time.latest.day.number >= $0 - MainEvents.background } ?? true
    }
    let firm = recent.filter { MainEvents.isTelling(events[$0], record) }
    let told = firm.map { (index: $0, documents: Subjects.documents(events[$0], record)) }
    let most = told.filter { $0.documents > 1 }.sorted { ($0.documents, $1.index) > ($1.documents, $0.index) }
    var chosen = most.prefix(MainEvents.limit - 2).map(\.index)
    let people = Subjects(record).people
    for person in people {
      let last = firm.last { events[$0].people.contains(person) && events[$0].kind.befallsSomebody }
      if let last, !chosen.contains(last) { chosen.append(last) }
    }
    // A story that each paper tells another part of still gets a few lines: what its people said, the most quoted first.
    let said = recent.filter { index in people.contains { MainEvents.names($0, events[index], record) } }
    for index in said.sorted(by: { (events[$0].sources.count, $1) > (events[$1].sources.count, $0) })
    where chosen.count < MainEvents.limit / 2 && !chosen.contains(index) { chosen.append(index) }
    let conflicts = record.conflictsByEvent
    entries = chosen.sorted().compactMap { index in
      guard let time = MainEvents.time(events[index]) else { return nil }
      let date = events[index].date
      return Entry(
        id: events[index].id,
        date: PlainWords.capitalised(
          date.map { DateStyle.words($0.interval, value: $0.value) }
            ?? DateStyle.bounds(time.earliest.day, time.latest.day) ?? ""),
        machine: date.flatMap { DateStyle.machine($0.interval, value: $0.value) },
        summary: PlainWords.sentence(events[index].line.summary), conflicts: conflicts[index] ?? [])
    }
  }

  /// True for an event that says enough by itself: not a remark, and one whose line names somebody or a measure.
  private static func isTelling(_ event: Event, _ record: Record) -> Bool {
    switch event.kind {
    case .policyEffective: return true
    case .statement, .publication, .letter, .parliamentaryExchange, .briefingOfMinister, .other: return false
    default: return event.people.contains { names($0, event, record) }
    }
  }

  /// True when the line of an event names a person.
  private static func names(_ person: Int, _ event: Event, _ record: Record) -> Bool {
    record.entity(person).map { event.summary.contains($0.name) } ?? false
  }

  /// Its date, or the bounds of an event that has none but two of them.
  private static func time(_ event: Event) -> CivilInterval? {
    if let date = event.date { return date.interval }
    guard let bounds = event.bounds, DateStyle.given(bounds.earliest.day) != nil,
      DateStyle.given(bounds.latest.day) != nil
    else { return nil }
    return bounds
  }
}
