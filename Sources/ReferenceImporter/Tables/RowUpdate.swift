internal import ChronologyModel

/// What a later row makes of one that stands in the table already: the cells it fills win, what it leaves empty stays.
enum RowUpdate {
  /// Puts `row` into `number` of `table`.
  static func apply(_ row: ImportedRow, to number: Int, of table: inout EditableTable) {
    var row = row
    let keepsEnd = close(&row, number, table)
    let isOpen = row["end"].isEmpty && !keepsEnd
    var isChanged = false
    for (column, value) in row.cells.sorted(by: { $0.key < $1.key }) {
      let old = table.cell(number, column)
      let new: String
      switch column {
      case "source", "as_of": continue
      case "aliases": new = union(old, value)
      case "note": new = old.contains(value) ? old : keepsEnd && !old.isEmpty ? "\(old); \(value)" : value
      default: new = value
      }
      if new.isEmpty && column != "end" || new == old { continue }
      if column == "end", new.isEmpty, keepsEnd { continue }
      table.set(number, column, to: new)
      isChanged = true
    }
    asOf(row["as_of"], isOpen: isOpen, number, &table)
    // The row now rests on both, where the later says something new and leaves something as it was.
    let source = table.cell(number, "source")
    if isChanged, !source.contains(row["source"]) {
      table.set(number, "source", to: source.isEmpty ? row["source"] : "\(row["source"]); \(source)")
    }
  }

  /// True when the table's end stays: the later row is open, and was taken before that end came.
  private static func close(_ row: inout ImportedRow, _ number: Int, _ table: EditableTable) -> Bool {
    let old = table.cell(number, "end")
    guard row["end"].isEmpty, let end = PartialDate(old) else { return false }
    guard row.cells["end"] != nil, let taken = PartialDate(row["as_of"]) else { return true }
    return taken.latest <= end.latest
  }

  /// An open row is good to the later of the two days; a closed one needs none.
  private static func asOf(_ taken: String, isOpen: Bool, _ number: Int, _ table: inout EditableTable) {
    let old = table.cell(number, "as_of")
    if !isOpen {
      if !table.cell(number, "end").isEmpty, !old.isEmpty { table.set(number, "as_of", to: "") }
      return
    }
    guard let new = PartialDate(taken) else { return }
    if let known = PartialDate(old), new.latest <= known.latest { return }
    table.set(number, "as_of", to: taken)
  }

  /// Names between `|`, each once, those of the table first.
  static func union(_ old: String, _ new: String) -> String {
    var names: [Substring] = []
    for name in old.split(separator: "|") + new.split(separator: "|") where !names.contains(name) { names.append(name) }
    return names.joined(separator: "|")
  }
}
