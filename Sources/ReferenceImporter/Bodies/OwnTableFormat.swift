internal import CorpusLoader

/// Rows in the columns of our own tables: what a user has kept in a spreadsheet.
struct OwnTableFormat: ReferenceFormat {
  /// The columns that tell which table the rows are for, and all that it has.
  private static let tables: [(table: ImportTable, told: [String], all: [String])] = [
    (
      .offices, ["person", "office"],
      ["person", "office", "body", "start", "end", "party", "source", "aliases", "kind", "rank", "as_of", "note"]
    ),
    (
      .people, ["name", "house"],
      [
        "mnis_id", "publicwhip_id", "name", "honorific", "gender", "party", "constituency", "house", "start", "end",
        "aliases", "source", "as_of", "note",
      ]
    ),
    (
      .prisons, ["name", "prison_id", "aliases"],
      [
        "name", "kind", "category", "region", "operator", "opened", "closed", "status", "prison_id", "aliases",
        "source",
        "as_of", "note",
      ]
    ),
    (
      .organisations, ["name", "parent", "aliases"],
      ["name", "kind", "parent", "status", "closed", "aliases", "url", "source", "as_of", "note"]
    ),
  ]

  func recognises(_ file: SourceFile) -> Bool { OwnTableFormat.table(of: file) != nil }

  private static func table(of file: SourceFile) -> (table: ImportTable, told: [String], all: [String])? {
    guard let table = file.table else { return nil }
    return tables.first { $0.told.allSatisfy { table.has($0) } }
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {}

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    guard let (kind, told, columns) = OwnTableFormat.table(of: file), let table = file.table else { return }
    for row in table.rows {
      do throws(ImportRefusal) {
        var cells: [String: String] = [:]
        for column in columns { cells[column] = table.cell(row, column) }
        for column in ["start", "end", "opened", "closed", "as_of"] where cells[column] != nil {
          guard let date = CellText.date(cells[column]) else { throw ImportRefusal("the \(column) is no date") }
          cells[column] = date
        }
        _ = try RecordDates(start: cells["start"], end: cells["end"])
        for column in told.prefix(2) where cells[column]?.isEmpty ?? true && column != "prison_id" && column != "parent"
        {
          throw ImportRefusal("the row has no \(column)")
        }
        if cells["source"]?.isEmpty ?? true { cells["source"] = file.name }
        if let asOf = context.asOf, cells["as_of"]?.isEmpty ?? false, cells["end"]?.isEmpty ?? true {
          cells["as_of"] = "\(asOf)"
        }
        context.rows.append(ImportedRow(table: kind, cells: cells))
      } catch {
        context.refuse(file, "\(row.line)", error.reason)
      }
    }
  }
}
