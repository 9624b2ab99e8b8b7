public import Lexing

/// The grammar of a whole text, asked by its tokens: what the stages after this one stand on.
public struct TextGrammar: Sendable {
  /// The sentences, in the order of the text's.
  public let sentences: [ParsedSentence]
  /// The clauses of each sentence.
  public let clauses: [[Clause]]
  /// Who is given in each sentence as having said what.
  public let speech: [[SpeechFrame]]
  /// The first token of each word, by sentence.
  private let tokensOfWords: [[Int]]
  /// The text.
  private let text: LexedText
  private let reader: GrammarReader

  /// Reads `text` with `reader`.
  public init(_ text: LexedText, _ reader: GrammarReader) {
    let splitter = WordSplitter()
    var tokens: [[Int]] = []
    var parsed: [ParsedSentence] = []
    var clauses: [[Clause]] = []
    var speech: [[SpeechFrame]] = []
    let space = Workspace()
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in text.sentences {
        let words = splitter.words(of: text, in: range)
        parsed.append(reader.read(bytes, words.ranges, { words.hasSpace(after: $0) }, space))
        clauses.append(parsed[parsed.count - 1].clauses)
        speech.append(reader.speech.frames(parsed[parsed.count - 1], clauses[clauses.count - 1], bytes))
        tokens.append(words.tokens)
      }
    }
    sentences = parsed
    self.clauses = clauses
    self.speech = speech
    tokensOfWords = tokens
    self.text = text
    self.reader = reader
  }

  /// True for a token that is a word of the language and not only a name: `Garden`, `SAYS`; false for words never met.
  /// `ending` bytes are left out of its end: `DEFENDS` is asked about as `DEFEND`.
  public func isCommonWord(_ token: Int, without ending: Int = 0) -> Bool {
    let range = text.tokens[token].range.dropLast(ending)
    return text.bytes.withUnsafeBufferPointer { reader.isCommonWord(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A place in the text: a sentence and a word of it.
  public struct Place: Sendable, Hashable {
    /// The sentence.
    public var sentence: Int
    /// The word in it.
    public var word: Int
  }

  /// The last word of a token: the noun of a hyphenated word, the verb before `n't` is the first. nil outside sentences.
  public func place(ofToken token: Int) -> Place? {
    guard let sentence = text.sentenceIndex(ofToken: token) else { return nil }
    let tokens = tokensOfWords[sentence]
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle] < token { low = middle + 1 } else { high = middle }
    }
    if low < tokens.count, tokens[low] == token {
      while low + 1 < tokens.count, tokens[low + 1] == token, sentences[sentence].words[low + 1].penn != .adverb {
        low += 1
      }
      return Place(sentence: sentence, word: low)
    }
    return low > 0 ? Place(sentence: sentence, word: low - 1) : nil
  }

  /// The tokens of a range of words of a sentence.
  public func tokens(_ words: Range<Int>, in sentence: Int) -> Range<Int> {
    let tokens = tokensOfWords[sentence]
    guard !words.isEmpty else { return text.sentences[sentence].lowerBound..<text.sentences[sentence].lowerBound }
    let end = words.upperBound < tokens.count ? tokens[words.upperBound] : text.sentences[sentence].upperBound
    return tokens[words.lowerBound]..<max(end, tokens[words.lowerBound] + 1)
  }

  /// The tokens of a group.
  public func tokens(ofGroup group: Int, in sentence: Int) -> Range<Int> {
    tokens(sentences[sentence].groups[group].group.words, in: sentence)
  }

  /// The token of a group's head.
  public func headToken(ofGroup group: Int, in sentence: Int) -> Int {
    tokensOfWords[sentence][sentences[sentence].groups[group].group.head]
  }

  /// The verb group that the words at a token depend on, however far up, by number; nil where there is none.
  public func verb(governingToken token: Int) -> Int? {
    guard let place = place(ofToken: token) else { return nil }
    let sentence = sentences[place.sentence]
    // An adverb or preposition is in no group: the group it leads to stands for it.
    guard
      var group = sentence.group(ofWord: place.word)
        ?? sentence.groups.firstIndex(where: { $0.lead.contains(place.word) })
    else { return nil }
    for _ in sentence.groups.indices {
      if sentence.groups[group].group.kind == .verb { return group }
      guard let governor = sentence.groups[group].governor else { return nil }
      group = governor
    }
    return nil
  }

  /// The clause whose verb is at a token, with its sentence; nil where grammar sees no verb.
  public func clause(atToken token: Int) -> (sentence: Int, clause: Clause)? {
    guard let place = place(ofToken: token), let group = sentences[place.sentence].group(ofWord: place.word),
      sentences[place.sentence].groups[group].group.head == place.word,
      let clause = clause(ofGroup: group, in: clauses[place.sentence])
    else { return nil }
    return (place.sentence, clause)
  }

  /// The clause of a verb group; clauses stand in the order of their verbs.
  private func clause(ofGroup group: Int, in clauses: [Clause]) -> Clause? {
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].verb < group { low = middle + 1 } else { high = middle }
    }
    return low < clauses.count && clauses[low].verb == group ? clauses[low] : nil
  }
}
