/// A file of data rather than of a story, by what it is: one JSON value, or the rows of a table. For those who read
/// reference data; its kind is told by content and not by name.
package enum StructuredFile {
  /// JSON; `damagedAt` is the line of the first error, nil where there is none.
  case json(JSONValue, damagedAt: Int?)
  /// A table: its rows in order, the header first, each with its line; `isCutShort` when a quotation mark is never
  /// closed.
  case table([Row], isCutShort: Bool)

  /// A row of a table.
  package struct Row: Sendable {
    /// The line that it begins on, from 1.
    package var line: Int
    /// Its cells.
    package var cells: [String]
  }

  /// Why a file is neither, in our words.
  package struct Refused: Error {
    /// The reason, for a reader.
    package var reason: String
  }

  /// Reads a file. Throws when it cannot be read, is empty, or is neither JSON nor a table.
  package init(path: String) throws(Refused) {
    do throws(LoadError) {
      try self.init(text: TextInput(InputPath(path).read()).text)
    } catch {
      throw Refused(reason: error.reason)
    }
  }

  /// Reads text that is UTF-8.
  package init(_ bytes: [UInt8]) throws(Refused) {
    do throws(LoadError) { try self.init(text: bytes) } catch { throw Refused(reason: error.reason) }
  }

  private init(text: [UInt8]) throws(LoadError) {
    let begin = Bytes.trimmed(text[...])
    guard let first = begin.first else { throw .empty }
    if first == 0x7B || first == 0x5B {
      let (value, damagedAt) = try JSONValue.whole(Array(begin))
      // The lines that were trimmed away count.
      let before = text[..<begin.startIndex].count { $0 == 0x0A }
      self = .json(value, damagedAt: damagedAt.map { $0 + before })
      return
    }
    guard let separator = StructuredFile.separator(of: begin) else { throw .noDocument("a text") }
    // A table's own comments are lines that begin with a number sign.
    var rows = TableRows(text, separator: separator, isQuoted: separator != 0x09)
    var read: [Row] = []
    while let cells = rows.next() {
      if cells.first?.first == 0x23 { continue }
      read.append(Row(line: rows.line, cells: cells.map { String(decoding: $0, as: UTF8.self) }))
    }
    self = .table(read, isCutShort: rows.isCutShort)
  }

  /// What stands between the cells of the first line that is no comment: the sign that it has most of.
  private static func separator(of text: ArraySlice<UInt8>) -> UInt8? {
    var start = text.startIndex
    while start < text.endIndex, text[start] == 0x23 {
      start = (text[start...].firstIndex(of: 0x0A) ?? text.endIndex - 1) + 1
    }
    let line = text[start...].prefix { $0 != 0x0A }
    var best: (sign: UInt8, count: Int)?
    for sign in [0x09, 0x2C, 0x3B] as [UInt8] {
      let count = line.count { $0 == sign }
      if count > best?.count ?? 0 { best = (sign, count) }
    }
    return best?.sign
  }
}
