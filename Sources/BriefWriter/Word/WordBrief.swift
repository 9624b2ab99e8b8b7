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
struct WordBrief {
  let record: Record
  var word = WordWriter()

  init(record: Record) { self.record = record }

  mutating func package() -> [UInt8] {
    let heading = BriefHeading(record)
    headingBlock(heading)
    if record.options.extent == .brief { topLine() }
    contents()
    for part in record.parts { section(part) }
    word.paragraph("Note", BriefSection.colophon)
    return WordParts(heading: heading, word: word).package()
  }

  /// Writes one section.
  private mutating func section(_ part: BriefPart) {
    switch part {
    case .conflicts: conflicts()
    case .whoKnewWhen: whoKnewWhen()
    case .keyFigures: keyFigures()
    case .promises, .custody, .offices: if let kind = part.ledger { ledger(Ledger.of(kind, record), part) }
    case .chronology: chronology()
    case .lookAlikes: lookAlikes()
    case .entities: entities()
    case .sources: sources()
    }
  }

  /// Writes the heading of a section.
  mutating func section(_ anchor: String, _ title: String) { word.paragraph("Heading1", anchor: anchor, title) }

  private mutating func headingBlock(_ heading: BriefHeading) {
    word.paragraph("Subtitle", BriefSection.kind)
    word.paragraph("Title", heading.title)
    for fact in heading.facts {
      word.paragraph("Fact") { word in
        word.run(fact.label, style: "Strong")
        word.tab()
        word.run(fact.value)
      }
    }
  }

  private mutating func topLine() {
    section("top", BriefSection.topLine)
    word.paragraph("Lead", TopLine.sentences(record).joined(separator: " "))
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
  private mutating func contents() {
    word.paragraph("TOCHeading", BriefSection.contentsHeading)
    for (index, part) in record.parts.enumerated() {
      word.paragraph("TOC1") { word in
        if index == 0 {
          word.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
          word.markup(" TOC \\o &quot;1-1&quot; \\h \\z </w:instrText></w:r>")
          word.markup("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
        }
        word.link(to: part.rawValue, part.words(record))
        if index == record.parts.count - 1 { word.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") }
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
