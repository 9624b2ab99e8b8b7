internal import ChronologyModel

/// The words of the sentence that a trigger stands in, with what parts them.
struct SentenceWords {
  /// A word of the sentence.
  struct Word {
    /// Its bytes in the document's text.
    var range: Range<Int>
    /// ASCII letters folded.
    var lower: String
    /// True when only a space parts it from the word before.
    var follows: Bool
  }

  let document: Document
  let words: [Word]
  /// The words of the trigger.
  let trigger: Range<Int>
  /// The bytes of the sentence.
  let bounds: Range<Int>

  /// The sentence of a claim's trigger.
  init(_ claim: Claim, in reading: CorpusReading) {
    document = reading.documents[claim.span.document]
    let text = document.text
    let limits = max(0, claim.span.start)..<min(claim.span.end, text.count)
    let at = min(max(claim.trigger.start, limits.lowerBound), limits.upperBound)
    var start = at
    while start > limits.lowerBound, !SentenceWords.ends(text, start - 1) { start -= 1 }
    var end = at
    while end < limits.upperBound, !SentenceWords.ends(text, end) { end += 1 }
    bounds = start..<end
    var words: [Word] = []
    var index = start
    while index < end {
      guard SentenceWords.isWord(text, index) else {
        index += 1
        continue
      }
      var last = index
      while last < end, SentenceWords.isWord(text, last) || SentenceWords.joins(text, last) { last += 1 }
      let follows = words.last.map { $0.range.upperBound + 1 == index && text[index - 1] == 0x20 } ?? false
      let folded = text[index..<last].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      words.append(Word(range: index..<last, lower: String(decoding: folded, as: UTF8.self), follows: follows))
      index = last
    }
    self.words = words
    let first = words.firstIndex { $0.range.upperBound > claim.trigger.start } ?? words.count
    let past = words.firstIndex { $0.range.lowerBound >= claim.trigger.end } ?? words.count
    // Hand-made claims may have no trigger of their own: the whole clause says nothing of where the verb is.
    trigger = claim.trigger == claim.span ? 0..<0 : first..<max(first, past)
  }

  /// The text of some words, as it stands.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return document.string(words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
  }

  /// True when a word begins with a capital or a digit.
  func isCapital(_ index: Int) -> Bool {
    let byte = document.text[words[index].range.lowerBound]
    return byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }

  /// The folded words of the trigger.
  var triggerWords: [String] { words[trigger].map(\.lower) }

  private static func ends(_ text: [UInt8], _ index: Int) -> Bool {
    if text[index] == 0x0A { return true }
    guard text[index] == 0x2E || text[index] == 0x21 || text[index] == 0x3F else { return false }
    guard index + 2 < text.count, text[index + 1] == 0x20 else {
      return index + 1 >= text.count || text[index + 1] != 0x2E && !isWord(text, index + 1)
    }
    // "Mr. Poole" ends no sentence.
    let isCapital = text[index + 2] >= 0x41 && text[index + 2] <= 0x5A || text[index + 2] == 0xE2
    var start = index
    while start > 0, isWord(text, start - 1) { start -= 1 }
    return isCapital && index - start > 2
  }

  private static func isWord(_ text: [UInt8], _ index: Int) -> Bool {
    switch text[index] {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: return true
    // A pound sign, and letters beyond ASCII; not the quotation marks and dashes of General Punctuation.
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA3
    case 0xC3...0xDF: return true
    case 0x80...0xBF:
      guard index > 0 else { return false }
      let lead = text[index - 1]
      return lead >= 0xC3 && lead <= 0xDF || lead == 0xC2 && text[index] == 0xA3
    default: return false
    }
  }

  /// A hyphen, an apostrophe or a sign within a number, between two characters of one word.
  private static func joins(_ text: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index + 1 < text.count else { return false }
    let digits =
      text[index - 1] >= 0x30 && text[index - 1] <= 0x39 && text[index + 1] >= 0x30 && text[index + 1] <= 0x39
    switch text[index] {
    case 0x2D: return isWord(text, index + 1)
    case 0x27: return isWord(text, index + 1) && isWord(text, index - 1)
    case 0x2C, 0x2E: return digits
    case 0x25: return text[index - 1] >= 0x30 && text[index - 1] <= 0x39
    case 0xE2:
      return index + 3 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99 && isWord(text, index + 3)
    case 0x80:
      return text[index - 1] == 0xE2 && text[index + 1] == 0x99 && index + 2 < text.count && isWord(text, index + 2)
    case 0x99: return text[index - 1] == 0x80 && isWord(text, index + 1)
    default: return false
    }
  }
}
