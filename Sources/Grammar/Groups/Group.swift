/// Words that belong together: the second stage of the cascade.
public struct Group: Sendable, Hashable {
  /// What it is built around.
  public enum Kind: UInt8, Sendable {
    /// `the former deputy governor`, `she`, `who`
    case noun
    /// `had not been accurately informed`
    case verb
    /// `very angry`, where no noun follows.
    case adjective

    /// The kind that a table names; nil for no such kind.
    init?(name: String) {
      switch name {
      case "noun": self = .noun
      case "verb": self = .verb
      case "adjective": self = .adjective
      default: return nil
      }
    }
  }

  /// What it is built around.
  public var kind: Kind
  /// Its first word, counted in the sentence.
  public var start: Int
  /// One past its last word.
  public var end: Int
  /// Its head: the noun, the main verb, the adjective.
  public var head: Int

  /// Its words.
  public var words: Range<Int> { start..<end }
}
