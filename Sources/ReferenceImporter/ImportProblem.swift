/// A file or record that was not imported, with the place and the reason.
public struct ImportProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// Where in it: a line (`41`) or the way to a value (`memberships[12]`); empty for the file as a whole.
  public var place: String
  /// The reason, in our words.
  public var reason: String

  /// `file` was not imported at `place`, for `reason`.
  public init(file: String, place: String = "", reason: String) {
    self.file = file
    self.place = place
    self.reason = reason
  }

  /// `ministers.json: memberships[12]: nobody is known by the person_id`.
  public var description: String { place.isEmpty ? "\(file): \(reason)" : "\(file): \(place): \(reason)" }
}
