internal import ChronologyModel
internal import Knowledge

/// When two rows tell of the same thing.
enum RowIdentity {
  /// What rows of one thing have in common, by the cells of a row: the number or address it has in its source, its
  /// name.
  static func keys(_ table: ImportTable, _ cell: (String) -> String) -> [String] {
    func named(_ column: String) -> String { "\(NameKey.of(cell(column)))" }
    func numbered(_ column: String, _ more: String = "") -> [String] {
      cell(column).isEmpty ? [] : ["\(column) \(cell(column)) \(more)"]
    }
    switch table {
    case .offices: return ["\(NameKey.of(OfficeTable.withoutTitle(cell("person")))) \(named("office"))"]
    case .people:
      let house = cell("house")
      return numbered("publicwhip_id", house) + numbered("mnis_id", house) + ["\(named("name")) \(house)"]
    case .prisons: return numbered("prison_id") + [named("name")]
    case .organisations: return numbered("url") + [named("name")]
    }
  }

  /// The row among `candidates` that tells of the same thing as `row`.
  static func match(_ row: ImportedRow, among candidates: [Int], of table: EditableTable) -> Int? {
    func agree(_ column: String, _ number: Int) -> Bool {
      let (new, old) = (row[column], table.cell(number, column))
      return new.isEmpty || old.isEmpty || NameKey.of(new) == NameKey.of(old)
    }
    func term(_ number: Int) -> RowTerm {
      RowTerm(
        start: table.cell(number, "start"), end: table.cell(number, "end"), asOf: table.cell(number, "as_of"))
    }
    let same: [Int]
    switch row.table {
    case .offices: same = candidates.filter { agree("body", $0) }
    case .people:
      same = candidates.filter {
        agree("publicwhip_id", $0) && agree("mnis_id", $0) && agree("constituency", $0)
          && (row.isSummary || partyStem(row["party"]) == partyStem(table.cell($0, "party")))
      }
    case .prisons: return candidates.first { agree("prison_id", $0) }
    case .organisations: return candidates.first { agree("url", $0) }
    }
    if row.isSummary { return same.last { term($0).overlaps(row.term) } }
    return same.first { !row["start"].isEmpty && table.cell($0, "start") == row["start"] }
      ?? same.first { term($0).overlaps(row.term) }
  }

  /// The row without what a match leaves as it stands. A name by which other tables know the thing stays, and the new
  /// one is an alias; where a body was renamed, the old name is.
  static func kept(_ row: ImportedRow, _ number: Int, of table: EditableTable) -> ImportedRow {
    var row = row
    switch row.table {
    case .offices:
      row.cells["person"] = nil
      row.cells["office"] = nil
    case .people:
      addAlias(row["name"], besides: table.cell(number, "name"), to: &row)
      for column in ["name", "constituency", "house", "party"] { row.cells[column] = nil }
      // A term that the table has from an earlier day was cut by the source, not begun anew.
      let old = table.cell(number, "start")
      let isCut = PartialDate(old).flatMap { known in PartialDate(row["start"]).map { known.earliest <= $0.earliest } }
      if row.isSummary || isCut ?? false { row.cells["start"] = nil }
    case .prisons, .organisations:
      let old = table.cell(number, "name")
      if NameKey.of(old) == NameKey.of(row["name"]) {
        row.cells["name"] = nil
      } else {
        addAlias(old, besides: row["name"], to: &row)
      }
    }
    return row
  }

  private static func addAlias(_ name: String, besides other: String, to row: inout ImportedRow) {
    guard !name.isEmpty, NameKey.of(name) != NameKey.of(other) else { return }
    row["aliases"] = RowUpdate.union(row["aliases"], name)
  }

  /// What the sources' names of one party have in common: `Labour`, `Labour (Co-op)` and `Labour Party`.
  static func partyStem(_ party: String) -> Substring {
    let word = party.lowercased().prefix { $0.isLetter || $0 == "-" }
    let stem = word.hasSuffix("s") ? word.dropLast() : word
    return Substring(stem)
  }
}
