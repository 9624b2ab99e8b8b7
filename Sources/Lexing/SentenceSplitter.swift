/// Finds where sentences end.
public enum SentenceSplitter {
  /// Most tokens of a sentence. Texts have none so long; what is longer is a text without stops (a transcript, a table, a
  /// list), and the stages that look through whole sentences would take time that grows with the square of its length.
  public static let longest = 400

  /// The sentences of `tokens`, as ranges of token indices. A sentence never crosses an end of `paragraphs` (byte ranges
  /// of the same text, in order); tokens outside every paragraph are in no sentence.
  public static func sentences(of tokens: [Token], paragraphs: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    func add(_ sentence: Range<Int>) {
      var start = sentence.lowerBound
      while sentence.upperBound - start > longest {
        let end = clauseEnd(in: start..<start + longest, of: tokens, in: bytes)
        found.append(start..<end)
        start = end
      }
      found.append(start..<sentence.upperBound)
    }
    for paragraph in paragraphs {
      while index < tokens.count && tokens[index].start < paragraph.lowerBound { index += 1 }
      var first = index
      while index < tokens.count && tokens[index].start < paragraph.upperBound {
        if endsSentence(at: index, of: tokens, until: paragraph.upperBound, in: bytes) {
          index = afterClosingMarks(index + 1, of: tokens, until: paragraph.upperBound, in: bytes)
          add(first..<index)
          first = index
        } else {
          index += 1
        }
      }
      if first < index { add(first..<index) }
    }
    return found
  }

  /// Where a sentence that is too long is cut: after the last semicolon of the second half of its longest piece, else after
  /// the last colon or comma, else where the piece ends.
  private static func clauseEnd(in piece: Range<Int>, of tokens: [Token], in bytes: [UInt8]) -> Int {
    let half = piece.suffix(piece.count / 2)
    for sign in [0x3B, 0x3A, 0x2C] as [UInt8] {
      let last = half.last { tokens[$0].kind == .sign && bytes[tokens[$0].start] == sign }
      if let last { return last + 1 }
    }
    return piece.upperBound
  }

  /// True when the sign at `index` ends a sentence: `?`, `!`, or a point that closes no abbreviation or initial and is
  /// followed by something that can begin a sentence.
  private static func endsSentence(at index: Int, of tokens: [Token], until end: Int, in bytes: [UInt8]) -> Bool {
    let token = tokens[index]
    guard token.kind == .sign, token.end - token.start == 1 else { return false }
    let sign = bytes[token.start]
    guard sign == 0x2E || sign == 0x21 || sign == 0x3F else { return false }
    let next = afterClosingMarks(index + 1, of: tokens, until: end, in: bytes)
    guard next < tokens.count, tokens[next].start < end else { return true }
    let following = tokens[next]
    if following.start == token.end { return false }  // gov.uk, U.S.
    if sign != 0x2E { return following.isCapitalised || following.kind != .word }
    if index > 0, tokens[index - 1].end == token.start, isAbbreviation(tokens[index - 1], in: bytes) { return false }
    return following.isCapitalised || following.kind != .word
  }

  private static func afterClosingMarks(_ index: Int, of tokens: [Token], until end: Int, in bytes: [UInt8]) -> Int {
    var index = index
    while index < tokens.count, tokens[index].start < end, tokens[index].start == tokens[index - 1].end,
      isClosingMark(tokens[index], in: bytes)
    {
      index += 1
    }
    return index
  }

  private static func isClosingMark(_ token: Token, in bytes: [UInt8]) -> Bool {
    guard token.kind == .sign else { return false }
    if token.end - token.start == 1 { return [0x22, 0x27, 0x29, 0x5D].contains(bytes[token.start]) }
    return token.end - token.start == 3 && bytes[token.start] == 0xE2 && bytes[token.start + 1] == 0x80
      && (bytes[token.start + 2] == 0x99 || bytes[token.start + 2] == 0x9D)
  }

  private static func isAbbreviation(_ token: Token, in bytes: [UInt8]) -> Bool {
    if token.kind == .word, token.end - token.start == 1, token.isCapitalised { return true }
    return token.kind == .word && abbreviations.contains(token.hash)
  }

  /// Short forms that are written with a point and stand before a name or a number.
  private static let abbreviations = Set(
    [
      "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sgt", "det", "insp", "supt", "cllr", "gen", "col", "lt",
      "capt", "no", "nos", "vs", "v", "etc", "e.g", "i.e", "cf", "approx", "jan", "feb", "mar", "apr", "aug", "sept",
      "sep", "oct", "nov", "dec", "art", "para", "vol", "pp", "ch",
    ].map(FoldedHash.of))
}
