/// Words in quotation marks, and whose they are said to be.
public struct Quotation: Sendable, Hashable {
  /// The words, without the marks.
  public var span: Span
  /// Who is said to have said or written them; nil where the text does not tell.
  public var speaker: Speaker?
  /// A hash of each word, in order.
  public var words: [UInt64]

  /// A quotation.
  public init(span: Span, speaker: Speaker?, words: [UInt64]) {
    self.span = span
    self.speaker = speaker
    self.words = words
  }
}
