/// A file of rulings that cannot be used, with the place and the reason.
public struct RulingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line in it, from 1; 0 for the file as a whole.
  public var line: Int
  /// The reason, in our words.
  public var reason: String

  /// `file`, at `line`, cannot be used for `reason`.
  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// `rulings.tsv:4: "done" is no status`.
  public var description: String { line == 0 ? "\(file): \(reason)" : "\(file):\(line): \(reason)" }
}
