/// A place where a text gives a person an office: `Home Secretary Yvette Cooper`, `Steve Reed, the justice minister`.
public struct OfficeMention: Sendable, Hashable {
  /// How the office is said to be held.
  public enum Manner: String, Sendable {
    /// Held at the time of the text.
    case current
    /// Held before: `former`, `then`, `ex-`, `when she was`.
    case former
  }

  /// The office and the name.
  public var span: Span
  /// Index of the person into the entities.
  public var person: Int
  /// The office as the tables name it: `Secretary of State for the Home Department`.
  public var office: String
  /// The office as the text names it: `Home Secretary`.
  public var words: String
  /// How it is said to be held.
  public var manner: Manner

  /// An office given to a person.
  public init(span: Span, person: Int, office: String, words: String, manner: Manner) {
    self.span = span
    self.person = person
    self.office = office
    self.words = words
    self.manner = manner
  }
}
