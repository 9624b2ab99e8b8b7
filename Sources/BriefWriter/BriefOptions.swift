/// What a user may say about a brief that its documents do not.
public struct BriefOptions: Sendable {
  /// The subject; nil for one made from who and where the events are about.
  public var title: String?
  /// The edition: `1`, `2 (late news)`.
  public var edition: String
  /// The protective marking that every page carries: `OFFICIAL`; nil for none.
  public var marking: String?

  /// The options of a brief.
  public init(title: String? = nil, edition: String = "1", marking: String? = nil) {
    self.title = title
    self.edition = edition
    self.marking = marking
  }
}
