/// A table that cannot be read, with the place and the reason.
public struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table's file name: `offices.tsv`.
  public var table: String
  /// The line in it, from 1; 0 for the table as a whole.
  public var line: Int
  /// The reason, in our words.
  public var reason: String

  /// `table`, at `line`, cannot be read for `reason`.
  public init(table: String, line: Int, reason: String) {
    self.table = table
    self.line = line
    self.reason = reason
  }

  /// `offices.tsv:41: the end is before the start`.
  public var description: String { "\(table):\(line): \(reason)" }
}
