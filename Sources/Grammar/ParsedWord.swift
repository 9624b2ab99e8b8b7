/// A word with its tags.
public struct ParsedWord: Sendable, Hashable {
  /// Its bytes in the text that was read.
  public var range: Range<Int>
  /// Its universal tag.
  public var universal: UniversalTag
  /// Its Penn tag.
  public var penn: PennTag
  /// The tag's number in the model.
  var tag: UInt8
}
