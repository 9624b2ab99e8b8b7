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
    /// `reported`, `promised`; nil for plain fact.
    var standing: String?
    /// Findings that are open about it.
    var conflicts: [String]
    /// Other dates given for it: date and who gives it.
    var rivals: [String]
    /// How the date was reached, when the words do not say all.
    var reckoning: String?
    /// Events that it may be one with, not merged.
    var possibly: [String]
    var lines: [SourceLine]
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

  init(_ record: Record) {
    var conflicts: [Int: [String]] = [:]
    for finding in record.openFindings {
      for event in finding.events { conflicts[event, default: []].append(finding.id) }
    }
    var seen: Set<String> = []
    var current: String?
    for (index, event) in record.chronology.events.enumerated() {
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

  private static func heading(_ event: Event) -> (String, String?) {
    guard let date = event.date else {
      let bounds = event.bounds.flatMap { DateStyle.bounds($0.earliest.day, $0.latest.day) }
      return (bounds.map { "Date not known: \($0)" } ?? "Date not known", nil)
    }
    let machine = DateStyle.machine(date.interval, value: date.value)
    guard let day = DateStyle.listedDay(date.interval, value: date.value) else {
      return (PlainWords.capitalised(DateStyle.words(date.interval, value: date.value)), machine)
    }
    return ("\(DateStyle.day(day)), \(DateStyle.weekday(day))", day.description)
  }

  private static func entry(_ event: Event, _ conflicts: [String], _ record: Record) -> Entry {
    Entry(
      id: event.id, time: event.date.flatMap { DateStyle.time($0.interval, value: $0.value) },
      kind: event.kind.words, summary: PlainWords.sentence(event.summary), standing: event.standing.words,
      conflicts: conflicts, rivals: event.rivals.map { rival($0, event, record) },
      reckoning: event.date.flatMap { $0.reckoning.isEmpty ? nil : $0.reckoning },
      possibly: event.possiblySameAs.compactMap { record.event($0)?.id }, lines: record.lines(event.sources))
  }

  /// `28 October 2025 (The Herald)`.
  private static func rival(_ reading: Event.DateReading, _ event: Event, _ record: Record) -> String {
    let date = DateStyle.words(reading.interval, value: reading.value)
    guard event.sources.indices.contains(reading.source) else { return date }
    let line = record.line(event.sources[reading.source])
    return "\(date) (\(line.speaker ?? line.outlet))"
  }
}
