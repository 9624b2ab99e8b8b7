internal import Knowledge

/// A table as it is edited: its rows as cells, its comments where they stand, and back to bytes.
struct EditableTable {
  /// The table's name, without `.tsv`.
  let name: String
  private(set) var columns: [String]
  private(set) var rows: [[String]] = []
  /// Comment lines, each with how many rows stand before it; -1 for those before the header.
  private var comments: [(before: Int, text: String)] = []
  /// True when a row was added or changed.
  private(set) var isChanged = false

  /// The table of `source`. Throws when it cannot be read.
  init(_ name: String, source: TableSource) throws(TableError) {
    self.name = name
    let bytes = try source.bytes(name)
    let table = try Table(name: name + ".tsv", bytes: bytes)
    columns = table.columns
    rows = (0..<table.count).map { row in table.columns.indices.map { table.string(row, $0) } }
    var before = -1
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
      if line.first == 0x23 {
        comments.append((before, String(decoding: line, as: UTF8.self)))
      } else if line != [0x0D] {
        before += 1
      }
    }
  }

  /// The cell of a row; empty where the table has no such column.
  func cell(_ row: Int, _ column: String) -> String {
    guard let index = columns.firstIndex(of: column), index < rows[row].count else { return "" }
    return rows[row][index]
  }

  /// Sets a cell; a column that the table lacks is added to it.
  mutating func set(_ row: Int, _ column: String, to value: String) {
    let value = EditableTable.clean(value)
    guard cell(row, column) != value else { return }
    let index = self.index(of: column)
    while rows[row].count <= index { rows[row].append("") }
    rows[row][index] = value
    isChanged = true
  }

  /// Adds a row at the end, and returns its number.
  mutating func append(_ cells: [String: String]) -> Int {
    rows.append(Array(repeating: "", count: columns.count))
    isChanged = true
    for (column, value) in cells.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      set(rows.count - 1, column, to: value)
    }
    return rows.count - 1
  }

  /// The table as a file.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    func write(_ line: String) {
      out += line.utf8
      out.append(0x0A)
    }
    var comment = 0
    func writeComments(before row: Int) {
      while comment < comments.count, comments[comment].before < row {
        write(comments[comment].text)
        comment += 1
      }
    }
    writeComments(before: 0)
    write(columns.joined(separator: "\t"))
    for (number, row) in rows.enumerated() {
      writeComments(before: number + 1)
      write((row + Array(repeating: "", count: columns.count - row.count)).joined(separator: "\t"))
    }
    writeComments(before: .max)
    return out
  }

  private mutating func index(of column: String) -> Int {
    if let index = columns.firstIndex(of: column) { return index }
    columns.append(column)
    return columns.count - 1
  }

  /// A value that fits a cell: on one line, without a tab.
  private static func clean(_ value: String) -> String {
    value.split { $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == " " }.joined(separator: " ")
  }
}
