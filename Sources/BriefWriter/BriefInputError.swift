/// A file that a brief is made with, such as a template or settings, and that cannot be used: the place and the reason in our
/// words.
public struct BriefInputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line, counted from 1; 0 where the whole is meant.
  public var line: Int
  /// The reason.
  public var reason: String

  /// `file` cannot be used because of what stands in `line`.
  public init(file: String, line: Int = 0, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// `mine.mustache:4: there is no field "summery"`.
  public var description: String { line == 0 ? "\(file): \(reason)" : "\(file):\(line): \(reason)" }
}
