internal import ChronologyModel

extension MarkdownBrief {
  mutating func whoKnewWhen() {
    let ledger = WhoKnewWhen(record)
    guard !ledger.people.isEmpty else { return out.line("", BriefSection.noBriefing) }
    paragraph(BriefSection.ledger)
    out.line("| Told | What | When | By whose account |")
    out.line("| --- | --- | --- | --- |")
    for person in ledger.people {
      for row in person.rows {
        let marks = [row.standing].compactMap(\.self) + row.conflicts
        let what = marks.isEmpty ? row.what : "\(row.what) (\(marks.joined(separator: ", ")))"
        let source = row.line.attribution(record, naming: false)
        let account = row.account.map { "\($0): " } ?? ""
        cells([person.name, what, row.when, "\(account)\(row.line.quoted) \(source)"])
      }
    }
  }

  mutating func keyFigures() {
    let figures = KeyFigures(record)
    guard !figures.rows.isEmpty else { return out.line("", BriefSection.noFigure(figures.leftOut)) }
    out.line("| Figure | What | Period | Source |")
    out.line("| --- | --- | --- | --- |")
    for row in figures.rows {
      let words =
        row.sources.lines.map { "\($0.quoted) \($0.attribution(record))" } + [row.sources.rest].compactMap(\.self)
      let what = row.change.map { "\(row.what) (\($0))" } ?? row.what
      cells([row.figure, what, row.period, words.joined(separator: "; ")])
    }
    if let rest = BriefSection.furtherFigures(figures.leftOut) {
      out.line()
      out.line("", rest)
    }
  }

  mutating func cells(_ texts: [String]) {
    for text in texts {
      out.markup("| ")
      out.text(text)
      out.markup(" ")
    }
    out.line("|")
  }

  mutating func chronology() {
    let days = DayGroups(record)
    if days.groups.isEmpty { out.line("", BriefSection.noEvent) }
    for (index, group) in days.groups.enumerated() {
      if index > 0 { out.line() }
      out.line("### ", group.heading)
      out.line()
      for entry in group.entries { event(entry) }
    }
  }

  private mutating func event(_ entry: DayGroups.Entry) {
    out.markup("- **")
    out.text([entry.time.map(PlainWords.capitalised), entry.kind].compactMap(\.self).joined(separator: ", "))
    out.markup("**")
    if let standing = entry.standing {
      out.markup(" (")
      out.text(standing)
      out.markup(")")
    }
    out.markup(": ")
    out.line("", entry.summary)
    if !entry.conflicts.isEmpty { out.line("  - ", "Accounts conflict: \(PlainWords.list(entry.conflicts))") }
    if !entry.rivals.isEmpty { out.line("  - ", "Other dates given: \(PlainWords.list(entry.rivals))") }
    if let reckoning = entry.reckoning { out.line("  - ", reckoning) }
    if let placed = entry.placed { out.line("  - ", placed) }
    if !entry.possibly.isEmpty { out.line("  - ", "May be the same as \(PlainWords.list(entry.possibly)); not merged") }
    quotes(entry.sources)
  }

  mutating func entities() {
    for kind in EntityEntry.kinds {
      let entries = EntityEntry.all(kind, record)
      if entries.isEmpty { continue }
      out.line("### ", kind.plural)
      out.line()
      for entry in entries {
        out.line("- ", entry.line)
      }
      out.line()
    }
  }

  mutating func sources() {
    for index in record.documents.indices {
      let entry = SourceEntry(index, record)
      out.markup("- ")
      let parts = ["[\(entry.number)] \(entry.name)", entry.title, entry.author].compactMap(\.self)
      out.line("", "\(parts.joined(separator: ", ")), \(entry.date) (\(entry.basis))")
      for citation in entry.citations { out.line("  - ", citation) }
      if let missing = entry.missing { out.line("  - ", missing) }
      if let copyOf = entry.copyOf { out.line("  - ", "Counted once with \(copyOf)") }
      for step in entry.reckoning + entry.notes { out.line("  - ", step) }
      if let url = entry.url {
        out.markup("  - ")
        out.address(url)
        out.line()
      }
      out.line("  - ", entry.path)
    }
    if record.chronology.refusals.isEmpty { return }
    out.line()
    out.line("### Not read")
    out.line()
    for refusal in record.chronology.refusals { out.line("- ", "\(refusal.path): \(refusal.reason)") }
  }
}
