/// When a document was published, and how that is known.
public struct PublicationDate: Sendable, Hashable {
  /// How it is known.
  public enum Basis: String, Sendable {
    /// The document's own words say it.
    case stated
    /// Its metadata say it: front matter, a meta element, a feed's date.
    case metadata
    /// Its content fixes it; `reckoning` says how.
    case inferred
    /// Nothing fixes it; there may still be bounds.
    case unknown
  }

  /// The day or minute, as exactly as it is known; nil when it is not.
  public var interval: CivilInterval?
  /// How it is known.
  public var basis: Basis
  /// The first day it can be, when that is known.
  public var earliest: CivilDay?
  /// The last day it can be, when that is known.
  public var latest: CivilDay?
  /// The reckoning, for a reader; empty when the date is stated or in the metadata.
  public var reckoning: [String]

  /// A date of publication.
  public init(
    interval: CivilInterval?, basis: Basis, earliest: CivilDay? = nil, latest: CivilDay? = nil, reckoning: [String] = []
  ) {
    self.interval = interval
    self.basis = basis
    self.earliest = earliest ?? interval?.earliest.day
    self.latest = latest ?? interval?.latest.day
    self.reckoning = reckoning
  }

  /// Nothing known.
  public static let unknown = PublicationDate(interval: nil, basis: .unknown)

  /// The day, when it is known to the day.
  public var day: CivilDay? { interval?.singleDay }
}
