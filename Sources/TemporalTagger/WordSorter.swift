import Lexing

/// Sorts the tokens of a text by what they can mean in a time expression.
struct WordSorter {
  var words: [Word]
  var hasPersonCalledMay = false

  init(_ text: LexedText) {
    words = Array(repeating: .none, count: text.tokens.count)
    let vocabulary = Vocabulary.english
    let may = FoldedHash.of("may")
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in text.tokens.indices {
        let token = text.tokens[index]
        switch token.kind {
        case .sign: continue
        case .number: words[index] = Word(kind: .number)
        case .word:
          var word = vocabulary.word(token.hash)
          if word.kind == .none, token.end - token.start >= 6, let hyphen = Self.hyphen(in: token, bytes) {
            word = Self.compound(token, hyphen, bytes, vocabulary)
          }
          words[index] = word
          if token.hash == may, index > 0, token.isCapitalised, Self.personal.contains(text.tokens[index - 1].hash) {
            hasPersonCalledMay = true
          }
        }
      }
    }
  }

  /// Words that make the `May` after them a surname.
  static let personal = Set(
    ["theresa", "mrs", "ms", "lady", "baroness", "minister", "premier", "pm"].map(FoldedHash.of))

  private static func hyphen(in token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for offset in (token.start + 1)..<token.end where bytes[offset] == 0x2D { return offset }
    return nil
  }

  /// The sense of two words joined by a hyphen: `three-day`, `third-quarter`, `mid-October`, `twenty-five`.
  private static func compound(
    _ token: Token, _ hyphen: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary
  ) -> Word {
    let left = vocabulary.word(hash(token.start..<hyphen, bytes))
    guard left.kind != .none else { return .none }
    let right = vocabulary.word(hash(hyphen + 1..<token.end, bytes))
    switch (left.kind, right.kind) {
    case (.cardinal, .unit) where right.extra == 0:
      return Word(kind: .countedUnit, extra: UInt8(right.value), value: left.value)
    case (.ordinal, .unit) where right.value == Unit.quarter.rawValue:
      return Word(kind: .countedQuarter, value: left.value)
    case (.unit, .ago) where left.value == Unit.year.rawValue && left.extra == 0,
      (.unit, .earlier) where left.value == Unit.year.rawValue && left.extra == 0:
      return Word(kind: .yearAgo)
    case (.unit, .edge) where left.value == Unit.year.rawValue && right.value == Place.end.rawValue:
      return Word(kind: .yearEnd)
    case (.fiscal, .ordinal): return Word(kind: .ordinal, value: right.value)
    case (.place, .month): return Word(kind: .placedMonth, extra: UInt8(left.value), value: right.value)
    case (.cardinal, .cardinal): return Word(kind: .cardinal, value: left.value + right.value)
    case (.cardinal, .ordinal): return Word(kind: .ordinal, value: left.value + right.value)
    default: return .none
    }
  }

  private static func hash(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    for offset in range { hash.add(bytes[offset]) }
    return hash.value
  }
}
