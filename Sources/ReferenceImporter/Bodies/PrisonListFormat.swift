internal import CorpusLoader

/// A list of prisons as a table: a column for the name, which tells it, and any of the others.
struct PrisonListFormat: ReferenceFormat {
  private static let names = ["prison_name", "prison", "establishment", "establishment_name", "institution", "name"]
  private static let identifiers = ["prison_id", "prison_code", "nomis_id", "agency_id", "establishment_code"]
  /// The columns of our table by those of lists.
  private static let others: [(column: String, names: [String])] = [
    ("prison_id", identifiers),
    ("category", ["category", "predominant_function", "function", "security_category"]),
    ("region", ["region", "county", "area", "location"]), ("operator", ["operator", "operated_by", "managed_by"]),
    ("opened", ["opened", "opening_date", "date_opened"]), ("closed", ["closed", "closing_date", "date_closed"]),
    ("status", ["status", "active", "open"]), ("aliases", ["aliases", "also_known_as"]), ("note", ["note", "notes"]),
  ]

  func recognises(_ file: SourceFile) -> Bool {
    guard let table = file.table else { return false }
    if PrisonListFormat.names.dropLast().contains(where: { table.has($0) }) { return true }
    return table.has("name") && (PrisonListFormat.identifiers + ["operator", "category"]).contains { table.has($0) }
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {}

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    guard let table = file.table else { return }
    for row in table.rows {
      do throws(ImportRefusal) {
        var found = try PrisonListFormat.row(row, of: table)
        found["source"] = "list of prisons (\(file.name))"
        found["as_of"] = context.asOf(newest: "")
        context.rows.append(found)
      } catch {
        context.refuse(file, "\(row.line)", error.reason)
      }
    }
  }

  private static func row(_ row: SourceTable.Row, of table: SourceTable) throws(ImportRefusal) -> ImportedRow {
    let name = table.cell(row, names)
    if name.isEmpty { throw ImportRefusal("the row names no prison") }
    var cells: [String: String] = [:]
    for (column, names) in others { cells[column] = table.cell(row, names) }
    for column in ["opened", "closed"] {
      guard let date = CellText.date(cells[column]) else { throw ImportRefusal("the day \(column) is no date") }
      cells[column] = date
    }
    cells["status"] = status(cells["status"] ?? "")
    return PrisonRow.row(name, kind: table.cell(row, "kind", "type"), cells: cells)
  }

  private static func status(_ text: String) -> String {
    switch text.lowercased() {
    case "true", "yes", "y", "1", "active": "open"
    case "false", "no", "n", "0", "inactive": "closed"
    default: text
    }
  }
}
