internal import ChronologyModel

extension Brief {
  /// The chronology for a terminal `width` columns wide: date beside event, the words under it.
  public func timelineText(width: Int, isColoured: Bool = false) -> [UInt8] {
    var text = TextColumns(width: width, isColoured: isColoured)
    let days = DayGroups(record)
    if days.groups.isEmpty { text.paragraph(BriefSection.noEvent) }
    for (index, group) in days.groups.enumerated() {
      if index > 0 { text.blank() }
      text.paragraph(group.heading, style: .strong)
      for entry in group.entries { write(entry, to: &text) }
    }
    return text.bytes
  }

  private func write(_ entry: DayGroups.Entry, to text: inout TextColumns) {
    let label = [entry.time.map(PlainWords.capitalised), entry.kind].compactMap(\.self).joined(separator: ", ")
    let standing = entry.standing.map { " [\($0)]" } ?? ""
    let conflict = entry.conflicts.isEmpty ? "" : " [accounts conflict: \(entry.conflicts.joined(separator: ", "))]"
    text.pair("  \(entry.id) \(label)", entry.summary + standing + conflict, column: 30)
    let column = text.width >= 70 ? 30 : 2
    if !entry.rivals.isEmpty {
      text.paragraph("Other dates given: \(PlainWords.list(entry.rivals))", indent: column)
    }
    for note in [entry.reckoning, entry.placed].compactMap(\.self) { text.paragraph(note, indent: column) }
    for line in entry.sources.lines {
      text.paragraph("\(line.quoted) \(line.attribution(record))", indent: column + 2)
    }
    if let rest = entry.sources.rest { text.paragraph(rest, indent: column + 2) }
  }
}
