/// A quotation that is not in its document: nothing is printed when there is one.
public struct QuotationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What carries it: `event e3`, `finding c1`.
  public var carrier: String
  /// The document: its path, or its number when there is none such.
  public var document: String
  /// First byte of the quotation in the document's text.
  public var start: Int
  /// One past its last byte.
  public var end: Int
  /// The reason, in our words.
  public var reason: String

  /// The quotation `start..<end` of `document`, which `carrier` carries, cannot be printed for `reason`.
  public init(carrier: String, document: String, start: Int, end: Int, reason: String) {
    self.carrier = carrier
    self.document = document
    self.start = start
    self.end = end
    self.reason = reason
  }

  /// `event e3: bytes 10 to 4000 of clips/a.txt: the quotation runs past the end of the text`.
  public var description: String { "\(carrier): bytes \(start) to \(end) of \(document): \(reason)" }
}
