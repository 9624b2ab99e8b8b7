internal import ChronologyModel

/// The tables that reference data goes into.
enum ImportTable: String, CaseIterable, Sendable {
  case people, offices, prisons, organisations
}

/// A row as a file gives it, before it meets the table.
struct ImportedRow: Sendable {
  /// The table it is for.
  var table: ImportTable
  /// The cells that the file fills, by column.
  var cells: [String: String]
  /// True when the row sums up several terms, of which the file tells only the first day and the last state.
  var isSummary = false

  /// A cell, empty where the file says nothing.
  subscript(column: String) -> String {
    get { cells[column] ?? "" }
    set { cells[column] = newValue }
  }

  /// The time it is good for; an open one reaches to its `as_of`.
  var term: RowTerm { RowTerm(start: self["start"], end: self["end"], asOf: self["as_of"]) }
}

/// The days from a start to an end as a table gives them; what is not known reaches as far as there are days.
struct RowTerm {
  var first: CivilDay
  var last: CivilDay
  /// True when no end is known.
  var isOpen: Bool

  /// `start`, `end` and `asOf` as cells.
  init(start: String, end: String, asOf: String) {
    first = PartialDate(start)?.earliest ?? CivilDay(number: .min / 4)
    let close = PartialDate(end)?.latest
    isOpen = close == nil
    last = close ?? PartialDate(asOf)?.latest ?? CivilDay(number: .max / 4)
  }

  /// True when the two have more than a day of change in common.
  func overlaps(_ other: RowTerm) -> Bool { first < other.last && other.first < last }

  /// True when they overlap, or no more than `days` lie between them.
  func touches(_ other: RowTerm, within days: Int) -> Bool {
    first.number - days <= other.last.number && other.first.number - days <= last.number
  }
}
