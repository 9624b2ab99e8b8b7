public import ChronologyModel

/// What a user may say about a brief that its documents do not.
public struct BriefOptions: Sendable {
  /// The subject; nil for one made from who and where the events are about.
  public var title: String?
  /// The edition: `1`, `2 (late news)`.
  public var edition: String
  /// The protective marking that every page carries: `OFFICIAL`; nil for none.
  public var marking: String?
  /// Who has cleared it, as the user words it; nil where nothing is said of that.
  public var clearance: String?
  /// Not to be published before this moment, London time; every page says so.
  public var embargo: CivilInstant?
  /// The frame of the formats for reading: page, Markdown, Word document, message.
  public var template: BriefTemplate
  /// The lines to take that the user supplied, each held against the record.
  public var lines: TestedLines?
  /// The edition before, for the note of what has changed since.
  public var since: LastEdition?

  /// The options of a brief.
  public init(
    title: String? = nil, edition: String = "1", marking: String? = nil, clearance: String? = nil,
    embargo: CivilInstant? = nil, template: BriefTemplate = .brief, lines: TestedLines? = nil,
    since: LastEdition? = nil
  ) {
    self.title = title
    self.edition = edition
    self.marking = marking
    self.clearance = clearance
    self.embargo = embargo
    self.template = template
    self.lines = lines
    self.since = since
  }
}
