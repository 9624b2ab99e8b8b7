internal import CorpusLoader

/// A file that a user has, as it was read.
struct SourceFile {
  /// The path as it was given: what problems are told with.
  var path: String
  /// What is in it.
  var content: StructuredFile

  /// The name without its folders: what rows name as their source.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The JSON value, where it is one.
  var json: JSONValue? {
    if case .json(let value, _) = content { return value }
    return nil
  }

  /// The table, where it is one with a header and a row.
  var table: SourceTable? {
    if case .table(let rows, _) = content { return SourceTable(rows) }
    return nil
  }
}

/// A table of a source: its rows by the names of their columns.
struct SourceTable {
  /// A row of it.
  typealias Row = StructuredFile.Row

  /// The rows without the header.
  let rows: ArraySlice<Row>
  private let columns: [String: Int]

  /// Rows of which the first is the header; nil when there is none.
  init?(_ rows: [StructuredFile.Row]) {
    guard let header = rows.first, header.cells.count > 1 else { return nil }
    self.rows = rows.dropFirst()
    var columns: [String: Int] = [:]
    for (index, cell) in header.cells.enumerated() {
      let name = SourceTable.folded(cell)
      if columns[name] == nil { columns[name] = index }
    }
    self.columns = columns
  }

  /// True when it has all of these columns.
  func has(_ names: String...) -> Bool { names.allSatisfy { columns[$0] != nil } }

  /// The cell of a row in the first of these columns that the table has; empty when there is none.
  func cell(_ row: Row, _ names: String...) -> String { cell(row, names) }

  /// The same, of a list of names.
  func cell(_ row: Row, _ names: [String]) -> String {
    for name in names {
      guard let index = columns[name] else { continue }
      return index < row.cells.count ? CellText.value(row.cells[index]) : ""
    }
    return ""
  }

  /// `Prison Name`, `prison-name` and `prison_name` are one column.
  private static func folded(_ name: String) -> String {
    name.lowercased().split { " -_".contains($0) }.joined(separator: "_")
  }
}
