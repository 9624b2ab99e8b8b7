internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The events as CSV (RFC 4180), one a line, in UTF-8 with a byte order mark, as spreadsheets read it.
  public func csv() -> [UInt8] {
    var table = BriefTables(record: record).events()
    let heading = BriefHeading(record)
    table.columns += ["As at", "Edition", "Marking"].map { DataTable.Column(name: $0, width: 0) }
    let facts: [DataTable.Cell] = [
      .text(BriefHeading.asAt(record)), .text(heading.edition), .optional(heading.marking),
    ]
    for index in table.rows.indices { table.rows[index] += facts }
    return TimelineCSV.bytes(table)
  }
}

/// CSV that no spreadsheet takes for formulas.
enum TimelineCSV {
  static func bytes(_ table: DataTable) -> [UInt8] {
    var out = ByteWriter()
    out.write([0xEF, 0xBB, 0xBF])
    write(table.columns.map(\.name), to: &out)
    for row in table.rows { write(row.map(text), to: &out) }
    return out.bytes
  }

  /// A line: every cell in quotation marks, so that none can be parted.
  private static func write(_ cells: [String], to out: inout ByteWriter) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.write(byte: UInt8(ascii: ",")) }
      out.write(byte: UInt8(ascii: "\""))
      out.write(harmless(cell).utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] })
      out.write(byte: UInt8(ascii: "\""))
    }
    out.write("\r\n")
  }

  private static func text(_ cell: DataTable.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): PlainWords.plainNumber(number)
    case .day(let day): day.description
    case .empty: ""
    }
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"); the wide
  /// forms are signs too where the spreadsheet is set to Japanese.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return "'" + text
    default: return text
    }
  }
}
