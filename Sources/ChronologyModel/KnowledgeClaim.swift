/// A claim that somebody knew, was told or did not know of something.
public struct KnowledgeClaim: Sendable {
  /// How strong the claim is.
  public enum Strength: String, Sendable {
    /// Somebody told them: `was told`, `was briefed`.
    case told
    /// It is handed on that somebody told them: `is understood to have been told`.
    case understoodTold = "understood to have been told"
    /// They knew, however they came to: `knew`, `found out`, `was aware`.
    case aware
  }

  /// Who knew or did not; nil where no known entity is named.
  public var knower: Int?
  /// The words that name them.
  public var knowerSpan: Span
  /// How strong the claim is.
  public var strength: Strength
  /// True when the words tell of the moment of learning: `found out`, `was first told`; false for `knew`, `was aware`.
  public var isOnset: Bool
  /// What kind of event it was of; nil where the words name none.
  public var about: EventKind?
  /// The words of what it was of; nil where the sentence does not say.
  public var matter: Span?
  /// The entities that those words name, as indices.
  public var entities: [Int]
  /// Content words of the matter, folded.
  public var topic: [String]
  /// Who told them; nil where the sentence does not say.
  public var informant: Speaker?
  /// When, so far as the sentence says.
  public var time: CivilInterval?
  /// The time expression, as an index into the document's expressions.
  public var timex: Int?
  /// A bound rather than a date: `by Tuesday`, `since Tuesday`.
  public var bound: Timex.Bound?
  /// How it stands; denied for `did not know`.
  public var standing: Standing
  /// The words that say so: `was not informed`.
  public var trigger: Span
  /// The clause: what is quoted.
  public var span: Span
  /// Who says so; nil when the document says it in its own voice.
  public var speaker: Speaker?

  /// A claim of knowledge.
  public init(
    knower: Int?, knowerSpan: Span, strength: Strength, isOnset: Bool, about: EventKind? = nil, matter: Span? = nil,
    entities: [Int] = [], topic: [String] = [], informant: Speaker? = nil, time: CivilInterval? = nil,
    timex: Int? = nil, bound: Timex.Bound? = nil, standing: Standing, trigger: Span, span: Span,
    speaker: Speaker? = nil
  ) {
    self.knower = knower
    self.knowerSpan = knowerSpan
    self.strength = strength
    self.isOnset = isOnset
    self.about = about
    self.matter = matter
    self.entities = entities
    self.topic = topic
    self.informant = informant
    self.time = time
    self.timex = timex
    self.bound = bound
    self.standing = standing
    self.trigger = trigger
    self.span = span
    self.speaker = speaker
  }
}
