internal import ChronologyModel

/// An event with all that outputs of one line, or one record, for each event say of it.
struct EventRow: Sendable {
  var event: Event
  /// Its words, the same as under its day in the chronology.
  var entry: DayGroups.Entry
  /// Its date in words: `about 7:30am on 9 March 2031`, `Date not known: not after 7 March 2031`.
  var date: String
  var people: [String]
  var places: [String]
  var organisations: [String]
  /// A name of its own that stays the same from edition to edition.
  var name: StableName

  /// All of them, in the order of the chronology as readers see it.
  static func all(_ record: Record) -> [EventRow] {
    let conflicts = record.conflictsByEvent
    let names = StableName.all(record)
    return DayGroups.order(record.chronology.events).map { index in
      let event = record.chronology.events[index]
      return EventRow(
        event: event, entry: DayGroups.entry(event, conflicts[index] ?? [], record), date: words(event),
        people: record.names(event.people), places: record.names(event.places),
        organisations: record.names(event.organisations), name: names[index])
    }
  }

  private static func words(_ event: Event) -> String {
    guard let date = event.date else { return DayGroups.heading(event).0 }
    return PlainWords.capitalised(DateStyle.words(date.interval, value: date.value))
  }

  /// The first and the last day that it is dated to, where a calendar can show them; nil for an event without a date.
  var days: (first: CivilDay, last: CivilDay)? {
    guard let date = event.date else { return nil }
    if let day = DateStyle.listedDay(date.interval, value: date.value) { return (day, day) }
    let (first, last) = (date.interval.earliest.day, date.interval.latest.day)
    guard DateStyle.real(first) != nil, DateStyle.real(last) != nil else { return nil }
    return (first, last)
  }

  /// What is said beside the line, each in a sentence.
  var notes: [String] {
    var notes: [String] = []
    if let standing = entry.standing { notes.append("Standing: \(standing).") }
    if !entry.conflicts.isEmpty { notes.append("Accounts conflict: \(PlainWords.list(entry.conflicts)).") }
    if !entry.rivals.isEmpty { notes.append("Other dates given: \(PlainWords.list(entry.rivals)).") }
    notes += [entry.reckoning, entry.placed].compactMap(\.self)
    if !entry.possibly.isEmpty { notes.append("May be the same as \(PlainWords.list(entry.possibly)); not merged.") }
    return notes
  }

  /// The quotations with where they stand, then where the rest is.
  func quotations(_ record: Record) -> [String] {
    entry.sources.lines.map { "\($0.quoted) \($0.attribution(record))" } + [entry.sources.rest].compactMap(\.self)
  }
}

extension Record {
  /// The names of entities.
  func names(_ entities: [Int]) -> [String] { entities.compactMap { entity($0)?.name } }
}
