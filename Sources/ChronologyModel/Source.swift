/// A quotation that supports a line: its place and who says it. The words are made from the span when printed.
public struct Source: Sendable, Hashable {
  /// The words.
  public var span: Span
  /// Index of the speaker into the entities; nil when the document speaks itself, or an unknown voice does.
  public var speaker: Int?
  /// The speaker in the text's words, when no entity is known: `a senior government source`.
  public var voice: Span?

  /// A source.
  public init(span: Span, speaker: Int? = nil, voice: Span? = nil) {
    self.span = span
    self.speaker = speaker
    self.voice = voice
  }
}
