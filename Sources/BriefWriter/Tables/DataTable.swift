internal import ChronologyModel

/// A table as spreadsheets hold it: columns with names, and rows of cells.
struct DataTable: Sendable {
  /// What a cell holds.
  enum Cell: Sendable {
    case text(String)
    case number(Double)
    case day(CivilDay)
    case empty

    /// A text, or nothing.
    static func optional(_ text: String?) -> Cell { text.map { .text(SafeText.line($0)) } ?? .empty }

    /// Texts with semicolons between them.
    static func list(_ texts: [String]) -> Cell {
      texts.isEmpty ? .empty : .text(texts.map(SafeText.line).joined(separator: "; "))
    }
  }

  /// A column: its name, and its width in characters.
  struct Column: Sendable {
    var name: String
    var width: Int
  }

  /// What the table is called, in 31 characters at most.
  var name: String
  var columns: [Column]
  var rows: [[Cell]] = []

  init(_ name: String, _ columns: [(String, Int)]) {
    self.name = name
    self.columns = columns.map { Column(name: $0.0, width: $0.1) }
  }
}
