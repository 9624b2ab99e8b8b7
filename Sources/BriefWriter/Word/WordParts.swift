/// The parts of a Word document around its text, and the package of them all.
struct WordParts {
  let heading: BriefHeading
  let word: WordWriter
  /// `styles.xml`.
  let styles: [UInt8]

  /// The list of bullets; numbered lists come after it.
  static let bullets = 1
  /// The width of the text on A4 within margins of 18 mm, in twentieths of a point.
  static let textWidth = 9865

  private static let kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  func package() -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes())
    zip.add("_rels/.rels", OfficeParts.packageRelations(to: "word/document.xml"))
    zip.add("docProps/core.xml", OfficeParts.coreProperties(heading))
    zip.add("word/document.xml", document())
    zip.add("word/_rels/document.xml.rels", relations())
    zip.add("word/styles.xml", styles)
    zip.add("word/numbering.xml", numbering())
    zip.add("word/settings.xml", settings())
    zip.add("word/footnotes.xml", footnotes())
    zip.add("word/header1.xml", header())
    zip.add("word/footer1.xml", footer())
    return zip.finished()
  }

  private func contentTypes() -> [UInt8] {
    let names = [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"),
      ("footnotes", "footnotes"), ("header1", "header"), ("footer1", "footer"),
    ]
    return OfficeParts.contentTypes(names.map { ("/word/\($0.0).xml", WordParts.kinds + $0.1 + "+xml") })
  }

  /// The first six are those of every document (`WordWriter.partRelations`); addresses follow.
  private func relations() -> [UInt8] {
    let parts: [OfficeParts.Relation] = [
      .init(kind: "styles", target: "styles.xml"), .init(kind: "numbering", target: "numbering.xml"),
      .init(kind: "settings", target: "settings.xml"), .init(kind: "footnotes", target: "footnotes.xml"),
      .init(kind: "header", target: "header1.xml"), .init(kind: "footer", target: "footer1.xml"),
    ]
    return OfficeParts.relations(
      parts + word.addresses.map { .init(kind: "hyperlink", target: $0, isOutside: true) })
  }

  private func document() -> [UInt8] {
    var xml = WordParts.begun("<w:document")
    xml.line("<w:body>")
    xml.written(word.xml.bytes)
    xml.markup("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>")
    xml.markup("<w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
    xml.markup("<w:pgMar w:top=\"1247\" w:right=\"1020\" w:bottom=\"1134\" w:left=\"1020\" ")
    xml.markup("w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
    return xml.bytes
  }

  private func footnotes() -> [UInt8] {
    var xml = WordParts.begun("<w:footnotes")
    xml.markup("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
    xml.markup(
      "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>")
    xml.line("</w:footnote>")
    xml.written(word.notes.bytes)
    xml.markup("</w:footnotes>")
    return xml.bytes
  }

  private func settings() -> [UInt8] {
    var xml = WordParts.begun("<w:settings")
    xml.markup("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    // Laid out as Word has done since 2013, not in the manner of older versions.
    xml.markup("<w:compat><w:compatSetting w:name=\"compatibilityMode\" ")
    xml.markup("w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    xml.markup("<w:themeFontLang w:val=\"en-GB\"/></w:settings>")
    return xml.bytes
  }

  /// The marking, on every page.
  private func header() -> [UInt8] {
    var xml = WordParts.begun("<w:hdr")
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"Marking\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
    xml.text(heading.banner ?? "")
    xml.markup("</w:t></w:r></w:p></w:hdr>")
    return xml.bytes
  }

  /// Title, edition and the number of the page, on every page.
  private func footer() -> [UInt8] {
    var xml = WordParts.begun("<w:ftr")
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
    xml.text("\(PlainWords.clipped(heading.title, to: 70)) · edition \(heading.edition)")
    xml.markup("</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">Page </w:t></w:r>")
    xml.markup("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    xml.markup("<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>")
    xml.markup("<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
    return xml.bytes
  }

  /// Bullets, and numbers that begin anew in each list.
  private func numbering() -> [UInt8] {
    var xml = WordParts.begun("<w:numbering")
    xml.markup("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">")
    xml.markup("<w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>")
    xml.line("<w:pPr><w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>")
    xml.markup("<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">")
    xml.markup("<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/>")
    xml.line("<w:pPr><w:ind w:left=\"397\" w:hanging=\"397\"/></w:pPr></w:lvl></w:abstractNum>")
    for number in 1...(WordParts.bullets + word.listCount) {
      xml.markup("<w:num")
      xml.attribute("w:numId", text: "\(number)")
      xml.markup("><w:abstractNumId")
      xml.attribute("w:val", number == WordParts.bullets ? "0" : "1")
      xml.markup("/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
      xml.line("</w:num>")
    }
    xml.markup("</w:numbering>")
    return xml.bytes
  }

  /// A part with its first line and its element, whose names are those of WordprocessingML.
  private static func begun(_ element: StaticString) -> MarkupWriter {
    var xml = OfficeParts.begun()
    xml.markup(element)
    xml.markup(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ")
    xml.markup("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    return xml
  }
}
