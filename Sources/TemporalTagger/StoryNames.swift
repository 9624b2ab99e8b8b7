import Lexing

/// The names that a document turns on, by which documents about one story are known.
struct StoryNames {
  /// Each capitalised word that does not only begin a sentence, with how often it stands, in the order of its hash.
  private var names: [(hash: UInt64, count: Int)] = []
  /// The names alone, in the same order.
  private(set) var words: [UInt64] = []
  /// The names that stand side by side, as one name of several words does; sorted.
  private(set) var joins: [UInt64] = []
  /// Pairs of content words side by side, and figures; sorted, each once.
  private(set) var matter: [UInt64] = []

  init(_ text: LexedText) {
    var counts: [UInt64: Int] = [:]
    var together: Set<UInt64> = []
    var telling: Set<UInt64> = []
    for sentence in text.sentences {
      telling.formUnion(SentenceWords.pairs(of: sentence, in: text))
      var last: (hash: UInt64, index: Int) = (0, -9)
      for index in sentence.dropFirst() {
        let token = text.tokens[index]
        if token.kind == .number, Self.isTelling(token, in: text) { telling.insert(token.hash) }
        guard Self.isName(token) else { continue }
        for part in Self.parts(of: token, in: text.bytes) {
          counts[part, default: 0] += 1
          if index - last.index <= 1 { together.insert(last.hash &* 31 ^ part) }
          last = (part, index)
        }
      }
    }
    joins = together.sorted()
    matter = telling.sorted()
    names = counts.map { (hash: $0.key, count: $0.value) }.sorted { $0.hash < $1.hash }
    words = names.map(\.hash)
  }

  private static func isName(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised && token.end - token.start >= 4 && !general.contains(token.hash)
      && Vocabulary.english.word(token.hash).kind == .none
  }

  /// The names among some tokens; sorted, each once.
  static func words(of range: Range<Int>, in text: LexedText) -> [UInt64] {
    Set(range.lazy.map { text.tokens[$0] }.filter(isName).flatMap { parts(of: $0, in: text.bytes) }).sorted()
  }

  /// True for a figure that few stories share: from 11 on, and no year, no clock time and no day before a month.
  private static func isTelling(_ token: Token, in text: LexedText) -> Bool {
    guard (2...9).contains(token.end - token.start) else { return false }
    var number = 0
    var isGrouped = false
    for byte in text.bytes[token.range] {
      if byte == 0x2C {
        isGrouped = true
      } else if (0x30...0x39).contains(byte) {
        number = number * 10 + Int(byte - 0x30)
      } else {
        return false
      }
    }
    guard number > 31 || number > 10 && !isBesideMonth(token, in: text) else { return false }
    return isGrouped || !(1800...2100).contains(number)
  }

  private static func isBesideMonth(_ token: Token, in text: LexedText) -> Bool {
    let index = text.tokenIndex(atOrAfter: token.start)
    for place in [index - 1, index + 1] where text.tokens.indices.contains(place) {
      let kind = Vocabulary.english.word(text.tokens[place].hash).kind
      if kind == .month || kind == .shortMonth { return true }
    }
    return false
  }

  /// The parts of a name with a hyphen, so that it is also known where another writer leaves the hyphen out.
  private static func parts(of token: Token, in bytes: [UInt8]) -> [UInt64] {
    var found: [UInt64] = []
    var hash = FoldedHash()
    for byte in bytes[token.range] {
      if byte == 0x2D {
        found.append(hash.value)
        hash = FoldedHash()
      } else {
        hash.add(byte)
      }
    }
    return found + [hash.value]
  }

  /// True when both turn on two names that each repeats one of, or on three of which one is repeated somewhere.
  func shareStory(_ other: StoryNames) -> Bool {
    var shared = 0
    var repeated = 0
    var central = 0
    var i = 0
    var j = 0
    while i < names.count, j < other.names.count {
      if names[i].hash == other.names[j].hash {
        shared += 1
        if names[i].count >= 2, other.names[j].count >= 2 { repeated += 1 }
        if names[i].count >= 2 || other.names[j].count >= 2 { central += 1 }
        i += 1
        j += 1
      } else if names[i].hash < other.names[j].hash {
        i += 1
      } else {
        j += 1
      }
    }
    return shared >= 2 && repeated >= 1 || shared >= 3 && central >= 1
  }

  /// Capitalised words that many stories share: institutions, parties, titles.
  private static let general = TenseWords.set(
    """
    prison prisons government minister ministers ministry secretary justice home office police metropolitan commons
    lords parliament house labour conservative conservatives tory tories party prime deputy london britain british
    england english wales scotland united kingdom department service national times telegraph guardian independent
    daily news radio today court crown association general state shadow lord lady dame
    """)
}
