internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The brief as plain text, `width` columns wide: the sections and words of the page.
  func plainText(width: Int) -> [UInt8] {
    var out = ByteWriter()
    let heading = BriefHeading(record)
    var text = TextColumns(width: width)
    if let marking = heading.marking { text.paragraph(marking) }
    text.paragraph(heading.title)
    text.blank()
    for fact in heading.facts { text.paragraph("\(fact.label): \(fact.value)") }
    text.blank()
    if record.options.extent == .brief { topLine(to: &text) }
    out.write(text.bytes)
    for part in record.parts { section(part, width: width, to: &out) }
    var foot = TextColumns(width: width)
    foot.blank()
    foot.paragraph(BriefSection.colophon)
    out.write(foot.bytes)
    return out.bytes
  }

  private func topLine(to text: inout TextColumns) {
    for sentence in TopLine.sentences(record) { text.paragraph(sentence) }
    let entries = MainEvents(record).entries
    if !entries.isEmpty { text.blank() }
    for entry in entries { text.paragraph("\(entry.date): \(entry.summary)", indent: 2, mark: "*") }
  }

  private func section(_ part: BriefPart, width: Int, to out: inout ByteWriter) {
    switch part {
    case .conflicts:
      section(BriefSection.conflicts, contradictionsText(width: width, includeExplained: false), to: &out)
    case .whoKnewWhen: section(BriefSection.whoKnewWhen, ledger(width: width), to: &out)
    case .keyFigures: section(BriefSection.keyFigures, figures(width: width), to: &out)
    case .promises, .custody, .offices:
      if let kind = part.ledger { section(kind.title, rows(Ledger.of(kind, record), width: width), to: &out) }
    case .chronology: section(BriefSection.chronology, timelineText(width: width), to: &out)
    case .lookAlikes: section(BriefSection.lookAlikes, lookAlikes(width: width), to: &out)
    case .entities: section(BriefSection.entities, names(width: width), to: &out)
    case .sources: section(BriefSection.sources, documentsText(width: width), to: &out)
    }
  }

  private func section(_ title: String, _ body: [UInt8], to out: inout ByteWriter) {
    out.line()
    out.line(title.uppercased())
    out.line()
    out.write(body)
  }

  private func ledger(width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    let ledger = WhoKnewWhen(record)
    if ledger.people.isEmpty { text.paragraph(BriefSection.noBriefing) }
    for person in ledger.people {
      for row in person.rows {
        let standing = row.standing.map { " [\($0)]" } ?? ""
        text.paragraph("\(person.name): \(row.what)\(standing), \(row.when)")
        text.paragraph("\(row.line.quoted) \(row.line.attribution(record))", indent: 4)
      }
    }
    return text.bytes
  }

  private func lookAlikes(width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    let entries = record.explainedFindings.map { ConflictEntry($0, record) }
    if entries.isEmpty { text.paragraph(BriefSection.none) }
    for entry in entries {
      text.paragraph("\(entry.summary) \(PlainWords.sentence(PlainWords.capitalised(entry.reason ?? "")))")
      for line in entry.lines { text.paragraph("\(line.quoted) \(line.attribution(record))", indent: 4) }
    }
    return text.bytes
  }

  private func names(width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    for kind in EntityEntry.kinds {
      for (index, entry) in EntityEntry.all(kind, record).enumerated() {
        if index == 0 { text.paragraph(kind.plural) }
        text.paragraph(entry.line, indent: 4, mark: "  *")
      }
    }
    return text.bytes
  }

  private func rows(_ ledger: Ledger, width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    if ledger.rows.isEmpty { text.paragraph(ledger.kind.empty) }
    for row in ledger.rows {
      text.paragraph(row.cells.filter { !$0.isEmpty }.joined(separator: "; "))
      let sources = ChosenSources(row.sources, limit: 2, record)
      for line in sources.lines { text.paragraph("\(line.quoted) \(line.attribution(record))", indent: 4) }
    }
    return text.bytes
  }

  private func figures(width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    let figures = KeyFigures(record)
    if figures.rows.isEmpty { text.paragraph(BriefSection.noFigure(figures.leftOut)) }
    for row in figures.rows {
      let change = row.change.map { " (\($0))" } ?? ""
      text.paragraph("\(row.figure) \(row.what)\(change); period: \(row.period)")
      for line in row.sources.lines { text.paragraph("\(line.quoted) \(line.attribution(record))", indent: 4) }
      if let rest = row.sources.rest { text.paragraph(rest, indent: 4) }
    }
    if let rest = BriefSection.furtherFigures(figures.leftOut) { text.paragraph(rest) }
    return text.bytes
  }
}
