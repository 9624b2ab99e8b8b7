/// An input, or a part of one, that is not in the chronology, named with the reason.
public struct Refusal: Sendable, Hashable {
  /// What became of it.
  public enum Extent: String, Sendable {
    /// None of it could be read.
    case whole
    /// It is damaged: what could be read of it is in the chronology.
    case part
    /// It was read, and the user's own request leaves it out.
    case onRequest = "on request"
  }

  /// The file, folder or entry.
  public var path: String
  /// The reason, in one line of our own words.
  public var reason: String
  /// What became of it.
  public var extent: Extent

  /// `path` was refused for `reason`.
  public init(path: String, reason: String, extent: Extent = .whole) {
    self.path = path
    self.reason = reason
    self.extent = extent
  }
}
