public import Lexing

/// Phrases of one or more words, found in tokens by the longest match: hashes of token sequences, filed by first word.
public struct Gazetteer: Sendable {
  /// A phrase in a text.
  public struct Match: Sendable, Hashable {
    /// Its tokens.
    public var tokens: Range<Int>
    /// The rows it stands for.
    public var rows: [Int]
  }

  /// For each first word, a bit for each length that begins with it; lengths over 31 share the last.
  private let lengths: [UInt64: UInt32]
  private let index: HashIndex

  /// Collects phrases before they are compiled.
  struct Builder {
    private var lengths: [UInt64: UInt32] = [:]
    private var entries: [(key: UInt64, row: Int32)] = []

    /// Files a phrase, as bytes, under a row; phrases of no words or more than 31 are passed over.
    mutating func add(_ phrase: some Sequence<UInt8>, row: Int) {
      let tokens = Tokenizer.tokens(in: Array(phrase))
      guard let first = tokens.first, tokens.count < 32 else { return }
      lengths[first.hash, default: 0] |= 1 << UInt32(tokens.count)
      entries.append((Gazetteer.key(tokens[...]), Int32(row)))
    }

    var gazetteer: Gazetteer { Gazetteer(lengths: lengths, index: HashIndex(entries)) }
  }

  /// The longest phrase that begins at token `start`; `end` is one past the last token that may be used.
  public func match(_ tokens: [Token], at start: Int, end: Int) -> Match? {
    guard start < end, var bits = lengths[tokens[start].hash] else { return nil }
    while bits != 0 {
      let length = 31 - bits.leadingZeroBitCount
      bits &= ~(1 << UInt32(length))
      guard start + length <= end else { continue }
      let rows = index[Self.key(tokens[start..<start + length])]
      if !rows.isEmpty { return Match(tokens: start..<start + length, rows: rows) }
    }
    return nil
  }

  /// The rows of a whole phrase, whatever its capitals.
  public func rows(of phrase: String) -> [Int] {
    let tokens = Tokenizer.tokens(in: Array(phrase.utf8))
    guard !tokens.isEmpty else { return [] }
    return index[Self.key(tokens[...])]
  }

  static func key(_ tokens: ArraySlice<Token>) -> UInt64 {
    var key: UInt64 = 0x9E37_79B9_7F4A_7C15
    for token in tokens { key = (key ^ token.hash) &* 0x100_0000_01b3 }
    return key
  }
}
