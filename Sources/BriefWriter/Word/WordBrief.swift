internal import ChronologyModel

extension Brief {
  /// The brief as a Word document (Office Open XML): headings that are headings, a footnote for the source of each
  /// quotation, contents, the edition and the number on each page.
  public func docx() -> [UInt8] {
    var brief = WordBrief(record: record)
    return brief.package()
  }
}

/// The Word document: its frame, then one section after another, each in a file of its own.
struct WordBrief: PartWriter {
  let record: Record
  let frame: Frame
  var word: WordWriter
  /// True while the side is written that stands alone, in smaller type.
  private var isOnFirstSide = false

  init(record: Record) {
    self.record = record
    let frame = record.frame
    self.frame = frame
    word = WordWriter { frame.reaches($0) }
  }

  mutating func package() -> [UInt8] {
    let heading = BriefHeading(record, kind: frame.kind)
    let firstSide = frame.firstSide ?? 0
    headingBlock(heading, isShort: firstSide > 0)
    for (index, section) in frame.sections.enumerated() {
      isOnFirstSide = index < firstSide
      self.section(section)
    }
    word.paragraph("Note", BriefSection.colophon)
    return WordParts(heading: heading, word: word, styles: record.options.template.sheet("word-styles.xml")).package()
  }

  /// Writes one section of the template.
  private mutating func section(_ section: Frame.Section) {
    if section.startsPage { word.pageBreak() }
    if let heading = section.heading {
      word.paragraph(isOnFirstSide ? "SideHeading" : "Heading1", anchor: section.anchor, heading)
    }
    for block in section.blocks {
      switch block {
      case .heading(let words): word.paragraph("Heading2", words)
      case .paragraph(let words): word.paragraph("Normal", words)
      case .part(let part): write(part)
      }
    }
  }

  mutating func topLine() {
    word.paragraph(isOnFirstSide ? "SideText" : "Lead", TopLine.sentences(record).joined(separator: " "))
  }

  /// A short list, a line each.
  mutating func points(_ list: Points) {
    let text: StaticString = isOnFirstSide ? "SideText" : "Normal"
    if list.points.isEmpty { return word.paragraph(text, list.empty) }
    if let lead = list.lead { word.paragraph(text, lead) }
    let (record, isOnFirstSide) = (record, isOnFirstSide)
    for point in list.points {
      word.paragraph(isOnFirstSide ? "SidePoint" : "ListBullet", list: WordParts.bullets) { word in
        if let label = point.label {
          word.run(label, style: "Strong")
          if !point.text.isEmpty { word.run(": ") }
        }
        word.run(point.text)
        if let mark = point.mark { word.run(" [\(mark)]", style: "Strong") }
        for (index, conflict) in point.conflicts.enumerated() {
          word.run(index == 0 ? " (" : ", ")
          word.link(to: conflict, conflict)
        }
        if !point.conflicts.isEmpty { word.run(")") }
        for (index, document) in point.documents.enumerated() {
          word.run(index == 0 ? " " : ", ")
          word.link(to: "source-\(document + 1)", "[\(document + 1)]")
        }
        if isOnFirstSide { for note in point.details.compactMap(\.note) { word.run(" \(note)") } }
      }
      for detail in point.details {
        if !isOnFirstSide, let note = detail.note { word.paragraph("PointNote", note) }
        for line in detail.quotations {
          word.paragraph(isOnFirstSide ? "SideQuote" : "PointQuote") { WordBrief.quotation(line, record, to: &$0) }
        }
      }
    }
    if let rest = list.rest { word.paragraph(text, PlainWords.capitalised(rest)) }
  }

  private mutating func headingBlock(_ heading: BriefHeading, isShort: Bool) {
    if !heading.kind.isEmpty { word.paragraph("Subtitle", heading.kind) }
    word.paragraph(isShort ? "SideTitle" : "Title", heading.title)
    if isShort {
      return word.paragraph("SideText", heading.facts.map { "\($0.label): \($0.value)" }.joined(separator: " · "))
    }
    for fact in heading.facts {
      word.paragraph("Fact") { word in
        word.run(fact.label, style: "Strong")
        word.tab()
        word.run(fact.value)
      }
    }
  }

  mutating func mainEvents() {
    let entries = MainEvents(record).entries
    if entries.isEmpty { return }
    word.paragraph("Heading3", BriefSection.mainEvents)
    for entry in entries {
      word.paragraph("ListBullet", list: WordParts.bullets) { word in
        word.run(entry.date, style: "Strong")
        word.run(": ")
        word.run(entry.summary)
        WordBrief.conflictLinks(entry.conflicts, to: &word)
      }
    }
  }

  /// A table of contents that Word can fill with the numbers of pages; until it does, each line says what it holds.
  mutating func contents() {
    let entries = frame.contents(record)
    if entries.isEmpty { return }
    word.paragraph("TOCHeading", BriefSection.contentsHeading)
    for (index, entry) in entries.enumerated() {
      word.paragraph("TOC1") { word in
        if index == 0 {
          word.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
          word.markup(" TOC \\o &quot;1-1&quot; \\h \\z </w:instrText></w:r>")
          word.markup("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
        }
        word.link(to: entry.anchor, entry.words)
        if index == entries.count - 1 { word.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
      }
    }
  }

  /// Links to the findings that are open about a line.
  static func conflictLinks(_ conflicts: [String], to word: inout WordWriter) {
    for (index, conflict) in conflicts.enumerated() {
      word.run(index == 0 ? " Accounts conflict: " : ", ")
      word.link(to: conflict, conflict)
    }
  }

  /// A quotation with its source in a footnote.
  static func quotation(_ line: SourceLine, naming: Bool = true, _ record: Record, to word: inout WordWriter) {
    word.run(line.quoted)
    word.footnote(line.attribution(record, naming: naming))
  }

  /// The quotations under a line, and where the rest of them are.
  mutating func quotes(_ sources: ChosenSources) {
    let record = record
    for line in sources.lines { word.paragraph("Quote") { WordBrief.quotation(line, record, to: &$0) } }
    guard let lead = sources.lead else { return }
    word.paragraph("Note") { word in
      word.run(lead)
      for (index, document) in sources.documents.enumerated() {
        if index > 0 { word.run(", ") }
        word.link(to: "source-\(document + 1)", "[\(document + 1)]")
      }
    }
  }
}
