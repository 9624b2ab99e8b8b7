/// A table as a file has it: tab-separated, UTF-8, one header line, no quoting; empty lines and lines that begin with
/// `#` are passed over. Cells stay bytes until someone asks for one.
public struct Table: Sendable {
  /// The file's name: `offices.tsv`.
  public let name: String
  /// The column names of the header.
  public let columns: [String]
  /// How many rows it has.
  public var count: Int { rowStarts.count }

  private let bytes: [UInt8]
  /// The byte ranges of all cells, `columns.count` a row.
  private let cells: [Range<Int>]
  /// The line number of each row, from 1.
  private let rowStarts: [Int]

  /// Reads a table. Throws when there is no header, or a row has more cells than it; missing cells at the end are empty.
  public init(name: String, bytes: [UInt8]) throws(TableError) {
    var cells: [Range<Int>] = []
    var lines: [Int] = []
    var columns: [String] = []
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      var end = start
      var row: [Range<Int>] = []
      var cell = start
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 {
          row.append(cell..<end)
          cell = end + 1
        }
        end += 1
      }
      let last = end > cell && bytes[end - 1] == 0x0D ? end - 1 : end
      row.append(cell..<last)
      let isEmpty = start == last || bytes[start] == 0x23
      start = end + 1
      if isEmpty { continue }
      if columns.isEmpty {
        columns = row.map { String(decoding: bytes[$0], as: UTF8.self) }
        continue
      }
      guard row.count <= columns.count else {
        throw TableError(name: name, line: line, cells: row.count, columns: columns.count)
      }
      cells += row
      for _ in row.count..<columns.count { cells.append(last..<last) }
      lines.append(line)
    }
    guard !columns.isEmpty else { throw TableError(table: name, line: 0, reason: "the table has no header line") }
    self.name = name
    self.columns = columns
    self.bytes = bytes
    self.cells = cells
    rowStarts = lines
  }

  /// The index of a column. Throws when the table has none of that name.
  public func column(_ name: String) throws(TableError) -> Int {
    guard let index = columns.firstIndex(of: name) else {
      throw TableError(table: self.name, line: 1, reason: "there is no column \"\(name)\"")
    }
    return index
  }

  /// A cell as bytes.
  public func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> { bytes[cells[row * columns.count + column]] }

  /// A cell as a string.
  public func string(_ row: Int, _ column: Int) -> String { String(decoding: bytes(row, column), as: UTF8.self) }

  /// A cell of several values, which `|` separates; none for an empty cell.
  public func strings(_ row: Int, _ column: Int) -> [String] {
    bytes(row, column).split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The line of the file that a row stands on, from 1.
  public func line(_ row: Int) -> Int { rowStarts[row] }

  /// An error about a row.
  public func error(_ row: Int, _ reason: String) -> TableError {
    TableError(table: name, line: line(row), reason: reason)
  }
}

extension TableError {
  fileprivate init(name: String, line: Int, cells: Int, columns: Int) {
    self.init(table: name, line: line, reason: "the row has \(cells) cells and the header \(columns)")
  }
}
