internal import ChronologyModel

/// The chronology as a reader sees it: entries under their days, in the order of the events.
struct DayGroups: Sendable {
  /// One event.
  struct Entry: Sendable {
    var id: String
    /// The time of day, when one is known.
    var time: String?
    var kind: String
    var summary: String
    /// `reported`, `planned`; nil for plain fact.
    var standing: String?
    /// Findings that are open about it.
    var conflicts: [String]
    /// Other dates given for it: date and who gives it.
    var rivals: [String]
    /// How the date was reached, when the words do not say all.
    var reckoning: String?
    /// Between which days an event without a date falls, and what puts it there.
    var placed: String?
    /// Events that it may be one with, not merged.
    var possibly: [String]
    var sources: ChosenSources
  }

  /// The events of one day, or of one longer stretch.
  struct Group: Sendable {
    /// `29 October 2025, Wednesday`; `September 2023`; `Date not known`.
    var heading: String
    /// The value of the `time` element; nil for a stretch that has none.
    var machine: String?
    var entries: [Entry]
  }

  var groups: [Group] = []

  /// The heading of events of which nothing is known but that they happened.
  static let undated = "Date not known"

  /// Entries keep the order of the chronology, but those that nothing dates and fewer than two bounds hold come last.
  init(_ record: Record) {
    let conflicts = record.conflictsByEvent
    let events = record.chronology.events
    var seen: Set<String> = []
    var current: String?
    for index in DayGroups.order(events) {
      let event = events[index]
      let (heading, machine) = DayGroups.heading(event)
      let entry = DayGroups.entry(event, conflicts[index] ?? [], record)
      if heading == current, let last = groups.indices.last {
        groups[last].entries.append(entry)
      } else {
        let shown = seen.insert(heading).inserted || event.date == nil ? heading : heading + " (continued)"
        groups.append(Group(heading: shown, machine: machine, entries: [entry]))
      }
      current = heading
    }
  }

  /// The events by index in the order of the chronology, those that nothing dates and fewer than two bounds hold last.
  static func order(_ events: [Event]) -> [Int] {
    events.indices.filter { !isLoose(events[$0]) } + events.indices.filter { isLoose(events[$0]) }
  }

  private static func isLoose(_ event: Event) -> Bool {
    guard event.date == nil else { return false }
    guard let bounds = event.bounds else { return true }
    return DateStyle.given(bounds.earliest.day) == nil || DateStyle.given(bounds.latest.day) == nil
  }

  /// The heading that an event stands under, and its value for a machine.
  static func heading(_ event: Event) -> (String, String?) {
    guard let date = event.date else {
      let bounds = isLoose(event) ? nil : event.bounds.flatMap { DateStyle.bounds($0.earliest.day, $0.latest.day) }
      return (bounds.map { "\(undated): \($0)" } ?? undated, nil)
    }
    let machine = DateStyle.machine(date.interval, value: date.value)
    guard let day = DateStyle.listedDay(date.interval, value: date.value) else {
      return (PlainWords.capitalised(DateStyle.words(date.interval, value: date.value)), machine)
    }
    return ("\(DateStyle.day(day)), \(DateStyle.weekday(day))", day.description)
  }

  /// An event as readers see it; `conflicts` are the findings that are open about it.
  static func entry(_ event: Event, _ conflicts: [String], _ record: Record) -> Entry {
    let line = event.line
    let dated = ([event.date].compactMap(\.self) + event.rivals).map(\.source)
    return Entry(
      id: event.id, time: event.date.flatMap { DateStyle.time($0.interval, value: $0.value) },
      kind: event.kind.words, summary: PlainWords.sentence(line.summary), standing: line.standing,
      conflicts: conflicts, rivals: event.rivals.map { rival($0, event, record) },
      reckoning: event.date.flatMap(reckoning), placed: placed(event),
      possibly: event.possiblySameAs.compactMap { record.event($0)?.id },
      sources: ChosenSources(event.sources, wanted: dated, record))
  }

  /// `the last Monday up to 7 November 2025`; the day itself, which the heading says, is left out.
  private static func reckoning(_ reading: Event.DateReading) -> String? {
    var words = reading.reckoning[...]
    if let day = DateStyle.listedDay(reading.interval, value: reading.value), words.hasPrefix(DateStyle.day(day) + ": ")
    {
      words = words.dropFirst(DateStyle.day(day).count + 2)
    }
    return words.isEmpty ? nil : "Date worked out: \(PlainWords.sentence(String(words)))"
  }

  /// `Not after 7 November 2025 (before the publication of the first report).`; nil for what nothing bounds.
  private static func placed(_ event: Event) -> String? {
    guard event.date == nil, let bounds = event.bounds,
      let words = DateStyle.bounds(bounds.earliest.day, bounds.latest.day)
    else { return nil }
    let mark = "placed "
    let reasons = event.reasons.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }.sorted()
    let why = reasons.isEmpty ? "" : " (\(PlainWords.list(reasons)))"
    return PlainWords.sentence(PlainWords.capitalised(words) + why)
  }

  /// `28 October 2025 (The Herald)`.
  private static func rival(_ reading: Event.DateReading, _ event: Event, _ record: Record) -> String {
    let date = DateStyle.words(reading.interval, value: reading.value)
    guard event.sources.indices.contains(reading.source) else { return date }
    let line = record.line(event.sources[reading.source])
    return "\(date) (\(line.speaker ?? line.outlet))"
  }
}
