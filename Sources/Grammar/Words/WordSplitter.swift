public import Lexing

/// The words of a sentence: their byte ranges, and the token that each begins in.
public struct SplitWords: Sendable {
  /// The bytes of each word.
  public var ranges: [Range<Int>] = []
  /// The token of each word.
  public var tokens: [Int] = []

  mutating func add(_ range: Range<Int>, _ token: Int) {
    ranges.append(range)
    tokens.append(token)
  }

  /// No words.
  public init() {}

  /// True when white space, or the sentence's end, follows the word of this number.
  public func hasSpace(after number: Int) -> Bool {
    number + 1 == ranges.count || ranges[number + 1].lowerBound > ranges[number].upperBound
  }
}

/// Cuts a sentence's tokens into the words that grammar speaks of, as the treebanks have them: `didn't` is `did` and
/// `n't`, `well-known` three words, `J.` and `...` one.
public struct WordSplitter: Sendable {
  /// A splitter.
  public init() {}

  /// The words of the tokens `sentence` of `text`.
  public func words(of text: LexedText, in sentence: Range<Int>) -> SplitWords {
    var words = SplitWords()
    words.ranges.reserveCapacity(sentence.count + 4)
    words.tokens.reserveCapacity(sentence.count + 4)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let token = text.tokens[index]
      let joined = joins(text, index, sentence.upperBound)
      if joined > 1 {
        words.add(token.start..<text.tokens[index + joined - 1].end, index)
        index += joined
        continue
      }
      if token.kind == .word { split(text.bytes, token.range, index, &words) } else { words.add(token.range, index) }
      index += 1
    }
    return words
  }

  /// How many tokens from `index` on are one word: `U.S.`, `Mr.`, `...`, `--`; 1 for a token that stands alone.
  private func joins(_ text: LexedText, _ index: Int, _ end: Int) -> Int {
    let token = text.tokens[index]
    var last = index
    if token.kind == .sign {
      let sign = text.bytes[token.start]
      guard sign == 0x2E || sign == 0x2D else { return 1 }
      while last + 1 < end, text.tokens[last + 1].start == text.tokens[last].end,
        text.tokens[last + 1].kind == .sign, text.bytes[text.tokens[last + 1].start] == sign
      {
        last += 1
      }
      return last - index + 1
    }
    guard token.kind == .word, isPoint(text, index + 1, end) else { return 1 }
    if token.end - token.start == 1, token.isCapitalised {
      last = index + 1
      while last + 1 < end, text.tokens[last + 1].end - text.tokens[last + 1].start == 1,
        text.tokens[last + 1].start == text.tokens[last].end, text.tokens[last + 1].isCapitalised,
        isPoint(text, last + 2, end)
      {
        last += 2
      }
      return last - index + 1
    }
    return Self.shortened.contains(token.hash) && index + 2 < end ? 2 : 1
  }

  private func isPoint(_ text: LexedText, _ index: Int, _ end: Int) -> Bool {
    index < end && text.tokens[index].kind == .sign && text.bytes[text.tokens[index].start] == 0x2E
      && text.tokens[index].start == text.tokens[index - 1].end
  }

  private func split(_ bytes: [UInt8], _ range: Range<Int>, _ token: Int, _ words: inout SplitWords) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if bytes[index] == 0x2D, index > start {
        words.add(start..<index, token)
        words.add(index..<index + 1, token)
        start = index + 1
      }
      index += 1
    }
    guard start < range.upperBound else { return }
    let cut = clitic(bytes, start..<range.upperBound)
    if cut > start { words.add(start..<cut, token) }
    words.add(cut..<range.upperBound, token)
  }

  /// Where `n't`, `'ve`, `'ll`, `'re`, `'d`, `'m` begins, or the `not` of cannot; the start for a word without one.
  private func clitic(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let count = range.count
    func letter(_ fromEnd: Int) -> UInt8 { bytes[range.upperBound - fromEnd] | 0x20 }
    if count == 6, range.map({ bytes[$0] | 0x20 }).elementsEqual("cannot".utf8) { return range.lowerBound + 3 }
    guard count > 2 else { return range.lowerBound }
    // The mark is one byte, or three when it is curly.
    for mark in [1, 3] where count > mark + 1 {
      func isMark(_ fromEnd: Int) -> Bool {
        let place = range.upperBound - fromEnd
        guard place >= range.lowerBound else { return false }
        return mark == 1
          ? bytes[place] == 0x27
          : place + 2 < range.upperBound && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
      }
      if letter(1) == 0x74, isMark(mark + 1), count > mark + 2, letter(mark + 2) == 0x6E {
        return range.upperBound - mark - 2
      }
      if letter(1) == 0x64 || letter(1) == 0x6D, isMark(mark + 1) { return range.upperBound - mark - 1 }
      if count > mark + 2, isMark(mark + 2) {
        let pair = (letter(2), letter(1))
        if pair == (0x76, 0x65) || pair == (0x6C, 0x6C) || pair == (0x72, 0x65) { return range.upperBound - mark - 2 }
      }
    }
    return range.lowerBound
  }

  private static let shortened = Set(
    "mr mrs ms dr prof rev sgt gen col lt capt jr sr inc ltd co st no vs etc".split(separator: " ")
      .map { FoldedHash.of(String($0)) })
}
