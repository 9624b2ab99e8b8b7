internal import ChronologyModel
internal import Knowledge

/// A table and the rows that come to it: each finds the row that tells of the same thing and changes it, or is added.
struct TableMerge {
  private(set) var table: EditableTable
  /// How many rows were added.
  private(set) var added = 0
  private let kind: ImportTable
  private var index: [String: [Int]] = [:]
  private var changed: Set<Int> = []

  /// The table of `source`. Throws when it cannot be read.
  init(_ kind: ImportTable, source: TableSource) throws(TableError) {
    self.kind = kind
    table = try EditableTable(kind.rawValue, source: source)
    for row in table.rows.indices { file(row) }
  }

  /// How many rows of the table were changed.
  var updated: Int { changed.count }

  /// Takes in rows; of two that tell of the same thing the later wins.
  mutating func merge(_ rows: [ImportedRow]) {
    for row in rows {
      let candidates = RowIdentity.keys(kind) { row[$0] }.flatMap { index[$0] ?? [] }.sorted()
      if let known = RowIdentity.match(row, among: candidates, of: table) {
        let before = table.rows[known]
        RowUpdate.apply(RowIdentity.kept(row, known, of: table), to: known, of: &table)
        if table.rows[known] != before, known < table.rows.count - added { changed.insert(known) }
        if table.rows[known] != before { file(known) }
      } else {
        file(table.append(row.cells))
        added += 1
      }
    }
  }

  private mutating func file(_ row: Int) {
    for key in RowIdentity.keys(kind, { table.cell(row, $0) }) where index[key]?.contains(row) != true {
      index[key, default: []].append(row)
    }
  }
}
