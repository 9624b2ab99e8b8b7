internal import ChronologyModel

extension Points {
  /// What is new, changed and withdrawn since the last edition; conflicts first.
  init(changesOf record: Record) {
    guard let last = record.options.since else {
      self.init(empty: "This brief was not compared with an earlier edition.")
      return
    }
    let changes = EditionChanges(record, since: last)
    let parts = [
      Points.opened(changes, record), changes.closedFindings.map(Points.closed),
      changes.changedEvents.compactMap { Points.changed($0, record) },
      changes.withdrawnEvents.map { Point(label: "Withdrawn", text: Points.dated($0.summary, $0.when)) },
      changes.newEvents.compactMap { Points.added($0, record) }, Points.documents(changes, record),
    ]
    self.init(Array(parts.joined()), empty: "Nothing has changed since \(last.name).")
  }

  /// `Since edition 1: 2 new conflicts, 1 withdrawn; 3 new events.`; nil without an edition before.
  static func changesInBrief(_ record: Record) -> String? {
    guard let last = record.options.since else { return nil }
    let changes = EditionChanges(record, since: last)
    let counts: [(Int, String, String?)] = [
      (changes.newFindings.count, "new conflict", nil),
      (changes.closedFindings.count, "conflict withdrawn", "conflicts withdrawn"),
      (changes.newEvents.count, "new event", nil), (changes.changedEvents.count, "event changed", "events changed"),
      (changes.withdrawnEvents.count, "event withdrawn", "events withdrawn"),
      (changes.newDocuments.count, "new document", nil),
      (changes.withdrawnDocuments.count, "document no longer there", "documents no longer there"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { PlainWords.count($0.0, $0.1, $0.2) }
    return "Since \(last.name): \(words.isEmpty ? "nothing has changed" : words.joined(separator: ", "))."
  }

  private static func opened(_ changes: EditionChanges, _ record: Record) -> [Point] {
    changes.newFindings.map { index in
      let finding = record.chronology.findings[index]
      return Point(
        label: "New conflict", text: "\(finding.severity.words): \(PlainWords.sentence(finding.summary))",
        conflicts: [finding.id], documents: documents(finding.sources.map(\.span.document), record))
    }
  }

  private static func closed(_ finding: LastEdition.Finding, _ now: Finding?) -> Point {
    var point = Point(label: "Conflict withdrawn", text: PlainWords.sentence(PlainWords.oneLine(finding.summary)))
    if let now, case .explained(let reason) = now.status {
      point.details = [Detail(note: PlainWords.sentence("Now explained: \(PlainWords.oneLine(reason))"))]
    } else {
      point.details = [Detail(note: "It is not found in the documents of this edition.")]
    }
    return point
  }

  private static func changed(_ change: EditionChanges.Change, _ record: Record) -> Point? {
    guard let event = record.event(change.event) else { return nil }
    return Point(
      label: "Changed", text: dated(event.summary, event.when), documents: sources(event, record),
      details: change.words.map { Detail(note: $0) })
  }

  private static func added(_ index: Int, _ record: Record) -> Point? {
    guard let event = record.event(index) else { return nil }
    return Point(
      label: "New", text: dated(event.line.summary, event.when), mark: event.line.standing,
      documents: sources(event, record))
  }

  private static func documents(_ changes: EditionChanges, _ record: Record) -> [Point] {
    let new = changes.newDocuments.map { index in
      Point(label: "New document", text: record.name(ofDocument: index), documents: [index])
    }
    return new
      + changes.withdrawnDocuments.map { document in
        Point(
          label: "No longer there",
          text: PlainWords.oneLine(
            [document.outlet, document.title ?? document.path].compactMap(\.self).joined(separator: ", ")))
      }
  }

  private static func sources(_ event: Event, _ record: Record) -> [Int] {
    documents(event.sources.map(\.span.document), record)
  }

  private static func dated(_ summary: String, _ when: String?) -> String {
    "\(PlainWords.capitalised(when ?? "date not known")): \(PlainWords.sentence(PlainWords.oneLine(summary)))"
  }
}
