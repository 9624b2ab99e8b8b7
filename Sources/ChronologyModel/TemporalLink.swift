/// A claim of how two events stand to one another in time, after TLINK of ISO-TimeML (ISO 24617-1): `police were told six
/// days after he was freed`.
public struct TemporalLink: Sendable, Hashable {
  /// Which way.
  public enum Relation: String, Sendable {
    /// The first came before the second.
    case before
    /// The first came after the second.
    case after
    /// Both on one day.
    case sameDay = "same day"
    /// The first came while the second went on.
    case during
  }

  /// One of the two events.
  public struct End: Sendable, Hashable {
    /// What kind it is of; nil where the words leave it open: what began `three days on the run`.
    public var kind: EventKind?
    /// The words that give the kind, as a claim's `trigger`.
    public var trigger: Span
    /// The entities that its words name, as indices.
    public var entities: [Int]

    /// An event of a link.
    public init(kind: EventKind?, trigger: Span, entities: [Int] = []) {
      self.kind = kind
      self.trigger = trigger
      self.entities = entities
    }
  }

  /// How long lies between the two.
  public struct Length: Sendable, Hashable {
    /// The TIMEX3 value of the duration: `P6D`, `PT48H`.
    public var value: String
    /// TIMEX3 `mod`: APPROX, LESS_THAN, MORE_THAN; nil for a length said outright. `within two days` is LESS_THAN.
    public var modifier: String?
    /// The words.
    public var span: Span

    /// A length.
    public init(value: String, modifier: String? = nil, span: Span) {
      self.value = value
      self.modifier = modifier
      self.span = span
    }
  }

  /// The event that the sentence tells of.
  public var first: End
  /// The event that it is set against.
  public var second: End
  /// Which way.
  public var relation: Relation
  /// How long lies between; nil where the sentence does not say.
  public var length: Length?
  /// The word that gives the relation, SIGNAL of ISO-TimeML: `after`, `by the time`.
  public var signal: Span
  /// The clause: what is quoted.
  public var span: Span
  /// How the first event stands.
  public var standing: Standing
  /// Who says so; nil when the document says it in its own voice.
  public var speaker: Speaker?

  /// A link.
  public init(
    first: End, second: End, relation: Relation, length: Length? = nil, signal: Span, span: Span,
    standing: Standing = .asserted, speaker: Speaker? = nil
  ) {
    self.first = first
    self.second = second
    self.relation = relation
    self.length = length
    self.signal = signal
    self.span = span
    self.standing = standing
    self.speaker = speaker
  }
}
