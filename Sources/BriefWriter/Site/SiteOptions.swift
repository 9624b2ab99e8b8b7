public import ChronologyModel

/// What a user may say about a public site.
public struct SiteOptions: Sendable {
  /// The order in which its events stand.
  public enum Order: String, Sendable, CaseIterable {
    /// The newest first.
    case newest
    /// The oldest first.
    case oldest
  }

  /// The subject; nil for one made from who and where the events are about.
  public var title: String?
  /// The edition.
  public var edition: String
  /// The order of events.
  public var order: Order
  /// Who publishes it, and how to reach them; nil where the user does not say.
  public var publisher: String?
  /// How readers reach the publisher.
  public var contact: String?
  /// The moment before which it is not to be published, of which each page then speaks; nil when there is none or it
  /// has passed.
  public var embargo: CivilInstant?
  /// Names that may not be published.
  public var restrictions: Restrictions

  /// The options of a site.
  public init(
    title: String? = nil, edition: String = "1", order: Order = .newest, publisher: String? = nil,
    contact: String? = nil, embargo: CivilInstant? = nil, restrictions: Restrictions = .none
  ) {
    self.title = title
    self.edition = edition
    self.order = order
    self.publisher = publisher
    self.contact = contact
    self.embargo = embargo
    self.restrictions = restrictions
  }

  /// Its title and edition as the heading of a brief reads them.
  var brief: BriefOptions { BriefOptions(title: title, edition: edition) }

  /// The latest of the moments before which a site of `chronology` is not to be published: `asked`, or what a document
  /// says of itself.
  public static func embargo(_ asked: CivilInstant?, of chronology: Chronology) -> CivilInstant? {
    (chronology.documents.map(\.embargo) + [asked]).compactMap(\.self).max()
  }
}
