/// What a researcher has decided about a finding, as a line of `rulings.tsv` says.
public struct Ruling: Sendable, Hashable {
  /// The decisions.
  public enum Status: String, Sendable, CaseIterable {
    /// It conflicts, and nothing has been decided.
    case open
    /// It is no conflict, for the reason given.
    case explained
    /// Looked into: the accounts do conflict.
    case confirmed
    /// One side has been put right since.
    case corrected

    /// True when the finding stays among the conflicts.
    public var isOpen: Bool { self == .open || self == .confirmed }
  }

  /// The key of the finding.
  public var key: String
  /// The decision.
  public var status: Status
  /// Why; empty where no reason is given.
  public var reason: String
  /// Who decided.
  public var initials: String
  /// When; nil where no day is given.
  public var day: CivilDay?

  /// A decision about the finding `key`.
  public init(key: String, status: Status, reason: String, initials: String, day: CivilDay? = nil) {
    self.key = key
    self.status = status
    self.reason = reason
    self.initials = initials
    self.day = day
  }
}
