/// Numbers that a text says hang together: a rise from one to another of so many per cent, parts and their sum, a rate and
/// what it comes to. What is stated can be held against what the others make.
public struct Reckoning: Sendable, Hashable {
  /// How the stated number follows from the terms.
  public enum Relation: UInt8, Sendable {
    /// The change from the first to the second, as a part of the first: `from 120 to 210, a rise of 75%`.
    case change
    /// The first as a part of the second: `60 of the 480, or one in eight`.
    case share
    /// All together: `14, 22 and 17, 53 in all`.
    case sum
    /// The larger less the smaller: `845,000 came and 628,000 left, net 217,000`.
    case difference
    /// The first times the second: `£1.9m a year for three years`.
    case product
  }

  /// A number as it is written.
  public struct Number: Sendable, Hashable {
    /// The number; a percentage or `one in six` as a part of one.
    public var value: Double
    /// How far off the true number may be: half a unit of the last digit that is written, more for `about`.
    public var slack: Double
    /// Its words.
    public var span: Span

    /// A number.
    public init(value: Double, slack: Double, span: Span) {
      self.value = value
      self.slack = slack
      self.span = span
    }
  }

  /// How they hang together.
  public var relation: Relation
  /// What is reckoned with, in the order of the relation.
  public var terms: [Number]
  /// What is said to come out.
  public var stated: Number
  /// The words that are quoted.
  public var span: Span
  /// Who says so; nil for the document's own voice.
  public var speaker: Speaker?

  /// A reckoning.
  public init(relation: Relation, terms: [Number], stated: Number, span: Span, speaker: Speaker?) {
    self.relation = relation
    self.terms = terms
    self.stated = stated
    self.span = span
    self.speaker = speaker
  }
}
