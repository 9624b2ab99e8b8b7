/// A claim about where in its life a measure or policy is: promised, announced, in force, withdrawn.
public struct MeasureClaim: Sendable {
  /// Where in its life it is.
  public enum Stage: String, Sendable {
    /// Undertaken, or foreseen: `will be introduced`.
    case promised
    /// Made known.
    case announced
    /// Brought in, in place.
    case inForce = "in force"
    /// Scrapped, suspended, reversed.
    case withdrawn
  }

  /// Where in its life it is said to be.
  public var stage: Stage
  /// The noun, without the s of its plural: `check`, `ban`.
  public var head: String
  /// Words that describe it, folded: `tougher`, `strongest`.
  public var qualities: [String]
  /// Words that say whom or what it covers, folded: `remand`, `prisoner` of `a scheme for remand prisoners`.
  public var scope: [String]
  /// Number of the measure in its document: mentions that lead back to one have one number. From 0.
  public var measure: Int
  /// True where the words bring it in as new: `a ban`, `tougher checks`; false for `those checks`.
  public var isIndefinite: Bool
  /// The words that name it.
  public var mention: Span
  /// When, so far as the sentence says.
  public var time: CivilInterval?
  /// The time expression, as an index into the document's expressions.
  public var timex: Int?
  /// A bound rather than a date: `since Monday`.
  public var bound: Timex.Bound?
  /// How it stands; denied for `were not in place`.
  public var standing: Standing
  /// The clause: what is quoted.
  public var span: Span
  /// Who says so; nil when the document says it in its own voice.
  public var speaker: Speaker?

  /// A claim about a measure.
  public init(
    stage: Stage, head: String, qualities: [String] = [], scope: [String] = [], measure: Int, isIndefinite: Bool,
    mention: Span, time: CivilInterval? = nil, timex: Int? = nil, bound: Timex.Bound? = nil, standing: Standing,
    span: Span, speaker: Speaker? = nil
  ) {
    self.stage = stage
    self.head = head
    self.qualities = qualities
    self.scope = scope
    self.measure = measure
    self.isIndefinite = isIndefinite
    self.mention = mention
    self.time = time
    self.timex = timex
    self.bound = bound
    self.standing = standing
    self.span = span
    self.speaker = speaker
  }
}
