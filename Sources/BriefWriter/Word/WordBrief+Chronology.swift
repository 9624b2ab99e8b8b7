internal import ChronologyModel

extension WordBrief {
  /// What happened, grouped by day.
  mutating func chronology() {
    let days = DayGroups(record)
    if days.groups.isEmpty { word.paragraph("Normal", BriefSection.noEvent) }
    for group in days.groups {
      word.paragraph("Heading2", group.heading)
      for entry in group.entries { event(entry) }
    }
  }

  private mutating func event(_ entry: DayGroups.Entry) {
    word.paragraph("Label", anchor: entry.id) { word in
      word.run([entry.time.map(PlainWords.capitalised), entry.kind].compactMap(\.self).joined(separator: " · "))
      if let standing = entry.standing { word.run(" (\(standing))", style: "Strong") }
      WordBrief.conflictLinks(entry.conflicts, to: &word)
    }
    word.paragraph("Summary", entry.summary)
    if !entry.rivals.isEmpty { word.paragraph("Note", "Other dates given: \(PlainWords.list(entry.rivals)).") }
    for note in [entry.reckoning, entry.placed].compactMap(\.self) { word.paragraph("Note", note) }
    if !entry.possibly.isEmpty {
      word.paragraph("Note") { word in
        word.run("May be the same as ")
        for (index, other) in entry.possibly.enumerated() {
          if index > 0 { word.run(", ") }
          word.link(to: other, other)
        }
        word.run("; not merged, because no source says so.")
      }
    }
    quotes(entry.sources)
  }

  /// Who and what is mentioned, and what the sources call them.
  mutating func entities() {
    for kind in EntityEntry.kinds {
      let entries = EntityEntry.all(kind, record)
      if entries.isEmpty { continue }
      word.paragraph("Heading2", kind.plural)
      for entry in entries {
        word.paragraph("ListBullet", list: WordParts.bullets) { word in
          word.run(entry.name, style: "Strong")
          if !entry.details.isEmpty { word.run(entry.details) }
        }
      }
    }
  }

  /// The documents, numbered as quotations refer to them; then what was refused.
  mutating func sources() {
    for index in record.documents.indices { source(SourceEntry(index, record)) }
    if record.chronology.refusals.isEmpty { return }
    word.paragraph("Heading2", BriefSection.refusals)
    for refusal in record.chronology.refusals {
      word.paragraph("ListBullet", list: WordParts.bullets, "\(refusal.path): \(refusal.reason)")
    }
  }

  private mutating func source(_ entry: SourceEntry) {
    word.paragraph("Source", anchor: "source-\(entry.number)") { word in
      word.run("[\(entry.number)]")
      word.tab()
      word.run(entry.name, style: "Strong")
      let more = [entry.title, entry.author].compactMap(\.self) + [entry.date]
      word.run(", \(more.joined(separator: ", ")) (\(entry.basis)).")
    }
    for citation in entry.citations { word.paragraph("SourceNote", "\(citation).") }
    if let missing = entry.missing { word.paragraph("SourceNote", "\(missing).") }
    if let copyOf = entry.copyOf { word.paragraph("SourceNote", "Counted once with \(copyOf).") }
    if !entry.reckoning.isEmpty {
      word.paragraph("SourceNote", "Date: \(entry.reckoning.map(PlainWords.sentence).joined(separator: " "))")
    }
    for note in entry.notes { word.paragraph("SourceNote", PlainWords.sentence(note)) }
    if let url = entry.url { word.paragraph("SourceNote") { $0.address(url) } }
    word.paragraph("SourceNote", entry.path)
  }
}
