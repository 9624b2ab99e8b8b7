internal import ChronologyModel
internal import Grammar
internal import Lexing

/// One document while it is read: its tokens, and what each has been taken for so far.
struct Page {
  /// What a token has been taken for.
  enum Use: UInt8 { case free, body, prison, office, person }

  let number: Int
  let document: Document
  let text: LexedText
  /// By token.
  var uses: [Use]
  /// By token: the sentence it is in, or -1.
  let sentenceOf: [Int]
  /// By sentence: nearly every word has a capital, so that capitals tell nothing.
  let isTitleCase: [Bool]
  /// By token: the noun group it is in, or -1.
  private let nounGroup: [Int]
  /// By token: inside quotation marks.
  let isQuoted: [Bool]
  /// By token: of the name by which a record says who speaks.
  let isSpeaker: [Bool]
  private let grammar: TextGrammar

  var tokens: [Token] { text.tokens }

  init(number: Int, document: Document, text: LexedText, grammar: TextGrammar) {
    self.number = number
    self.document = document
    self.text = text
    uses = Array(repeating: .free, count: text.tokens.count)
    var sentenceOf = Array(repeating: -1, count: text.tokens.count)
    var isTitleCase: [Bool] = []
    var isQuoted = Array(repeating: false, count: text.tokens.count)
    for (index, sentence) in text.sentences.enumerated() {
      var long = 0
      var capital = 0
      var shouted = 0
      for token in sentence {
        sentenceOf[token] = index
        let it = text.tokens[token]
        guard it.kind == .word, it.end - it.start > 3 else { continue }
        long += 1
        capital += it.isCapitalised ? 1 : 0
        shouted += it.isAllCapitals ? 1 : 0
      }
      let last = text.tokens[sentence.upperBound - 1]
      let ends = last.kind == .sign && text.bytes[last.start] == 0x2E
      let isTitled = !ends && long >= 2 && capital * 10 >= long * 8 && (long >= 3 || sentence.count <= 3)
      isTitleCase.append(isTitled || long >= 2 && shouted * 10 >= long * 8)
      Self.markQuotes(in: sentence, of: text, &isQuoted)
    }
    self.sentenceOf = sentenceOf
    self.isTitleCase = isTitleCase
    self.isQuoted = isQuoted
    self.grammar = grammar
    isSpeaker = Self.speakers(document, text)
    nounGroup = Self.nounGroups(grammar, tokens: text.tokens.count)
  }

  /// Marks the names of the speakers in the lines that name them.
  private static func speakers(_ document: Document, _ text: LexedText) -> [Bool] {
    var marked = Array(repeating: false, count: text.tokens.count)
    for paragraph in document.paragraphs where paragraph.role == .attribution {
      let name = Array((paragraph.speaker ?? "").utf8)
      guard !name.isEmpty, paragraph.range.count >= name.count else { continue }
      let places = paragraph.range.lowerBound...paragraph.range.upperBound - name.count
      guard let start = places.first(where: { text.bytes[$0...].starts(with: name) }) else { continue }
      for token in text.tokenIndex(atOrAfter: start)..<text.tokenIndex(atOrAfter: start + name.count) {
        marked[token] = true
      }
    }
    return marked
  }

  /// True when one noun group ends before a token and another begins with it: no name runs over that.
  func beginsNounGroup(_ token: Int) -> Bool {
    token > 0 && nounGroup[token] >= 0 && nounGroup[token - 1] >= 0 && nounGroup[token] != nounGroup[token - 1]
  }

  /// True unless the token's noun group goes on after it.
  func endsNounGroup(_ token: Int) -> Bool {
    nounGroup[token] < 0 || token + 1 >= nounGroup.count || nounGroup[token + 1] != nounGroup[token]
  }

  private static func nounGroups(_ grammar: TextGrammar, tokens: Int) -> [Int] {
    var groups = Array(repeating: -1, count: tokens)
    var number = 0
    for (sentence, parsed) in grammar.sentences.enumerated() {
      for (index, group) in parsed.groups.enumerated() where group.group.kind == .noun {
        for token in grammar.tokens(ofGroup: index, in: sentence) { groups[token] = number }
        number += 1
      }
    }
    return groups
  }

  /// Marks what stands between quotation marks; an opening mark without a closing one holds to the end of the sentence.
  private static func markQuotes(in sentence: Range<Int>, of text: LexedText, _ quoted: inout [Bool]) {
    var open = false
    for index in sentence {
      let token = text.tokens[index]
      if token.kind == .sign {
        switch sign(token, text) {
        case .open: open = true
        case .close: open = false
        case .straight: open.toggle()
        case .none: break
        }
      }
      quoted[index] = open
    }
  }

  private enum Mark { case open, close, straight, none }

  private static func sign(_ token: Token, _ text: LexedText) -> Mark {
    let bytes = text.bytes
    if token.end - token.start == 1 { return bytes[token.start] == 0x22 ? .straight : .none }
    guard token.end - token.start == 3, bytes[token.start] == 0xE2, bytes[token.start + 1] == 0x80 else { return .none }
    return bytes[token.start + 2] == 0x9C ? .open : bytes[token.start + 2] == 0x9D ? .close : .none
  }

  func string(_ range: Range<Int>) -> String { text.string(text.byteRange(range)) }
  func bytes(_ range: Range<Int>) -> Range<Int> { text.byteRange(range) }
  func span(_ range: Range<Int>) -> Span { Span(document: number, range: text.byteRange(range)) }

  func hash(_ index: Int) -> UInt64 { tokens.indices.contains(index) ? tokens[index].hash : 0 }

  /// True for a token of the same sentence as `other`.
  func isSameSentence(_ index: Int, _ other: Int) -> Bool {
    tokens.indices.contains(index) && sentenceOf[index] >= 0 && sentenceOf[index] == sentenceOf[other]
  }

  /// True when the token is this one-byte sign.
  func isSign(_ index: Int, _ byte: UInt8) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    return token.kind == .sign && token.end - token.start == 1 && text.bytes[token.start] == byte
  }

  /// True for a token that is a word of the language and not only a name.
  func isCommonWord(_ index: Int) -> Bool { isWord(index) && grammar.isCommonWord(index) }

  /// True for a form in `s` or `d` of a word of the language: `Defends`, `Honoured`.
  func isCommonWordInflected(_ index: Int) -> Bool {
    guard isWord(index), let last = text.bytes[tokens[index].range].last, [0x73, 0x64].contains(last | 0x20) else {
      return false
    }
    return grammar.isCommonWord(index, without: 1) || grammar.isCommonWord(index, without: 2)
  }

  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }
  func isCapital(_ index: Int) -> Bool { isWord(index) && tokens[index].isCapitalised }
  func isLower(_ index: Int) -> Bool { isWord(index) && !tokens[index].isCapitalised }
  func isComma(_ index: Int) -> Bool { isSign(index, 0x2C) }

  /// A comma, dash or opening bracket: what stands between a name and an apposition.
  func isBreak(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .sign else { return false }
    if isComma(index) || isSign(index, 0x28) || isSign(index, 0x2D) { return true }
    return isDash(index)
  }

  func isDash(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].end - tokens[index].start == 3 else { return false }
    let start = tokens[index].start
    return text.bytes[start] == 0xE2 && text.bytes[start + 1] == 0x80 && (0x93...0x95).contains(text.bytes[start + 2])
  }

  /// True when nothing but signs stands before the token in its sentence, or a colon or quotation mark just before it.
  func beginsSentence(_ index: Int) -> Bool {
    guard index > 0, isSameSentence(index - 1, index) else { return true }
    return tokens[index - 1].kind == .sign && !isBreak(index - 1) && !isSign(index - 1, 0x29)
      && !isSign(index - 1, 0x27) && !isSign(index - 1, 0x26)
  }

  /// True for the token `'s`.
  func isPossessive(_ index: Int) -> Bool {
    isWord(index) && tokens[index].end - tokens[index].start <= 4 && hash(index) == Self.clitic
  }

  private static let clitic = FoldedHash.of("'s")

  /// True for a name that no verb follows, so that it can be an apposition to what stands before its comma.
  func isAppositive(_ name: Range<Int>, _ list: ContextWords) -> Bool {
    let next = name.upperBound
    guard isSameSentence(next, name.lowerBound), isLower(next), !isPossessive(next) else { return true }
    let word = hash(next)
    return list.phraseBreaks.contains(word) && !list.auxiliaries.contains(word) && !list.saying.contains(word)
      || word == list.who
  }

  mutating func take(_ range: Range<Int>, as use: Use) {
    for index in range { uses[index] = use }
  }

  func isFree(_ range: Range<Int>) -> Bool { range.allSatisfy { uses[$0] == .free } }
}
