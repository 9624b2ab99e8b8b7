/// The whole of what was read and found: what every output is made from.
public struct Chronology: Sendable {
  /// The moment the user asked about; nil for everything that was read.
  public var asOf: CivilInstant?
  /// The documents, in the order of the corpus.
  public var documents: [Document]
  /// What could not be read.
  public var refusals: [Refusal]
  /// Who and what is mentioned.
  public var entities: [Entity]
  /// Where they are mentioned, by document then place.
  public var mentions: [[Mention]]
  /// Time expressions, by document then place.
  public var timexes: [[Timex]]
  /// Offices given to people.
  public var offices: [OfficeMention]
  /// Properties asserted of people.
  public var attributes: [AttributeClaim]
  /// What the documents assert, in the order of documents and places.
  public var claims: [Claim]
  /// What happened, in order; undated events stand where what orders them puts them.
  public var events: [Event]
  /// Conflicts and explained look-alikes, the gravest first.
  public var findings: [Finding]
  /// Numbers.
  public var figures: [Figure]
  /// Who is said to have known what.
  public var knowledge: [KnowledgeClaim] = []
  /// The offices given to people, held against the reference tables.
  public var officeAnswers: [OfficeAnswer] = []

  /// An empty chronology of `documents`.
  public init(
    asOf: CivilInstant? = nil, documents: [Document] = [], refusals: [Refusal] = [], entities: [Entity] = [],
    mentions: [[Mention]] = [], timexes: [[Timex]] = [], offices: [OfficeMention] = [],
    attributes: [AttributeClaim] = [],
    claims: [Claim] = [], events: [Event] = [], findings: [Finding] = [], figures: [Figure] = []
  ) {
    self.asOf = asOf
    self.documents = documents
    self.refusals = refusals
    self.entities = entities
    self.mentions = mentions
    self.timexes = timexes
    self.offices = offices
    self.attributes = attributes
    self.claims = claims
    self.events = events
    self.findings = findings
    self.figures = figures
  }

  /// The words of a span.
  public func quote(_ span: Span) -> String { documents[span.document].string(span.range) }
}
