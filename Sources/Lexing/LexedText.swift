/// A text cut into words and sentences: what every later stage reads instead of reading bytes again.
public struct LexedText: Sendable {
  /// The text, as UTF-8.
  public let bytes: [UInt8]
  /// Its words, numbers and signs, in order.
  public let tokens: [Token]
  /// Its sentences, as ranges of token indices, in order.
  public let sentences: [Range<Int>]
  /// Its paragraphs, as byte ranges, in order.
  public let paragraphs: [Range<Int>]

  /// Reads `bytes`; with no paragraphs named, lines that are not empty are the paragraphs.
  public init(_ bytes: [UInt8], paragraphs: [Range<Int>]? = nil) {
    self.bytes = bytes
    self.paragraphs = paragraphs ?? Self.lines(of: bytes)
    tokens = Tokenizer.tokens(in: bytes)
    sentences = SentenceSplitter.sentences(of: tokens, paragraphs: self.paragraphs, in: bytes)
  }

  /// Reads a string, line by line.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The words of a range of bytes, as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A token as a string.
  public func string(_ token: Token) -> String { string(token.range) }

  /// The index of the first token that begins at or after a byte offset; `tokens.count` when there is none.
  public func tokenIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the sentence that holds a token, or nil for a token outside every paragraph.
  public func sentenceIndex(ofToken token: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(token) ? low : nil
  }

  /// The byte range of a range of tokens that is not empty.
  public func byteRange(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// The byte ranges of lines with something on them, white space at both ends left out.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
      var first = start
      var last = end
      while first < last, bytes[first] <= 0x20 { first += 1 }
      while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
      if first < last { found.append(first..<last) }
      start = end + 1
    }
    return found
  }
}
