internal import ChronologyModel

/// Custody and status of each person over time, from events and from what is said of them.
enum CustodyLedger {
  private struct Entry {
    var person: String
    var rank: Int
    var when: CivilInterval?
    var row: Ledger.Row
  }

  static func rows(_ record: Record) -> [Ledger.Row] {
    let entries = events(record) + attributes(record)
    let ordered = entries.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.rank != b.rank { return a.rank < b.rank }
      if a.person != b.person { return a.person < b.person }
      let (x, y) = (a.when?.earliest.minutes ?? Int.max, b.when?.earliest.minutes ?? Int.max)
      return (x, left.offset) < (y, right.offset)
    }
    var rows: [Ledger.Row] = []
    var places: [[String]: Int] = [:]
    for entry in ordered.map(\.element) {
      if let place = places[entry.row.cells] {
        rows[place].sources += entry.row.sources
      } else {
        places[entry.row.cells] = rows.count
        rows.append(entry.row)
      }
    }
    return rows
  }

  private static func events(_ record: Record) -> [Entry] {
    let conflicts = record.conflictsByEvent
    return record.chronology.events.enumerated().flatMap { index, event -> [Entry] in
      guard let status = status(event.kind), event.standing.isFactual else { return [] }
      let when = event.date.map { DateStyle.words($0.interval, value: $0.value) } ?? "not said"
      let people: [Int?] = event.people.isEmpty ? [nil] : event.people.map { $0 }
      return people.map { person in
        let name = record.entity(person)?.name ?? "Not named"
        return Entry(
          person: name, rank: person ?? Int.max, when: event.date?.interval,
          row: Ledger.Row(
            cells: [name, when, status, event.line.summary], sources: event.sources, conflicts: conflicts[index] ?? []))
      }
    }
  }

  private static func attributes(_ record: Record) -> [Entry] {
    record.chronology.attributes.compactMap { claim in
      guard let label = label(claim.attribute), claim.standing.isFactual || claim.standing == .denied else {
        return nil
      }
      let subject = PlainWords.oneLine(record.chronology.quote(claim.subject))
      let name = record.entity(claim.entity)?.name ?? "“\(subject)”"
      let published = record.documents[claim.span.document].publication.interval
      let when =
        claim.time.map { DateStyle.words($0) }
        ?? published.map { "at \(DateStyle.words($0))" } ?? "not said"
      let value = claim.standing == .denied ? "not \(claim.value)" : claim.value
      return Entry(
        person: name, rank: claim.entity ?? Int.max, when: claim.time ?? published,
        row: Ledger.Row(
          cells: [name, when, label.isEmpty ? value : "\(label): \(value)", "as reported"],
          sources: [Speaker.source(claim.span, claim.speaker)]))
    }
  }

  /// The state that an event leads to; nil for one that changes none.
  private static func status(_ kind: EventKind) -> String? {
    switch kind {
    case .releaseInError: "at large after a release in error"
    case .release: "released"
    case .escape, .abscond: "at large"
    case .arrest, .recapture, .surrender: "in custody"
    case .charge: "charged"
    case .conviction: "convicted"
    case .sentencing: "sentenced"
    case .transfer: "moved"
    case .deportation: "deported"
    case .death: "dead"
    default: nil
    }
  }

  /// What stands before a value of a property; nil for one that is no status.
  private static func label(_ attribute: AttributeClaim.Attribute) -> String? {
    switch attribute {
    case .custodyStatus: ""
    case .custodyBasis: "held on a"
    case .legalStatus: "legal status"
    case .offence: "held for"
    case .charge: "charge or suspicion"
    case .conviction: "conviction"
    case .sentence: "sentence"
    default: nil
    }
  }
}
