internal import ChronologyModel

extension Brief {
  /// What was loaded, for a terminal `width` columns wide: date beside name, then where it came from and its notes.
  public func documentsText(width: Int) -> [UInt8] {
    var text = TextColumns(width: width)
    for index in record.documents.indices {
      let entry = SourceEntry(index, record)
      let parts = [entry.name, entry.title, entry.author].compactMap(\.self)
      text.pair("\(entry.number)  \(entry.date)", parts.joined(separator: ", "), column: 26)
      let column = text.width >= 66 ? 26 : 2
      text.paragraph(entry.path, indent: column)
      for citation in entry.citations { text.paragraph(citation, indent: column) }
      if let missing = entry.missing { text.paragraph(missing, indent: column) }
      text.paragraph("Date \(entry.basis)", indent: column)
      for step in entry.reckoning { text.paragraph(step, indent: column + 2) }
      if let copyOf = entry.copyOf { text.paragraph("Counted once with \(copyOf)", indent: column) }
      for note in entry.notes { text.paragraph(note, indent: column) }
    }
    for refusal in record.chronology.refusals {
      text.pair("Not read", "\(refusal.path): \(refusal.reason)", column: 26)
    }
    return text.bytes
  }

  /// About ten lines for the end of a run: what was read, what was found, the gravest conflicts.
  public func summaryLines() -> [String] {
    let heading = BriefHeading(record)
    let chronology = record.chronology
    var lines = [heading.title, "As at \(BriefHeading.asAt(record)). Edition \(heading.edition)."]
    lines.append("Documents: \(heading.facts.first { $0.label == "Documents" }?.value ?? "0 read").")
    let period = TopLine.period(record).map { ", \($0)" } ?? ""
    lines.append("Chronology: \(PlainWords.count(chronology.events.count, "event"))\(period).")
    let people = chronology.entities.filter { $0.kind == .person }.count
    let prisons = chronology.entities.filter { $0.kind == .prison }.count
    lines.append("Named: \(PlainWords.count(people, "person", "people")), \(PlainWords.count(prisons, "prison")).")
    let open = record.openFindings
    let severities = open.isEmpty ? "none found" : TopLine.severities(open)
    lines.append("In conflict: \(severities). Looked like conflicts and are not: \(record.explainedFindings.count).")
    for finding in open.prefix(4) {
      lines.append("  \(finding.severity.words): \(PlainWords.sentence(finding.summary))")
    }
    if open.count > 4 { lines.append("  and \(open.count - 4) more.") }
    return lines.map { PlainWords.keepingIndent(SafeText.visible($0)) }
  }
}

extension PlainWords {
  /// The words on one line, the spaces before them kept.
  static func keepingIndent(_ text: String) -> String { text.prefix { $0 == " " } + oneLine(text) }
}
