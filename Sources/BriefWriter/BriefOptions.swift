/// What a user may say about a brief that its documents do not.
public struct BriefOptions: Sendable {
  /// How much of a brief the formats for reading hold: page, Word document, message.
  public enum Extent: Sendable {
    /// All of it.
    case brief
    /// What is in conflict, the chronology and the sources: for the events of one person, or of some days.
    case timeline
  }

  /// The subject; nil for one made from who and where the events are about.
  public var title: String?
  /// The edition: `1`, `2 (late news)`.
  public var edition: String
  /// The protective marking that every page carries: `OFFICIAL`; nil for none.
  public var marking: String?

  /// How much of it is written.
  public var extent: Extent

  /// The options of a brief.
  public init(title: String? = nil, edition: String = "1", marking: String? = nil, extent: Extent = .brief) {
    self.extent = extent
    self.title = title
    self.edition = edition
    self.marking = marking
  }
}
