/// What one or more claims are about.
public struct Event: Sendable {
  /// A date some source gives the event.
  public struct DateReading: Sendable, Hashable {
    /// When.
    public var interval: CivilInterval
    /// The TIMEX3 value of that, day precision or coarser except for parts of day and clock times.
    public var value: String
    /// Index of the source in `sources` that gives it.
    public var source: Int
    /// The reckoning for a reader, empty when the words say all.
    public var reckoning: String

    /// A reading of the date.
    public init(interval: CivilInterval, value: String, source: Int, reckoning: String = "") {
      self.interval = interval
      self.value = value
      self.source = source
      self.reckoning = reckoning
    }
  }

  /// Stable name within one run: `e1`, `e2`, in order of time.
  public var id: String
  /// What happened.
  public var kind: EventKind
  /// One neutral line made by rule from the claims.
  public var summary: String
  /// The best date; nil when no source dates it.
  public var date: DateReading?
  /// Other dates given for it that do not agree with the best.
  public var rivals: [DateReading]
  /// The first and last it can be, when it is placed by what orders it rather than dated.
  public var bounds: CivilInterval?
  /// People, as indices into the entities.
  public var people: [Int]
  /// Prisons and places.
  public var places: [Int]
  /// Organisations.
  public var organisations: [Int]
  /// The best standing that any source gives it.
  public var standing: Standing
  /// True when an open finding is about it.
  public var isDisputed: Bool
  /// Its claims, as indices into the chronology's claims.
  public var claims: [Int]
  /// Its quotations, best first, one at least.
  public var sources: [Source]
  /// Why the claims were taken for one event, for `explain`.
  public var reasons: [String]
  /// Events that may be the same, offered and not merged: a release of somebody unnamed. Indices into the chronology.
  public var possiblySameAs: [Int]

  /// An event.
  public init(
    id: String = "", kind: EventKind, summary: String, date: DateReading? = nil, rivals: [DateReading] = [],
    bounds: CivilInterval? = nil, people: [Int] = [], places: [Int] = [], organisations: [Int] = [],
    standing: Standing, isDisputed: Bool = false, claims: [Int], sources: [Source], reasons: [String] = [],
    possiblySameAs: [Int] = []
  ) {
    self.id = id
    self.kind = kind
    self.summary = summary
    self.date = date
    self.rivals = rivals
    self.bounds = bounds
    self.people = people
    self.places = places
    self.organisations = organisations
    self.standing = standing
    self.isDisputed = isDisputed
    self.claims = claims
    self.sources = sources
    self.reasons = reasons
    self.possiblySameAs = possiblySameAs
  }
}
