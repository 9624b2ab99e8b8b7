internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The brief as plain text, `width` columns wide: the sections and words of the page.
  func plainText(width: Int) -> [UInt8] {
    var out = ByteWriter()
    let frame = record.frame
    let heading = BriefHeading(record, kind: frame.kind)
    var text = TextColumns(width: width)
    if let banner = heading.banner { text.paragraph(banner) }
    if !heading.kind.isEmpty { text.paragraph(heading.kind) }
    text.paragraph(heading.title)
    text.blank()
    for fact in heading.facts { text.paragraph("\(fact.label): \(fact.value)") }
    out.write(text.bytes)
    for section in frame.sections {
      out.line()
      if let heading = section.heading {
        out.line(heading.uppercased())
        out.line()
      }
      for block in section.blocks { out.write(bytes(block, width: width)) }
    }
    var foot = TextColumns(width: width)
    foot.blank()
    foot.paragraph(BriefSection.colophon)
    out.write(foot.bytes)
    return out.bytes
  }

  private func bytes(_ block: Frame.Block, width: Int) -> [UInt8] {
    if case .part(let part) = block { return rows(part, width: width) }
    var text = TextColumns(width: width)
    if case .heading(let words) = block { text.paragraph(words) }
    if case .paragraph(let words) = block { text.paragraph(words) }
    text.blank()
    return text.bytes
  }

  /// The rows of a part.
  private func rows(_ part: BriefPart, width: Int) -> [UInt8] {
    if let kind = part.ledger { return rows(Ledger.of(kind, record), width: width) }
    var text = TextColumns(width: width)
    if let points = part.points(record) { write(points, to: &text) }
    switch part {
    case .topLine: for sentence in TopLine.sentences(record) { text.paragraph(sentence) }
    case .mainEvents:
      let entries = MainEvents(record).entries
      if !entries.isEmpty { text.blank() }
      for entry in entries { text.paragraph("\(entry.date): \(entry.summary)", indent: 2, mark: "*") }
    case .conflicts: return contradictionsText(width: width, includeExplained: false)
    case .whoKnewWhen: return ledger(width: width)
    case .keyFigures: return figures(width: width)
    case .chronology: return timelineText(width: width)
    case .lookAlikes: return lookAlikes(width: width)
    case .entities: return names(width: width)
    case .sources: return documentsText(width: width)
    default: break
    }
    return text.bytes
  }

  /// A short list, a line each.
  private func write(_ list: Points, to text: inout TextColumns) {
    if list.points.isEmpty { text.paragraph(list.empty) }
    if let lead = list.lead { text.paragraph(lead) }
    for point in list.points {
      text.paragraph(point.plain, indent: 2, mark: "*")
      for detail in point.details {
        if let note = detail.note { text.paragraph(note, indent: 4) }
        for line in detail.quotations { text.paragraph("\(line.quoted) \(line.attribution(record))", indent: 6) }
      }
    }
    if let rest = list.rest { text.paragraph(PlainWords.capitalised(rest)) }
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
      let ruling = entry.ruling.map { " Ruling: \($0)" } ?? ""
      text.paragraph("\(entry.summary) \(PlainWords.sentence(PlainWords.capitalised(entry.reason ?? "")))\(ruling)")
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
