import Lexing

/// How telling the words of a corpus are, and which of them two sentences share.
struct SentenceWords {
  /// In how many sentences of the corpus a word stands.
  private var frequency: [UInt64: Int] = [:]
  private var sentences = 0

  init(_ texts: [LexedText]) {
    for text in texts {
      for sentence in text.sentences {
        sentences += 1
        for word in Self.content(of: sentence, in: text) { frequency[word, default: 0] += 1 }
      }
    }
  }

  /// The words of a sentence that carry its matter, and its pairs of such words side by side; sorted, each once.
  static func content(of sentence: Range<Int>, in text: LexedText) -> [UInt64] {
    var found: [UInt64] = []
    var before: UInt64 = 0
    for index in sentence {
      let token = text.tokens[index]
      guard isContent(token) else {
        before = 0
        continue
      }
      found.append(token.hash)
      if before != 0 { found.append(before &* 31 ^ token.hash) }
      before = token.hash
    }
    found.sort()
    var unique: [UInt64] = []
    for word in found where unique.last != word { unique.append(word) }
    return unique
  }

  /// The pairs of content words that stand side by side in a sentence.
  static func pairs(of sentence: Range<Int>, in text: LexedText) -> [UInt64] {
    var found: [UInt64] = []
    var before: UInt64 = 0
    for index in sentence {
      let token = text.tokens[index]
      let hash = isContent(token) ? token.hash : 0
      if hash != 0, before != 0 { found.append(before &* 31 ^ hash) }
      before = hash
    }
    return found
  }

  /// The past verb in -ed nearest before an expression in its sentence, else nearest after it, that reports no speech.
  static func deed(near expression: Range<Int>, in sentence: Range<Int>, _ text: LexedText) -> UInt64? {
    let before = sentence.clamped(to: expression.lowerBound - 10..<expression.lowerBound)
    let after = sentence.clamped(to: expression.upperBound..<expression.upperBound + 8)
    for index in Array(before.reversed()) + Array(after) {
      let token = text.tokens[index]
      if isContent(token), text.bytes[token.end - 2] == 0x65, text.bytes[token.end - 1] == 0x64,
        !reporting.contains(token.hash)
      {
        return token.hash
      }
    }
    return nil
  }

  private static func isContent(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalised && token.end - token.start >= 4 && !stop.contains(token.hash)
      && Vocabulary.english.word(token.hash).kind == .none
  }

  /// How much two sorted lists of words share: the sum of the inverse sentence frequencies of the words in both, and
  /// how many there are.
  func overlap(_ left: [UInt64], _ right: [UInt64]) -> (weight: Double, count: Int) {
    var weight = 0.0
    var count = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        weight += Self.logarithm(Double(sentences) / Double(max(frequency[left[i]] ?? 1, 1)))
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return (weight, count)
  }

  /// The natural logarithm to within 0.06, the same on every machine: straight lines between the powers of two.
  private static func logarithm(_ ratio: Double) -> Double {
    ratio >= 1 ? (Double(ratio.exponent) + ratio.significand - 1) * 0.693_147 : 0
  }

  private static let reporting = TenseWords.set(
    """
    accused added admitted alleged announced answered argued asked called claimed commented complained confirmed declared
    defended demanded denied described disclosed explained insisted mentioned posted promised published rejected repeated
    replied reported revealed stated suggested urged vowed warned
    """)

  private static let stop = TenseWords.set(
    """
    that this with from have been were they their there which would could should about after before also into over more
    than when where what while whom whose will said says told because being had has was his her she its our your you
    them then these those some such only just very much many most other another each does did done made make still even
    here upon under between during against through among both same like well must might shall again already however
    """)
}
