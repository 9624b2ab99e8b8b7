/// An input that could not be read, named with the reason.
public struct Refusal: Sendable, Hashable {
  /// The file, folder or entry.
  public var path: String
  /// The reason, in one line of our own words.
  public var reason: String

  /// `path` was refused for `reason`.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
