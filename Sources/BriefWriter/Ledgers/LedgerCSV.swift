internal import ChronologyModel
internal import Lexing

extension Brief {
  /// A ledger as CSV after RFC 4180, with a line for each quotation of each row.
  public func ledgerCSV(_ kind: LedgerKind) -> [UInt8] {
    var out = ByteWriter()
    func line(_ cells: [String]) { out.write(cells.map(LedgerCSV.cell).joined(separator: ",") + "\r\n") }
    line(
      ["row"] + kind.columns.map(\.key) + ["conflicts", "quote", "speaker", "outlet", "published", "document"])
    for (number, row) in Ledger.of(kind, record).rows.enumerated() {
      for source in row.lines(record) {
        line(
          [String(number + 1)] + row.cells + [
            row.conflicts.joined(separator: " "), PlainWords.oneLine(source.quote), source.speaker ?? "",
            record.documents[source.document].outlet ?? "",
            record.documents[source.document].publication.day?.description ?? "",
            record.documents[source.document].id,
          ])
      }
    }
    return out.bytes
  }
}

extension Ledger.Row {
  /// Its quotations, the same words in copies of one story once.
  func lines(_ record: Record) -> [SourceLine] { record.lines(sources) }
}

/// Cells of CSV.
enum LedgerCSV {
  /// A cell between quotation marks where it needs them. One that a spreadsheet would take for a formula begins with an
  /// apostrophe, because the words come from anywhere.
  static func cell(_ text: String) -> String {
    var text = SafeText.visible(text)
    if let first = text.first, "=+-@\t".contains(first), Double(text) == nil { text = "'" + text }
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
