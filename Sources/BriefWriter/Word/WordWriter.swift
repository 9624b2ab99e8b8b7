/// The text of a Word document under construction: paragraphs, runs, links and footnotes, each in the order in which
/// WordprocessingML wants its parts.
struct WordWriter: Sendable {
  private(set) var xml = MarkupWriter()
  private(set) var notes = MarkupWriter()
  /// Addresses outside, after the relations that every document has.
  private(set) var addresses: [String] = []
  private var known: [String: Int] = [:]
  private(set) var noteCount = 0
  private(set) var listCount = 0
  private var bookmarks = 0
  /// Whether the document holds what an anchor stands at.
  private let reaches: @Sendable (String) -> Bool

  /// How many relations come before those of addresses.
  static let partRelations = 6

  /// An empty text, in which links lead to the anchors that it `reaches`.
  init(reaches: @escaping @Sendable (String) -> Bool = { _ in true }) { self.reaches = reaches }

  /// Writes a paragraph in a style of `templates/word-styles.xml`; `list` is the number of the list that it is an item
  /// of.
  mutating func paragraph(
    _ style: StaticString, list: Int? = nil, anchor: String? = nil, _ body: (inout WordWriter) -> Void
  ) {
    xml.markup("<w:p><w:pPr><w:pStyle")
    xml.attribute("w:val", style)
    xml.markup("/>")
    if let list {
      xml.markup("<w:numPr><w:ilvl w:val=\"0\"/><w:numId")
      xml.attribute("w:val", text: "\(list)")
      xml.markup("/></w:numPr>")
    }
    xml.markup("</w:pPr>")
    if let anchor { bookmark(anchor) }
    body(&self)
    xml.line("</w:p>")
  }

  /// Writes a paragraph that holds text only.
  mutating func paragraph(_ style: StaticString, list: Int? = nil, anchor: String? = nil, _ text: String) {
    paragraph(style, list: list, anchor: anchor) { $0.run(text) }
  }

  /// Ends the page.
  mutating func pageBreak() { xml.line("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>") }

  /// Writes text within a paragraph, in a style of characters where one is named.
  mutating func run(_ text: String, style: StaticString? = nil) { WordWriter.run(text, style, to: &xml) }

  /// Writes the stop that sets what follows apart.
  mutating func tab() { xml.markup("<w:r><w:tab/></w:r>") }

  /// Writes a link within the document, or its words alone where there is nothing that it could lead to.
  mutating func link(to anchor: String, _ text: String) {
    guard reaches(anchor) else { return run(text) }
    xml.markup("<w:hyperlink w:history=\"1\"")
    xml.attribute("w:anchor", text: WordWriter.name(anchor))
    xml.markup(">")
    run(text, style: "Hyperlink")
    xml.markup("</w:hyperlink>")
  }

  /// Writes an address as a link when it is one of the web, else as text.
  mutating func address(_ address: String) {
    guard let safe = SafeText.webAddress(address) else { return run(address) }
    let place = known[safe] ?? addresses.count
    if place == addresses.count {
      known[safe] = place
      addresses.append(safe)
    }
    xml.markup("<w:hyperlink w:history=\"1\"")
    xml.attribute("r:id", text: "rId\(WordWriter.partRelations + place + 1)")
    xml.markup(">")
    run(safe, style: "Hyperlink")
    xml.markup("</w:hyperlink>")
  }

  /// Writes a footnote and the sign that leads to it.
  mutating func footnote(_ text: String) {
    noteCount += 1
    xml.markup("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference")
    xml.attribute("w:id", text: "\(noteCount)")
    xml.markup("/></w:r>")
    notes.markup("<w:footnote")
    notes.attribute("w:id", text: "\(noteCount)")
    notes.markup("><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>")
    notes.markup("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
    WordWriter.run(" " + text, nil, to: &notes)
    notes.line("</w:p></w:footnote>")
  }

  /// The number of a new numbered list, which begins at 1.
  mutating func newList() -> Int {
    listCount += 1
    return WordParts.bullets + listCount
  }

  /// Writes a table whose first row holds the names of its columns; `widths` are in twentieths of a point.
  mutating func table(
    _ style: StaticString, _ names: [String], widths: [Int], _ rows: [[(inout WordWriter) -> Void]]
  ) {
    xml.markup("<w:tbl><w:tblPr><w:tblStyle")
    xml.attribute("w:val", style)
    xml.markup("/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/>")
    xml.markup("<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" ")
    xml.markup("w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>")
    for width in widths {
      xml.markup("<w:gridCol")
      xml.attribute("w:w", text: "\(width)")
      xml.markup("/>")
    }
    xml.markup("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (name, width) in zip(names, widths) { cell(width) { $0.paragraph("TableHeading", name) } }
    xml.line("</w:tr>")
    for row in rows {
      xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      for (body, width) in zip(row, widths) { cell(width, body) }
      xml.line("</w:tr>")
    }
    xml.line("</w:tbl>")
  }

  /// Writes markup of our own.
  mutating func markup(_ text: StaticString) { xml.markup(text) }

  private mutating func cell(_ width: Int, _ body: (inout WordWriter) -> Void) {
    xml.markup("<w:tc><w:tcPr><w:tcW w:type=\"dxa\"")
    xml.attribute("w:w", text: "\(width)")
    xml.markup("/></w:tcPr>")
    body(&self)
    xml.markup("</w:tc>")
  }

  private mutating func bookmark(_ anchor: String) {
    xml.markup("<w:bookmarkStart")
    xml.attribute("w:id", text: "\(bookmarks)")
    xml.attribute("w:name", text: WordWriter.name(anchor))
    xml.markup("/><w:bookmarkEnd")
    xml.attribute("w:id", text: "\(bookmarks)")
    xml.markup("/>")
    bookmarks += 1
  }

  /// The name of a bookmark: letters, digits and underscores, 40 at most.
  private static func name(_ anchor: String) -> String {
    let plain = anchor.utf8.prefix(38).map { byte in
      let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
      return isPlain ? byte : UInt8(ascii: "_")
    }
    return "b_" + String(decoding: plain, as: UTF8.self)
  }

  private static func run(_ text: String, _ style: StaticString?, to xml: inout MarkupWriter) {
    xml.markup("<w:r>")
    if let style {
      xml.markup("<w:rPr><w:rStyle")
      xml.attribute("w:val", style)
      xml.markup("/></w:rPr>")
    }
    xml.markup("<w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.markup("</w:t></w:r>")
  }
}
