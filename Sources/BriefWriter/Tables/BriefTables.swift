internal import ChronologyModel

/// The tables of a brief, one for each sheet of a workbook.
struct BriefTables {
  let record: Record

  /// What the workbook is: the heading of the brief.
  func about() -> DataTable {
    let heading = BriefHeading(record)
    var table = DataTable("About", [("About this workbook", 28), (heading.title, 90)])
    if let marking = heading.marking { table.rows.append([.text("Marking"), .text(marking)]) }
    for fact in heading.facts { table.rows.append([.text(fact.label), .text(fact.value)]) }
    for sentence in TopLine.sentences(record) { table.rows.append([.text("Top line"), .optional(sentence)]) }
    for refusal in record.chronology.refusals {
      table.rows.append([.text("Not read"), .optional("\(refusal.path): \(refusal.reason)")])
    }
    table.rows.append([.text("Note"), .text(BriefSection.colophon)])
    return table
  }

  /// An event a row. A date known to the day is in both columns of days; one that is not is not made finer.
  func events() -> DataTable {
    var table = DataTable(
      "Events",
      [
        ("Event", 8), ("From", 18), ("To", 18), ("Date as shown", 30), ("Kind", 20), ("What happened", 60),
        ("Standing", 12), ("People", 28), ("Places", 24), ("Organisations", 24), ("Accounts conflict", 12),
        ("Other dates given", 30), ("Notes", 40), ("Quotation", 70), ("Attributed to", 24), ("Outlet", 24),
        ("Source", 8), ("Published", 18), ("How the date is known", 24), ("Citation", 24), ("Address", 40),
        ("Other quotations", 60),
      ])
    for row in EventRow.all(record) {
      let entry = row.entry
      let line = entry.sources.lines.first
      let others = row.quotations(record).dropFirst()
      let notes = [entry.reckoning, entry.placed].compactMap(\.self)
      let possibly =
        entry.possibly.isEmpty ? [] : ["May be the same as \(PlainWords.list(entry.possibly)); not merged."]
      table.rows.append(
        [
          .text(entry.id), row.days.map { .day($0.first) } ?? .empty, row.days.map { .day($0.last) } ?? .empty,
          .text(row.date), .text(entry.kind), .optional(entry.summary), .optional(entry.standing),
          .list(row.people), .list(row.places), .list(row.organisations), .list(entry.conflicts),
          .list(entry.rivals), .list(notes + possibly), .optional(line?.quoted),
        ] + attribution(line) + [.list(Array(others))])
    }
    return table
  }

  /// A conflict or look-alike a row.
  func conflicts() -> DataTable {
    var table = DataTable(
      "Conflicts",
      [
        ("Conflict", 9), ("Severity", 10), ("Kind", 22), ("Status", 40), ("Summary", 60), ("One account", 60),
        ("Where", 40), ("Another account", 60), ("Where it stands", 40), ("The reckoning", 70),
        ("What would settle it", 50), ("Also on this", 60), ("Events", 14), ("Ruling", 40),
      ])
    for finding in record.openFindings + record.explainedFindings {
      let entry = ConflictEntry(finding, record)
      let pair = entry.pair.map(\.line)
      let second = pair.count > 1 ? pair[1] : nil
      let status = entry.reason.map { "Explained: \($0)" } ?? "Open"
      let steps = entry.reckoning.map(PlainWords.sentence).joined(separator: " ")
      table.rows.append([
        .text(entry.id), .text(entry.severity.words), .text(entry.kind), .optional(status), .optional(entry.summary),
        .optional(pair.first?.quoted), .optional(pair.first?.attribution(record)),
        .optional(second?.quoted), .optional(second?.attribution(record)),
        steps.isEmpty ? .empty : .optional(steps), .optional(entry.settledBy.isEmpty ? nil : entry.settledBy),
        .list(entry.further.lines.map { "\($0.quoted) \($0.attribution(record))" }),
        .list(finding.events.compactMap { record.event($0)?.id }), .optional(entry.ruling),
      ])
    }
    return table
  }

  /// A short list a row each, with the documents that it rests on.
  func points(_ name: String, _ points: Points) -> DataTable {
    var table = DataTable(
      name, [("What", 22), ("Line", 80), ("Stands", 16), ("Conflicts", 12), ("Sources", 16), ("Notes", 80)])
    for point in points.points {
      table.rows.append([
        .optional(point.label), .optional(point.text), .optional(point.mark), .list(point.conflicts),
        .list(point.documents.map { String($0 + 1) }), .list(point.details.compactMap(\.note)),
      ])
    }
    return table
  }

  /// A document a row.
  func sources() -> DataTable {
    var table = DataTable(
      "Sources",
      [
        ("Source", 8), ("Outlet", 28), ("Title", 50), ("Author", 24), ("Published", 18), ("Date as shown", 28),
        ("How the date is known", 30), ("Citation", 28), ("Counted once with", 28), ("Notes", 60), ("Address", 50),
        ("File", 40),
      ])
    for index in record.documents.indices {
      let entry = SourceEntry(index, record)
      table.rows.append([
        .number(Double(entry.number)), .optional(entry.name), .optional(entry.title), .optional(entry.author),
        record.documents[index].publication.day.map { .day($0) } ?? .empty, .text(entry.date), .text(entry.basis),
        .list(entry.citations), .optional(entry.copyOf), .list(entry.reckoning + entry.notes),
        .optional(entry.url), .optional(entry.path),
      ])
    }
    return table
  }

  /// A figure a row: all that there are, with the words that give them.
  func figures() -> DataTable {
    var table = DataTable(
      "Figures",
      [
        ("Figure", 14), ("As shown", 16), ("What", 40), ("Period", 30), ("Change", 24), ("Quotation", 70),
        ("Attributed to", 24), ("Outlet", 24), ("Source", 8), ("Published", 18), ("How the date is known", 24),
        ("Citation", 24), ("Address", 40),
      ])
    for figure in record.chronology.figures {
      let line = record.line(figure.source)
      table.rows.append(
        [
          .number(figure.value), .text(KeyFigures.number(figure)), .optional(KeyFigures.what(figure)),
          .text(KeyFigures.period(figure)), .optional(KeyFigures.change(figure)), .optional(line.quoted),
        ] + attribution(line))
    }
    return table
  }

  /// Who says it, in what, published when.
  private func attribution(_ line: SourceLine?) -> [DataTable.Cell] {
    guard let line else { return Array(repeating: .empty, count: 7) }
    let document = record.documents[line.document]
    return [
      .optional(line.speaker), .optional(line.outlet), .number(Double(line.number)),
      document.publication.day.map { .day($0) } ?? .empty, .optional(line.basis), .optional(line.citation),
      .optional(document.url),
    ]
  }
}
