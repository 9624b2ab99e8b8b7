internal import ChronologyModel

extension WordBrief {
  /// The conflicts that nothing explains, the gravest first.
  mutating func conflicts() {
    let entries = record.openFindings.map { ConflictEntry($0, record) }
    word.paragraph("Note", entries.isEmpty ? BriefSection.noConflict : BriefSection.severityKey)
    if entries.count > 2, !frame.holds(.conflictsInBrief) {
      let list = word.newList()
      for entry in entries {
        word.paragraph("ListNumber", list: list) { word in
          word.run(entry.severity.words, style: "Strong")
          word.run(": ")
          word.link(to: entry.id, entry.summary)
        }
      }
    }
    for entry in entries { conflict(entry) }
  }

  private mutating func conflict(_ entry: ConflictEntry) {
    word.paragraph("Heading2", anchor: entry.id, entry.summary)
    word.paragraph("Label") { word in
      word.run(entry.severity.words, style: "Strong")
      word.run(" · \(entry.kind) · \(entry.id)")
    }
    abreast(entry)
    if !entry.further.lines.isEmpty {
      word.paragraph("Heading3", BriefSection.furtherSources)
      quotes(entry.further)
    }
    if !entry.reckoning.isEmpty, entry.otherSide == nil {
      word.paragraph("Heading3", BriefSection.reckoning)
      let list = word.newList()
      for step in entry.reckoning { word.paragraph("ListNumber", list: list, PlainWords.sentence(step)) }
    }
    if !entry.settledBy.isEmpty {
      word.paragraph("Normal") { word in
        word.run("\(BriefSection.settledBy): ", style: "Strong")
        word.run(PlainWords.sentence(entry.settledBy))
      }
    }
    if let ruling = entry.ruling {
      word.paragraph("Normal") { word in
        word.run("Ruling: ", style: "Strong")
        word.run(ruling)
      }
    }
  }

  /// The two sides beside each other, each under its name.
  private mutating func abreast(_ entry: ConflictEntry) {
    let record = record
    var names = entry.pair.map(\.label)
    var cells: [(inout WordWriter) -> Void] = entry.pair.map { side in
      { word in word.paragraph("TableText") { WordBrief.quotation(side.line, record, to: &$0) } }
    }
    if let other = entry.otherSide {
      names.append(other)
      cells.append { word in
        let list = word.newList()
        for step in entry.reckoning { word.paragraph("TableText", list: list, PlainWords.sentence(step)) }
        if entry.reckoning.isEmpty { word.paragraph("TableText", "") }
      }
    }
    if names.isEmpty { return }
    let width = WordParts.textWidth / names.count
    word.table("Abreast", names, widths: names.map { _ in width }, [cells])
    word.paragraph("Note", "")
  }

  /// Findings that an explanation takes away, short.
  mutating func lookAlikes() {
    let entries = record.explainedFindings.map { ConflictEntry($0, record) }
    if entries.isEmpty { word.paragraph("Normal", BriefSection.none) }
    for entry in entries {
      word.paragraph("Normal", anchor: entry.id) { word in
        word.run(entry.summary, style: "Strong")
        word.run(" " + PlainWords.sentence(PlainWords.capitalised(entry.reason ?? "")))
        if let ruling = entry.ruling { word.run(" Ruling: \(ruling)") }
      }
      let record = record
      for line in entry.lines { word.paragraph("Quote") { WordBrief.quotation(line, record, to: &$0) } }
    }
  }
}
