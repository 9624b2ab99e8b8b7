/// Finds what stands in quotation marks.
enum Quotations {
  private enum Mark {
    case opening, closing, either, none
  }

  /// The words between quotation marks, without the marks. A quotation that is not closed goes to the end; one that was
  /// opened in a sentence before begins at the start.
  static func find(_ words: [ParsedWord], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (index, word) in words.enumerated() {
      switch mark(word, bytes) {
      case .opening: start = start ?? index + 1
      case .closing:
        if start != nil || found.isEmpty, start ?? 0 < index { found.append((start ?? 0)..<index) }
        start = nil
      case .either:
        if let open = start {
          if open < index { found.append(open..<index) }
          start = nil
        } else {
          start = index + 1
        }
      case .none: break
      }
    }
    if let start, start < words.count { found.append(start..<words.count) }
    return found
  }

  private static func mark(_ word: ParsedWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Mark {
    guard word.universal == .punctuation || word.penn == .possessiveEnding else { return .none }
    let text = bytes[word.range]
    if text.count == 1, text.first == 0x22 { return .either }
    if text.count == 1, text.first == 0x27 {
      // A single straight mark is a quotation mark where the tagger takes it for one.
      return word.penn == .openingQuotationMark ? .opening : word.penn == .closingQuotationMark ? .closing : .none
    }
    guard text.count == 3, text.first == 0xE2, text[text.startIndex + 1] == 0x80 else { return .none }
    switch text[text.startIndex + 2] {
    case 0x9C: return .opening
    case 0x9D: return .closing
    case 0x98: return .opening
    case 0x99: return word.penn == .closingQuotationMark ? .closing : .none
    default: return .none
    }
  }
}
