/// A table of things with a name and aliases: prisons, organisations, outlets, departments.
public final class BodyTable: Sendable {
  /// Names and aliases, to be found in text.
  public let names: Gazetteer
  private let table: Table
  private let nameColumn: Int
  private let kindColumn: Int?

  /// Reads `name`, with the columns `name`, `aliases` or `short`, and perhaps `kind`.
  init(_ name: String, source: TableSource, aliases: String = "aliases") throws(TableError) {
    let table = try source.table(name)
    nameColumn = try table.column("name")
    kindColumn = table.columns.firstIndex(of: "kind")
    let aliasColumn = try table.column(aliases)
    var builder = Gazetteer.Builder()
    for row in 0..<table.count {
      let name = table.bytes(row, nameColumn)
      guard !name.isEmpty else { throw table.error(row, "the row has no name") }
      builder.add(name, row: row)
      for alias in table.bytes(row, aliasColumn).split(separator: 0x7C) { builder.add(alias, row: row) }
    }
    names = builder.gazetteer
    self.table = table
  }

  /// How many rows there are.
  public var count: Int { table.count }
  /// The file's name, for references.
  public var file: String { table.name }
  /// The name in a row.
  public func name(row: Int) -> String { table.string(row, nameColumn) }
  /// The kind in a row, empty where the table has none.
  public func kind(row: Int) -> String { kindColumn.map { table.string(row, $0) } ?? "" }

  /// The name that an alias stands for, the first row's where several have it.
  public func name(alias: String) -> String? { names.rows(of: alias).first.map(name) }

  /// A cell by the name of its column, empty where there is no such column.
  public func cell(_ column: String, row: Int) -> String {
    table.columns.firstIndex(of: column).map { table.string(row, $0) } ?? ""
  }
}
