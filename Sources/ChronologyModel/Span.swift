/// A range of one document's text: the evidence that everything derived carries.
public struct Span: Hashable, Comparable, Sendable {
  /// Index of the document in the corpus, from 0.
  public var document: Int
  /// First byte, in UTF-8 bytes of the document's text.
  public var start: Int
  /// One past the last byte.
  public var end: Int

  /// The bytes `start..<end` of document `document`.
  public init(document: Int, start: Int, end: Int) {
    self.document = document
    self.start = start
    self.end = end
  }

  /// The bytes of `range` of document `document`.
  public init(document: Int, range: Range<Int>) {
    self.init(document: document, start: range.lowerBound, end: range.upperBound)
  }

  /// The bytes it covers.
  public var range: Range<Int> { start..<end }

  /// True when both are of one document and share at least a byte.
  public func overlaps(_ other: Span) -> Bool {
    document == other.document && start < other.end && other.start < end
  }

  /// True when `other` lies wholly inside.
  public func contains(_ other: Span) -> Bool {
    document == other.document && start <= other.start && other.end <= end
  }

  /// By document, then by place in it.
  public static func < (left: Span, right: Span) -> Bool {
    (left.document, left.start, left.end) < (right.document, right.start, right.end)
  }
}
