/// A conflict between claims, or between a claim and the reference tables; or a look-alike that is explained.
public struct Finding: Sendable {
  /// The kinds of finding.
  public enum Kind: String, Sendable, CaseIterable {
    case date, order, duration
    case whoKnewWhen = "who_knew_when"
    case promiseOutcome = "promise_outcome"
    case officeHolder = "office_holder"
    case anachronism, weekday
    case custodyStatus = "custody_status"
    case custodyBasis = "custody_basis"
    case legalStatus = "legal_status"
    case offence, identity, place, cause, manner, count, arithmetic, statement, quotation, headline
  }

  /// How much hangs on it.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Tidying.
    case low
    /// To be mended before anything is sent.
    case medium
    /// Could be raised at the Despatch Box.
    case high

    private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
    /// Low before medium before high.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// Whether it is a conflict.
  public enum Status: Sendable, Hashable {
    /// The accounts cannot both be right as reported.
    case open
    /// They only look alike; why.
    case explained(reason: String)
  }

  /// Stable name within one run: `c1`, `c2`, the gravest first.
  public var id: String
  /// Its kind.
  public var kind: Kind
  /// How much hangs on it.
  public var severity: Severity
  /// Whether it is a conflict.
  public var status: Status
  /// One neutral line.
  public var summary: String
  /// The reckoning, step by step, in plain words.
  public var reckoning: [String]
  /// What would settle it.
  public var settledBy: String
  /// Events it is about, as indices into the chronology's events.
  public var events: [Int]
  /// The quotations, the two that conflict first; one alone when a reference table is the other side.
  public var sources: [Source]

  /// A finding.
  public init(
    id: String = "", kind: Kind, severity: Severity, status: Status = .open, summary: String, reckoning: [String],
    settledBy: String, events: [Int] = [], sources: [Source]
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.status = status
    self.summary = summary
    self.reckoning = reckoning
    self.settledBy = settledBy
    self.events = events
    self.sources = sources
  }

  /// True for a conflict that nothing explains.
  public var isOpen: Bool { status == .open }
}
