internal import ChronologyModel

/// Makes what may be published from what is known: the only place where the two meet.
struct PublicChronologyBuilder {
  private let record: Record
  private let words: PublicWords
  /// The documents that are quoted, with the numbers of their publications.
  private var publications: [Int: Int] = [:]
  private var made: PublicChronology

  init(_ chronology: Chronology, _ options: SiteOptions, _ withholding: Withholding) {
    record = Record(chronology: PublicWords.cleared(chronology), options: options.brief)
    words = PublicWords(chronology, withholding)
    let heading = BriefHeading(record)
    made = PublicChronology(
      title: words.text(heading.title), asAt: BriefHeading.asAt(record), edition: words.text(heading.edition),
      period: TopLine.period(record), moment: record.moment, embargo: options.embargo)
  }

  mutating func build() -> PublicChronology {
    let rows = EventRow.all(record)
    // Events by index to entries, which stand in the order of readers.
    var places: [String: Int] = [:]
    for (index, row) in rows.enumerated() { places[row.event.id] = index }
    let subjects = addSubjects(rows)
    var anchors = Anchors()
    for row in rows {
      var entry = entry(row)
      entry.subjects = (row.event.people + row.event.places).compactMap { subjects[$0] }
      entry.anchor = anchors.next("e", [row.event.kind.rawValue] + key(entry.quotations.first, entry.summary))
      made.entries.append(entry)
    }
    for finding in record.openFindings where !finding.isOfPossibleMatch {
      var conflict = conflict(ConflictEntry(finding, record))
      conflict.entries = finding.events.compactMap { record.event($0).flatMap { places[$0.id] } }
      conflict.anchor = anchors.next(
        "c", [finding.kind.rawValue] + conflict.sides.flatMap { key($0.quotation, conflict.summary) })
      for entry in conflict.entries { made.entries[entry].conflicts.append(made.conflicts.count) }
      made.conflicts.append(conflict)
    }
    return made
  }

  /// What names an entry for good: the words that are quoted first and where they stand. All of it is public.
  private func key(_ quotation: PublicChronology.Quotation?, _ summary: String) -> [String] {
    guard let quotation else { return [summary] }
    let publication = made.publications[quotation.publication]
    return [publication.address ?? publication.name, quotation.words ?? summary]
  }

  // MARK: Subjects

  /// Adds people and prisons that have events and may be named; gives their numbers by entity.
  private mutating func addSubjects(_ rows: [EventRow]) -> [Int: Int] {
    var entries: [Int: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      for entity in Set(row.event.people + row.event.places) { entries[entity, default: []].append(index) }
    }
    var pages = PageNames()
    var subjects: [Int: Int] = [:]
    let named = entries.keys.filter { entity in
      guard let kind = record.entity(entity)?.kind else { return false }
      return kind == .person || kind == .prison
    }
    for index in named.sorted(by: { (entries[$0]?.count ?? 0, $1) > (entries[$1]?.count ?? 0, $0) }) {
      guard let entity = record.entity(index), !words.withholding.isWithheld(index), let events = entries[index] else {
        continue
      }
      let name = words.text(entity.name)
      subjects[index] = made.subjects.count
      made.subjects.append(
        PublicChronology.Subject(
          isPrison: entity.kind == .prison, name: name,
          page: pages.next(entity.kind == .prison ? "prison" : "person", name), entries: events))
    }
    return subjects
  }

  // MARK: Entries and conflicts

  private mutating func entry(_ row: EventRow) -> PublicChronology.Entry {
    let entry = row.entry
    let (day, machine) = DayGroups.heading(row.event)
    var notes: [String] = []
    if !entry.rivals.isEmpty { notes.append("Other dates given: \(PlainWords.list(entry.rivals)).") }
    notes += [entry.reckoning, entry.placed].compactMap(\.self)
    let times = record.published(row.event)
    return PublicChronology.Entry(
      anchor: "", day: day, machine: machine, time: entry.time, kind: entry.kind, summary: words.text(entry.summary),
      standing: entry.standing, notes: notes.map(words.text), subjects: [], conflicts: [],
      quotations: entry.sources.lines.map { quotation($0) }, published: times?.first, updated: times?.last)
  }

  private mutating func conflict(_ entry: ConflictEntry) -> PublicChronology.Conflict {
    var sides: [(label: String, quotation: PublicChronology.Quotation)] = []
    for side in entry.pair { sides.append((side.label, quotation(side.line))) }
    return PublicChronology.Conflict(
      anchor: "", kind: entry.kind, summary: words.text(entry.summary), sides: sides,
      reckoning: entry.reckoning.map { words.text(PlainWords.sentence($0)) },
      settledBy: entry.settledBy.isEmpty ? nil : words.text(PlainWords.sentence(entry.settledBy)), entries: [])
  }

  private mutating func quotation(_ line: SourceLine) -> PublicChronology.Quotation {
    let publication = publication(line.document)
    let isWithheld = words.withholding.holds(line.quote)
    let address = made.publications[publication].address
    return PublicChronology.Quotation(
      publication: publication, words: isWithheld ? nil : words.text(line.quoted),
      speaker: line.speaker.map(words.text), citation: line.citation.map(words.text),
      address: isWithheld ? address : address.map { TextFragment.address($0, words: line.quote) })
  }

  /// The number of a document among the publications; it is one from its first quotation on.
  private mutating func publication(_ document: Int) -> Int {
    if let known = publications[document] { return known }
    let source = record.documents[document]
    let name = words.text(record.shortName(ofDocument: document))
    let title = source.title.map(words.text).flatMap { $0 == name ? nil : $0 }
    // A page that names somebody is not linked to: the link would name him.
    let isNaming =
      words.withholding.holds(source.string(0..<source.text.count))
      || source.title.map { words.withholding.holds($0) } ?? false
    publications[document] = made.publications.count
    made.publications.append(
      PublicChronology.Publication(
        name: name, title: title, date: source.publication.dayWords,
        machine: source.publication.interval.flatMap { DateStyle.machine($0, value: nil) },
        address: isNaming ? nil : words.address(source.url)))
    return made.publications.count - 1
  }
}

extension Finding {
  /// True for a conflict only if somebody whom one account does not name is the one whom another names. A brief offers
  /// that to its reader as such; before the public it would give a name to somebody whom nobody has named.
  fileprivate var isOfPossibleMatch: Bool { summary.hasSuffix(", if this is one person.") }
}
