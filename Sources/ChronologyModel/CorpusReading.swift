/// What has been read in a corpus before events are put together: each stage adds its part.
public struct CorpusReading: Sendable {
  /// The documents, dated so far as they can be.
  public var documents: [Document]
  /// Time expressions, by document then place.
  public var timexes: [[Timex]]
  /// Who and what is mentioned.
  public var entities: [Entity]
  /// Where, by document then place.
  public var mentions: [[Mention]]
  /// Offices given to people.
  public var offices: [OfficeMention]
  /// What is asserted to have happened, by document then place.
  public var claims: [Claim]
  /// Properties asserted of people.
  public var attributes: [AttributeClaim]
  /// Numbers.
  public var figures: [Figure]
  /// How events are said to stand to one another in time.
  public var links: [TemporalLink] = []
  /// Who is said to have known what.
  public var knowledge: [KnowledgeClaim] = []
  /// Where in their lives measures are said to be.
  public var measures: [MeasureClaim] = []
  /// What clauses say, affirmed or denied.
  public var propositions: [Proposition] = []
  /// Numbers that are said to hang together.
  public var reckonings: [Reckoning] = []
  /// Words in quotation marks.
  public var quotations: [Quotation] = []

  /// A reading of `documents` in which nothing has been found yet.
  public init(
    documents: [Document], timexes: [[Timex]] = [], entities: [Entity] = [], mentions: [[Mention]] = [],
    offices: [OfficeMention] = [], claims: [Claim] = [], attributes: [AttributeClaim] = [], figures: [Figure] = []
  ) {
    self.documents = documents
    self.timexes = timexes
    self.entities = entities
    self.mentions = mentions
    self.offices = offices
    self.claims = claims
    self.attributes = attributes
    self.figures = figures
  }

  /// The words of a span.
  public func quote(_ span: Span) -> String { documents[span.document].string(span.range) }
}
