internal import Lexing

/// Tells whether a hyphen at the end of a line belongs to its word: it does when the document writes the word with one
/// elsewhere, within a line.
struct HyphenatedWords {
  private var known: Set<UInt64> = []

  /// Takes down the words with a hyphen inside.
  init(_ pages: [PDFLayout.Page]) {
    for page in pages {
      for block in page.blocks {
        for line in block.lines where line.text.contains(0x2D) {
          for word in line.text.split(whereSeparator: HyphenatedWords.isBoundary) where word.contains(0x2D) {
            known.insert(HyphenatedWords.hash(word))
          }
        }
      }
    }
  }

  /// Joins a line to the words before it.
  func join(_ line: [UInt8], to text: inout [UInt8]) {
    if text.suffix(2).elementsEqual([0xC2, 0xAD]) {
      text.removeLast(2)
    } else if text.last == 0x2D, text.count > 1, Bytes.isLetter(text[text.count - 2]), let first = line.first,
      first &- 0x61 < 26
    {
      let head = text.suffix(while: { !HyphenatedWords.isBoundary($0) })
      let tail = line.prefix(while: { !HyphenatedWords.isBoundary($0) })
      if !known.contains(HyphenatedWords.hash(head + tail)) { text.removeLast() }
    } else if text.last != 0x2D || text.count < 2 || Bytes.isSpace(text[text.count - 2]) {
      text.append(0x20)
    }
    text.append(contentsOf: line)
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x2D && byte != 0x27 && !Bytes.isLetter(byte) && !Bytes.isDigit(byte)
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}

extension [UInt8] {
  /// The longest end whose bytes all satisfy a condition.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
