/// When something was, as exactly as it is known: from an earliest to a latest minute of civil time.
public struct CivilInterval: Hashable, Sendable {
  /// How fine the words were.
  public enum Precision: String, Sendable, CaseIterable {
    /// To the minute: `10.41am on Saturday`.
    case minute
    /// Morning, afternoon, evening or night of a day.
    case partOfDay = "part of day"
    /// One day.
    case day
    /// A weekend, a week.
    case week
    /// A month.
    case month
    /// A season, quarter or half of a year.
    case season
    /// A year.
    case year
    /// A stretch with both ends given, or only bounded.
    case interval
  }

  /// The first minute it can be.
  public var earliest: CivilInstant
  /// The last minute it can be; never before `earliest`.
  public var latest: CivilInstant
  /// How fine the words were.
  public var precision: Precision

  /// From `earliest` to `latest`, both included; given the wrong way round they are exchanged.
  public init(_ earliest: CivilInstant, _ latest: CivilInstant, _ precision: Precision) {
    self.earliest = min(earliest, latest)
    self.latest = max(earliest, latest)
    self.precision = precision
  }

  /// The whole of one day.
  public init(day: CivilDay) { self.init(days: day, day, .day) }

  /// From the first minute of `first` to the last of `last`.
  public init(days first: CivilDay, _ last: CivilDay, _ precision: Precision) {
    self.init(CivilInstant(first), CivilInstant(last, hour: 23, minute: 59), precision)
  }

  /// A calendar month; `month` is 1 to 12.
  public init(month: Int, year: Int) {
    self.init(days: .first(ofMonth: month, year: year), .last(ofMonth: month, year: year), .month)
  }

  /// A calendar year.
  public init(year: Int) {
    self.init(days: .first(ofMonth: 1, year: year), .last(ofMonth: 12, year: year), .year)
  }

  /// The day it falls in, when it is within one.
  public var singleDay: CivilDay? { earliest.day == latest.day ? earliest.day : nil }

  /// True when some minute is in both.
  public func overlaps(_ other: CivilInterval) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }

  /// True when `other` lies wholly inside.
  public func contains(_ other: CivilInterval) -> Bool {
    earliest <= other.earliest && other.latest <= latest
  }

  /// True when every minute of it comes before every minute of `other`.
  public func isBefore(_ other: CivilInterval) -> Bool { latest < other.earliest }

  /// What both allow, or nil when nothing does; as fine as the finer of the two.
  public func intersection(_ other: CivilInterval) -> CivilInterval? {
    guard overlaps(other) else { return nil }
    let finer = span <= other.span ? self : other
    return CivilInterval(max(earliest, other.earliest), min(latest, other.latest), finer.precision)
  }

  /// How long it is, in minutes.
  public var span: Int { latest.minutes - earliest.minutes + 1 }
}
