internal import ChronologyModel

extension Brief {
  /// The brief in Markdown: the same sections and words as the page.
  public func markdown() -> [UInt8] {
    var brief = MarkdownBrief(record: record)
    return brief.whole()
  }

  /// The chronology alone in Markdown: the days and their entries.
  public func timelineMarkdown() -> [UInt8] {
    var brief = MarkdownBrief(record: record)
    brief.section(BriefSection.chronology)
    brief.chronology()
    return brief.out.bytes
  }
}

/// The Markdown brief: its frame, then one section after another.
struct MarkdownBrief: PartWriter {
  let record: Record
  var out = MarkdownWriter()

  init(record: Record) { self.record = record }

  mutating func whole() -> [UInt8] {
    let frame = record.frame
    let heading = BriefHeading(record, kind: frame.kind)
    if let banner = heading.banner {
      out.markup("**")
      out.text(banner)
      out.line("**")
      out.line()
    }
    if !heading.kind.isEmpty { paragraph(heading.kind) }
    out.line("# ", heading.title)
    out.line()
    for fact in heading.facts { out.line("- ", "\(fact.label): \(fact.value)") }
    for section in frame.sections { self.section(section) }
    out.line()
    out.line("---")
    out.line()
    out.line("", BriefSection.colophon)
    return out.bytes
  }

  /// Writes one section of the template.
  private mutating func section(_ section: Frame.Section) {
    if section.startsPage {
      out.line()
      out.line("---")
    }
    if let heading = section.heading { self.section(heading) }
    for block in section.blocks {
      switch block {
      case .heading(let words):
        out.line("### ", words)
        out.line()
      case .paragraph(let words): paragraph(words)
      case .part(let part): write(part)
      }
    }
  }

  mutating func topLine() {
    for sentence in TopLine.sentences(record) { paragraph(sentence) }
  }

  /// A page of Markdown is short enough without.
  mutating func contents() {}

  /// A short list, a line each.
  mutating func points(_ list: Points) {
    if list.points.isEmpty { return paragraph(list.empty) }
    if let lead = list.lead { paragraph(lead) }
    for point in list.points {
      out.markup("- ")
      if let label = point.label {
        out.markup("**")
        out.text(label)
        out.markup(point.text.isEmpty ? "**" : ":** ")
      }
      var unnamed = point
      unnamed.label = nil
      out.line("", unnamed.plain)
      for detail in point.details {
        if let note = detail.note { out.line("  - ", note) }
        for line in detail.quotations {
          out.markup(detail.note == nil ? "  - " : "    - ")
          quotation(line)
          out.line()
        }
      }
    }
    if let rest = list.rest {
      out.line()
      out.line("", PlainWords.capitalised(rest))
    }
  }

  mutating func section(_ title: String) {
    out.line()
    out.line("## ", title)
    out.line()
  }

  mutating func paragraph(_ text: String) {
    out.line("", text)
    out.line()
  }

  /// `“words” Herald [2], 7 November 2025 (date stated)`.
  mutating func quotation(_ line: SourceLine) {
    out.text("\(line.quoted) \(line.attribution(record))")
  }

  mutating func mainEvents() {
    let entries = MainEvents(record).entries
    if entries.isEmpty { return }
    paragraph("\(BriefSection.mainEvents):")
    for entry in entries {
      let conflict = entry.conflicts.isEmpty ? "" : " Accounts conflict: \(entry.conflicts.joined(separator: ", "))."
      out.line("- ", "\(entry.date): \(entry.summary)\(conflict)")
    }
  }

  /// The quotations under a line, and where the rest of them are.
  mutating func quotes(_ sources: ChosenSources) {
    for line in sources.lines {
      out.markup("  - ")
      quotation(line)
      out.line()
    }
    if let rest = sources.rest { out.line("  - ", rest) }
  }

  mutating func conflicts() {
    let entries = record.openFindings.map { ConflictEntry($0, record) }
    paragraph(entries.isEmpty ? BriefSection.noConflict : BriefSection.severityKey)
    if entries.count > 2, !record.frame.holds(.conflictsInBrief) {
      for entry in entries { out.line("1. ", "\(entry.severity.words): \(entry.summary) (\(entry.id))") }
      out.line()
    }
    for entry in entries {
      out.line("### ", "\(entry.severity.words): \(entry.kind) (\(entry.id))")
      out.line()
      paragraph(entry.summary)
      for side in entry.pair {
        out.markup("> **")
        out.text(side.label)
        out.markup(":** ")
        quotation(side.line)
        out.line()
        out.line()
      }
      if !entry.further.lines.isEmpty {
        out.line("- ", BriefSection.furtherSources)
        quotes(entry.further)
        out.line()
      }
      if !entry.reckoning.isEmpty { paragraph("\(entry.otherSide ?? "The reckoning"):") }
      for step in entry.reckoning { out.line("1. ", step) }
      if !entry.reckoning.isEmpty { out.line() }
      if !entry.settledBy.isEmpty { paragraph("What would settle it: \(PlainWords.sentence(entry.settledBy))") }
      if let ruling = entry.ruling { paragraph("Ruling: \(ruling)") }
    }
  }

  mutating func lookAlikes() {
    let entries = record.explainedFindings.map { ConflictEntry($0, record) }
    if entries.isEmpty { out.line("None.") }
    for entry in entries {
      let reason = PlainWords.sentence(PlainWords.capitalised(entry.reason ?? ""))
      let ruling = entry.ruling.map { " Ruling: \($0)" } ?? ""
      out.line("- ", "\(entry.summary) \(reason)\(ruling)")
      for line in entry.lines {
        out.markup("  - ")
        quotation(line)
        out.line()
      }
    }
  }
}

extension SourceLine {
  /// All but the words, on one line: `The Herald [2], 7 November 2025 (date stated); attributed to Ann Lee`.
  func attribution(_ record: Record, naming: Bool = true) -> String {
    var text = "\(outlet) [\(number)], \(dated)"
    if naming, let speaker { text += "; attributed to \(speaker)" }
    if let citation { text += "; \(citation)" }
    if !alsoIn.isEmpty { text += "; also in \(PlainWords.list(alsoIn.map(record.short)))" }
    return text
  }
}
