internal import ChronologyModel

/// Cuts a quotation to what a reader can take in.
enum Clip {
  /// The longest quotation, in bytes.
  static let longest = 400

  /// `span`, or the sentence of it that holds `keep`, or as much of that as fits.
  static func clipped(_ span: Span, keep: Span?, in text: [UInt8]) -> Span {
    guard span.end - span.start > longest, span.start >= 0, span.end <= text.count else { return span }
    let middle = keep.map { min(max($0.start, span.start), span.end - 1) } ?? span.start
    var start = middle
    while start > span.start, !isEnd(text, start - 1) { start -= 1 }
    while start < middle, text[start] == 0x20 { start += 1 }
    var end = middle
    while end < span.end, !isEnd(text, end) { end += 1 }
    end = min(end + 1, span.end)
    if end - start > longest {
      start = max(start, min(middle, end - longest))
      while start < middle, text[start] & 0xC0 == 0x80 { start += 1 }
      end = min(end, start + longest)
      while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
      var space = end
      while space > start, text[space - 1] != 0x20 { space -= 1 }
      if space > start { end = space - 1 }
    }
    return Span(document: span.document, start: start, end: end)
  }

  private static func isEnd(_ text: [UInt8], _ index: Int) -> Bool {
    if text[index] == 0x0A { return true }
    guard text[index] == 0x2E || text[index] == 0x21 || text[index] == 0x3F else { return false }
    return index + 1 >= text.count || text[index + 1] == 0x20 || text[index + 1] == 0x0A
  }
}
