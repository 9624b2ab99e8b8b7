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
}
