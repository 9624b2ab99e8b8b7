internal import ChronologyModel

extension Brief {
  /// The conflicts for a terminal `width` columns wide; with `includeExplained` the look-alikes after them.
  public func contradictionsText(width: Int, includeExplained: Bool, isColoured: Bool = false) -> [UInt8] {
    var text = TextColumns(width: width, isColoured: isColoured)
    let open = record.openFindings
    if open.isEmpty { text.paragraph(BriefSection.noConflict) }
    for (index, finding) in open.enumerated() {
      if index > 0 { text.blank() }
      write(ConflictEntry(finding, record), to: &text)
    }
    guard includeExplained, !record.explainedFindings.isEmpty else { return text.bytes }
    text.blank()
    text.paragraph(BriefSection.lookAlikes)
    for finding in record.explainedFindings {
      text.blank()
      writeExplained(ConflictEntry(finding, record), to: &text)
    }
    return text.bytes
  }

  func write(_ entry: ConflictEntry, to text: inout TextColumns) {
    text.paragraph(
      "\(entry.severity.words.uppercased())  \(entry.kind)\(entry.key.isEmpty ? "" : "  \(entry.key)")", indent: 5,
      mark: entry.id, style: TextColumns.Style(entry.severity))
    text.paragraph(entry.summary, indent: 5, style: .strong)
    for side in entry.pair {
      text.paragraph("\(side.label):", indent: 5)
      quote(side.line, to: &text)
    }
    if !entry.further.lines.isEmpty {
      text.paragraph("\(BriefSection.furtherSources):", indent: 5)
      for line in entry.further.lines { quote(line, to: &text) }
      if let rest = entry.further.rest { text.paragraph(rest, indent: 7) }
    }
    if !entry.reckoning.isEmpty { text.paragraph("\(entry.otherSide ?? "The reckoning"):", indent: 5) }
    for (index, step) in entry.reckoning.enumerated() {
      text.paragraph(step, indent: 9, mark: "     \(index + 1).")
    }
    if !entry.settledBy.isEmpty {
      text.paragraph("What would settle it: \(PlainWords.sentence(entry.settledBy))", indent: 5)
    }
    if let ruling = entry.ruling { text.paragraph("Ruling: \(ruling)", indent: 5) }
  }

  private func writeExplained(_ entry: ConflictEntry, to text: inout TextColumns) {
    text.paragraph(entry.summary, indent: 5, mark: entry.id)
    text.paragraph(PlainWords.sentence(PlainWords.capitalised(entry.reason ?? "")), indent: 5)
    if let ruling = entry.ruling { text.paragraph("Ruling: \(ruling)", indent: 5) }
    for line in entry.lines { quote(line, to: &text) }
  }

  private func quote(_ line: SourceLine, to text: inout TextColumns) {
    text.paragraph("\(line.quoted)", indent: 7)
    text.paragraph(line.attribution(record), indent: 9, style: .quiet)
  }
}
