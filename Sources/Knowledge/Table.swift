/// A table as a file has it: tab-separated, UTF-8, one header line, no quoting; empty lines and lines that begin with
/// `#` are passed over. Cells stay bytes until someone asks for one.
public struct Table: Sendable {
  /// The file's name: `offices.tsv`.
  public let name: String
  /// The column names of the header.
  public let columns: [String]
  /// How many rows it has.
  public var count: Int { rowStarts.count - 1 }

  private let bytes: [UInt8]
  /// Where the cells begin and end, two numbers a cell, `columns.count` cells a row, the header first.
  private let bounds: [Int32]
  /// The line number of each row, from 1, that of the header first.
  private let rowStarts: [Int32]

  /// Reads a table. Throws when there is no header, or a row has more cells than it; missing cells at the end are empty.
  public init(name: String, bytes: [UInt8]) throws(TableError) {
    guard bytes.count < Int(Int32.max) else {
      throw TableError(table: name, line: 0, reason: "the table is larger than 2 GB")
    }
    let scan = bytes.withUnsafeBufferPointer { TableScan($0) }
    guard scan.columns > 0 else { throw TableError(table: name, line: 0, reason: "the table has no header line") }
    if let row = scan.tooLong {
      throw TableError(
        table: name, line: row.line, reason: "the row has \(row.cells) cells and the header \(scan.columns)")
    }
    self.name = name
    columns = (0..<scan.columns).map { column in
      String(decoding: bytes[Int(scan.bounds[column * 2])..<Int(scan.bounds[column * 2 + 1])], as: UTF8.self)
    }
    self.bytes = bytes
    bounds = scan.bounds
    rowStarts = scan.lines
  }

  /// The index of a column. Throws when the table has none of that name.
  public func column(_ name: String) throws(TableError) -> Int {
    guard let index = columns.firstIndex(of: name) else {
      throw TableError(table: self.name, line: 1, reason: "there is no column \"\(name)\"")
    }
    return index
  }

  /// A cell as bytes.
  public func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    // The header is the first of the rows that were scanned.
    let cell = ((row + 1) * columns.count + column) * 2
    return bytes[Int(bounds[cell])..<Int(bounds[cell + 1])]
  }

  /// A cell as a string.
  public func string(_ row: Int, _ column: Int) -> String { String(decoding: bytes(row, column), as: UTF8.self) }

  /// A cell of several values, which `|` separates; none for an empty cell.
  public func strings(_ row: Int, _ column: Int) -> [String] {
    bytes(row, column).split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The line of the file that a row stands on, from 1.
  public func line(_ row: Int) -> Int { Int(rowStarts[row + 1]) }

  /// An error about a row.
  public func error(_ row: Int, _ reason: String) -> TableError {
    TableError(table: name, line: line(row), reason: reason)
  }
}
