/// Small questions about texts that may be HTML.
enum FeedMarkup {
  /// Appends a text with the signs that are markup written out.
  static func escape(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      default: out.append(byte)
      }
    }
  }

  /// True when a text that may be plain is HTML by the look of it: it has an end tag or a reference, and no tag and no
  /// reference that HTML does not know.
  static func looksLikeHTML(_ text: ArraySlice<UInt8>) -> Bool {
    let hasSign = text.withUnsafeBufferPointer { $0.place(of: 0x3C, from: 0) ?? $0.place(of: 0x26, from: 0) } != nil
    guard hasSign else { return false }
    var hasEvidence = false
    for place in text.indices where text[place] == 0x3C || text[place] == 0x26 {
      let isTag = text[place] == 0x3C
      var start = place + 1
      let isEnd = isTag && start < text.endIndex && text[start] == 0x2F
      if isEnd { start += 1 }
      let isNumber = !isTag && start < text.endIndex && text[start] == 0x23
      if isNumber { start += 1 }
      var end = start
      while end < text.endIndex, end - start < 40, Bytes.isLetter(text[end]) || Bytes.isDigit(text[end]) { end += 1 }
      guard end > start else { continue }
      let name = text[start..<end]
      if isTag {
        guard name.withUnsafeBufferPointer({ HTMLAllowList.elements.contains($0) }) else { return false }
        if isEnd, end < text.endIndex, text[end] == 0x3E { hasEvidence = true }
      } else if end < text.endIndex, text[end] == 0x3B {
        if !isNumber, name.withUnsafeBufferPointer({ CharacterNames.scalar(of: $0) }) == nil { return false }
        hasEvidence = true
      }
    }
    return hasEvidence
  }

  /// True when HTML was written out twice: what shows as text is tags, and there are no others.
  static func isWrittenTwice(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.contains(0x3C), text.contains(0x26) else { return false }
    let once = text.withUnsafeBufferPointer { XMLReferences.resolved($0) }
    guard once.contains(0x3C) else { return false }
    return looksLikeHTML(once[...]) && Bytes.find("</", in: once, from: 0) != nil
  }

  /// Without the `div` that Atom asks for around XHTML, when nothing stands outside it.
  static func withoutOuterDivision(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard opensDivision(text, at: text.startIndex), text.suffix(6).elementsEqual("</div>".utf8),
      let first = text.firstIndex(of: 0x3E), text[first - 1] != 0x2F
    else { return text }
    var depth = 0
    var place = text.startIndex
    while let open = text[place...].firstIndex(of: 0x3C) {
      if opensDivision(text, at: open) {
        let end = text[open...].firstIndex(of: 0x3E) ?? open + 1
        if text[end - 1] != 0x2F { depth += 1 }
      } else if text[open...].starts(with: "</div>".utf8) {
        depth -= 1
        if depth == 0, open + 6 < text.endIndex { return text }
      }
      place = open + 1
    }
    return Bytes.trimmed(text[(first + 1)...].dropLast(6))
  }

  private static func opensDivision(_ text: ArraySlice<UInt8>, at place: Int) -> Bool {
    guard text[place...].starts(with: "<div".utf8), place + 4 < text.endIndex else { return false }
    return text[place + 4] == 0x3E || Bytes.isSpace(text[place + 4])
  }
}
