/// A group with its form and its place in the sentence.
public struct ParsedGroup: Sendable, Hashable {
  /// Its words and its head.
  public var group: Group
  /// The group that it depends on, by number; nil for none.
  public var governor: Int?
  /// How it depends on its governor.
  public var relation: LinkLabel
  /// The words that lead to it: prepositions, conjunctions, relative adverbs; `in` of `in the prison`. May be empty.
  public var lead: Range<Int>
  /// The form of a verb group; nil for the others.
  public var verb: VerbForm?
  /// The form of a noun group; nil for the others.
  public var noun: NounForm?
}
