internal import ChronologyModel

/// One sheet: a row of names that stays in sight, then the rows.
struct WorkbookSheet {
  let table: DataTable
  let heading: BriefHeading

  func bytes() -> [UInt8] {
    var xml = MarkupWriter()
    let last = "\(WorkbookSheet.letters(table.columns.count - 1))\(table.rows.count + 1)"
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
    xml.markup("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.markup("<dimension")
    xml.attribute("ref", text: "A1:" + last)
    xml.markup("/><sheetViews><sheetView workbookViewId=\"0\">")
    xml.markup("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    xml.markup("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>")
    for (index, column) in table.columns.enumerated() {
      xml.markup("<col")
      xml.attribute("min", text: "\(index + 1)")
      xml.attribute("max", text: "\(index + 1)")
      xml.attribute("width", text: "\(column.width)")
      xml.markup(" customWidth=\"1\"/>")
    }
    xml.markup("</cols><sheetData>")
    row(1, table.columns.map { .text(SafeText.line($0.name)) }, style: Style.heading, to: &xml)
    for (index, cells) in table.rows.enumerated() { row(index + 2, cells, style: Style.text, to: &xml) }
    xml.markup("</sheetData>")
    if !table.rows.isEmpty {
      xml.markup("<autoFilter")
      xml.attribute("ref", text: "A1:" + last)
      xml.markup("/>")
    }
    xml.markup("<pageSetup paperSize=\"9\" orientation=\"landscape\"/><headerFooter><oddHeader>")
    xml.text("&C\(WorkbookSheet.literal(heading.marking ?? ""))")
    xml.markup("</oddHeader><oddFooter>")
    xml.text(
      "&L\(WorkbookSheet.literal(heading.title)), edition\(WorkbookSheet.literal(heading.edition, 25))&RPage &P of &N")
    xml.markup("</oddFooter></headerFooter></worksheet>")
    return xml.bytes
  }

  /// The formats of cells, in the order of `templates/workbook-styles.xml`.
  private enum Style {
    static let text = 1
    static let heading = 2
    static let day = 3
  }

  private func row(_ number: Int, _ cells: [DataTable.Cell], style: Int, to xml: inout MarkupWriter) {
    xml.markup("<row")
    xml.attribute("r", text: "\(number)")
    xml.attribute("ht", text: "\(lines(cells) * WorkbookSheet.lineHeight)")
    xml.markup(" customHeight=\"1\">")
    for (index, cell) in cells.enumerated() {
      let place = "\(WorkbookSheet.letters(index))\(number)"
      switch cell {
      case .empty: continue
      case .text(let text): words(text, place, style, to: &xml)
      case .number(let number): value(PlainWords.plainNumber(number), place, style, to: &xml)
      case .day(let day):
        // Excel's calendar has a 29 February 1900, and none of the days before.
        if day.number < WorkbookSheet.firstDay {
          words(day.description, place, style, to: &xml)
        } else {
          value("\(day.number + WorkbookSheet.epoch)", place, Style.day, to: &xml)
        }
      }
    }
    xml.markup("</row>")
  }

  /// How many lines the fullest cell of a row takes, or as many as are shown at most: not every program works out the
  /// heights of rows by itself.
  private func lines(_ cells: [DataTable.Cell]) -> Int {
    var most = 1
    for (cell, column) in zip(cells, table.columns) {
      guard case .text(let text) = cell else { continue }
      // Words are not broken, so that a line is rarely full.
      most = max(most, 1 + text.utf8.count / max(1, column.width - 2))
    }
    return min(most, WorkbookSheet.shownLines)
  }

  /// In points.
  private static let lineHeight = 15
  private static let shownLines = 8

  /// Words in their cell: of a type that no program calculates.
  private func words(_ text: String, _ place: String, _ style: Int, to xml: inout MarkupWriter) {
    xml.markup("<c")
    xml.attribute("r", text: place)
    xml.attribute("s", text: "\(style)")
    xml.markup(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    xml.text(WorkbookSheet.escapedCodes(WorkbookSheet.fitting(text, WorkbookSheet.cellLimit)))
    xml.markup("</t></is></c>")
  }

  private func value(_ number: String, _ place: String, _ style: Int, to xml: inout MarkupWriter) {
    xml.markup("<c")
    xml.attribute("r", text: place)
    xml.attribute("s", text: "\(style)")
    xml.markup("><v>")
    xml.text(number)
    xml.markup("</v></c>")
  }

  /// The number that Excel gives 1 January 1970, and 1 March 1900 as days from it.
  private static let epoch = 25_569
  private static let firstDay = -25_508

  /// Text cut to what a place has room for, in units of UTF-16.
  private static func fitting(_ text: String, _ limit: Int) -> String {
    if text.utf8.count <= limit || text.utf16.count <= limit { return text }
    var room = limit - 1
    let kept = text.unicodeScalars.prefix { scalar in
      room -= scalar.value > 0xFFFF ? 2 : 1
      return room >= 0
    }
    return String(String.UnicodeScalarView(kept)) + "…"
  }

  /// What a cell can hold.
  private static let cellLimit = 32_767
  /// What a part of a header or footer can hold with each sign doubled, of 255 for the whole.
  private static let marginLimit = 70

  /// `_x0041_` stands for a character in these files: text that has such a thing has its underscore by number.
  static func escapedCodes(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), isCode(bytes[index...].prefix(7)) {
        escaped += "_x005F_".utf8
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return bytes.count == 7 && bytes[1] == UInt8(ascii: "x") && bytes[6] == UInt8(ascii: "_")
      && bytes[2..<6].allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
  }

  /// Text in a header or footer, in which `&` begins a code.
  private static func literal(_ text: String, _ limit: Int = marginLimit) -> String {
    // A code may end in digits; a space keeps digits of the text from it.
    " " + fitting(text, limit).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
  }

  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    let first = column / 26
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return first == 0 ? last : letters(first - 1) + last
  }
}
