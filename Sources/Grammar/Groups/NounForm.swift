/// What a noun group says besides its noun.
public struct NounForm: Sendable, Hashable {
  /// Whether the hearer is taken to know which one is meant.
  public enum Definiteness: String, Sendable {
    /// `the prisoner`, `his letter`, `those checks`, a name, a pronoun.
    case definite
    /// `a prisoner`, `some officials`, `prisoners`.
    case indefinite
  }

  /// True for more than one, by the head's tag.
  public var isPlural = false
  /// Whether it is a known one.
  public var definiteness: Definiteness = .indefinite
  /// True for a name.
  public var isName = false
  /// True for a pronoun.
  public var isPronoun = false
  /// The words that own it: `the minister` in `the minister's letter`; nil for none.
  public var owner: Range<Int>?
}
