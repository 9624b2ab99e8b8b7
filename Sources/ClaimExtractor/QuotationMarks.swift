import Lexing

/// Which tokens stand inside quotation marks.
enum QuotationMarks {
  /// One answer a token. A quotation ends with its paragraph: where speech runs over several, each opens anew.
  static func inside(_ text: LexedText) -> [Bool] {
    var found = [Bool](repeating: false, count: text.tokens.count)
    var open: UInt32?
    var paragraph = 0
    for (index, token) in text.tokens.enumerated() {
      while paragraph < text.paragraphs.count, token.start >= text.paragraphs[paragraph].upperBound {
        paragraph += 1
        open = nil
      }
      guard token.kind == .sign, let mark = Mark(token, in: text) else {
        found[index] = open != nil
        continue
      }
      if let current = open {
        found[index] = true
        if mark.closes(current) { open = nil }
      } else if mark.opens {
        open = mark.scalar
        found[index] = true
      }
    }
    return found
  }

  private struct Mark {
    var scalar: UInt32
    var spaceBefore: Bool
    var spaceAfter: Bool

    init?(_ token: Token, in text: LexedText) {
      scalar = text.bytes.withUnsafeBufferPointer { UTF8Character($0, at: token.start).scalar }
      guard [0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D].contains(scalar) else { return nil }
      spaceBefore = token.start == 0 || text.bytes[token.start - 1] <= 0x20 || text.bytes[token.start - 1] == 0x28
      spaceAfter = token.end >= text.bytes.count || text.bytes[token.end] <= 0x20
    }

    var opens: Bool {
      switch scalar {
      case 0x201C, 0x2018: true
      case 0x22, 0x27: spaceBefore && !spaceAfter
      default: false
      }
    }

    func closes(_ opening: UInt32) -> Bool {
      switch opening {
      case 0x201C: scalar == 0x201D
      case 0x2018: scalar == 0x2019
      case 0x27: scalar == 0x27 && !(spaceBefore && !spaceAfter)
      default: scalar == opening
      }
    }
  }
}
