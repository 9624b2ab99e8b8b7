public import ChronologyModel

/// A row of `offices.tsv`: one person's time in one office.
public struct Holding: Sendable, Hashable {
  /// Who held it.
  public var person: String
  /// The office by its full name.
  public var office: String
  /// The body it belongs to.
  public var body: String
  /// When it began; nil where no source says.
  public var start: PartialDate?
  /// When it ended, the first day of the next holder; nil while it is open.
  public var end: PartialDate?
  /// The date up to which an open end is asserted.
  public var asOf: PartialDate?
  /// `government`, `opposition`, `other-party`, `parliament`, `public-body`, `police`.
  public var kind: String
  /// Leave cover, secondary sources and the like.
  public var note: String
  /// The row of the table, from 0.
  public var row: Int

  /// True when the table allows that it was held on some day of `interval`: both ends count, partial dates stand for all
  /// their days, an open end reaches to `asOf` and no further.
  public func mayCover(_ interval: CivilInterval) -> Bool {
    if let start, start.earliest > interval.latest.day { return false }
    guard let last = end?.latest ?? asOf?.latest else { return false }
    return interval.earliest.day <= last
  }

  /// True when the table asserts that it was held on every day of `interval`, the day of a change left out.
  public func surelyCovers(_ interval: CivilInterval) -> Bool {
    guard let start, start.latest < interval.earliest.day else { return false }
    if let end { return interval.latest.day < end.earliest }
    guard let asOf else { return false }
    return interval.latest.day <= asOf.earliest
  }
}

/// What the tables say of a person, an office and a time.
public enum OfficeCheck: Sendable, Hashable {
  /// The person held it.
  case held(Holding)
  /// The person had held it before, and another does at that time.
  case heldBefore(Holding)
  /// The person came to hold it later, and another does at that time.
  case heldLater(Holding)
  /// The person held it at no time that the tables know; `holder` is who did.
  case notHeld(holder: Holding?)
  /// The tables cannot tell, and why.
  case unknown(reason: String)
}
