/// One sentence's assertion that something happened, will happen or did not.
public struct Claim: Sendable {
  /// What part an entity plays in an event.
  public enum Role: String, Sendable {
    /// Who does it.
    case agent
    /// Whom it is done to, or whom it is about.
    case patient
    /// Whom it is said to.
    case hearer
    /// Where, and from which prison.
    case place
    /// Anyone else the clause names.
    case other
  }

  /// An entity in a role, and the words that name it there.
  public struct Participant: Sendable, Hashable {
    /// Index into the entities; nil for somebody not named.
    public var entity: Int?
    /// The part it plays.
    public var role: Role
    /// The words.
    public var span: Span

    /// An entity in a role.
    public init(entity: Int?, role: Role, span: Span) {
      self.entity = entity
      self.role = role
      self.span = span
    }
  }

  /// An order that the sentence claims between this event and something else: `before I introduced those checks`.
  public struct Order: Sendable, Hashable {
    /// Which way.
    public enum Relation: String, Sendable {
      /// This event came before the other.
      case before
      /// This event came after the other.
      case after
      /// Both on one day.
      case sameDay = "same day"
    }

    /// Which way.
    public var relation: Relation
    /// The kind of the other event.
    public var other: EventKind
    /// The entities the other event names, as indices.
    public var entities: [Int]
    /// The words that name the other event.
    public var span: Span

    /// An order relation.
    public init(relation: Relation, other: EventKind, entities: [Int], span: Span) {
      self.relation = relation
      self.other = other
      self.entities = entities
      self.span = span
    }
  }

  /// What happened.
  public var kind: EventKind
  /// The clause that says so: what is quoted.
  public var span: Span
  /// The word or phrase that gave the kind.
  public var trigger: Span
  /// Who and where.
  public var participants: [Participant]
  /// The time expression that dates it, as an index into the document's expressions; nil for none.
  public var timex: Int?
  /// When it happened, so far as the sentence says.
  public var time: CivilInterval?
  /// A bound rather than a date: `since Friday`, `by Monday`.
  public var bound: Timex.Bound?
  /// How it stands.
  public var standing: Standing
  /// Who says so; nil when the document says it in its own voice.
  public var speaker: Speaker?
  /// What it claims about the order of events.
  public var orders: [Order]
  /// Words of the measure, report or figures that it is about, folded, for telling one from another.
  public var topic: [String]
  /// The line of the table that matched, for `explain`.
  public var pattern: String

  /// A claim.
  public init(
    kind: EventKind, span: Span, trigger: Span, participants: [Participant] = [], timex: Int? = nil,
    time: CivilInterval? = nil, bound: Timex.Bound? = nil, standing: Standing = .asserted, speaker: Speaker? = nil,
    orders: [Order] = [], topic: [String] = [], pattern: String
  ) {
    self.kind = kind
    self.span = span
    self.trigger = trigger
    self.participants = participants
    self.timex = timex
    self.time = time
    self.bound = bound
    self.standing = standing
    self.speaker = speaker
    self.orders = orders
    self.topic = topic
    self.pattern = pattern
  }

  /// The entities that play `role`, without repeats.
  public func entities(_ role: Role) -> [Int] {
    var found: [Int] = []
    for participant in participants where participant.role == role {
      if let entity = participant.entity, !found.contains(entity) { found.append(entity) }
    }
    return found
  }
}
