/// A conflict between claims, or between a claim and the reference tables; or a look-alike that is explained.
public struct Finding: Sendable {
  /// The kinds of finding.
  public enum Kind: String, Sendable, CaseIterable {
    /// Two dates for one event.
    case date
    /// An order claimed that the dates do not bear out.
    case order
    /// A length that does not fit its ends.
    case duration
    /// Two first times of knowing for one person and matter.
    case whoKnewWhen = "who_knew_when"
    /// A promise, and what followed.
    case promiseOutcome = "promise_outcome"
    /// An office given to somebody who did not hold it then.
    case officeHolder = "office_holder"
    /// A name out of its time.
    case anachronism
    /// A weekday that is not that of its date.
    case weekday
    /// At large or in custody, at one time.
    case custodyStatus = "custody_status"
    /// Held on a charge or under sentence.
    case custodyBasis = "custody_basis"
    /// Immigration or other legal status.
    case legalStatus = "legal_status"
    /// The offence that custody was for.
    case offence
    /// Age, or a name withheld and printed.
    case identity
    /// Two places for one event.
    case place
    /// Two causes for one event.
    case cause
    /// Two ways in which one thing came about.
    case manner
    /// Two numbers for one thing counted.
    case count
    /// A stated change, sum or share that does not come out.
    case arithmetic
    /// Two statements that cannot both hold.
    case statement
    /// One remark in two wordings.
    case quotation
    /// A headline that its text does not bear out.
    case headline
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
  /// The name by which it is known from one run to the next; see `FindingKey`.
  public var key = ""
  /// What a researcher has decided about it; nil where nobody has.
  public var ruling: Ruling?
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
