import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// One document laid out for reading claims: its tokens with what stands on them.
final class DocumentView {
  /// A mention and the tokens it covers.
  struct PlacedMention {
    var mention: Mention
    var tokens: Range<Int>
  }

  /// A time expression, its index in the document, and the tokens it covers.
  struct PlacedTimex {
    var index: Int
    var timex: Timex
    var tokens: Range<Int>
  }

  let index: Int
  let document: Document
  let text: LexedText
  let grammar: TextGrammar
  let mentions: [PlacedMention]
  let timexes: [PlacedTimex]
  /// What the patterns see, one a token.
  let tokens: [PatternToken]
  /// True for tokens inside quotation marks, one a token.
  let isQuoted: [Bool]

  init(index: Int, reading: CorpusReading, text: LexedText, grammar: TextGrammar) {
    self.index = index
    document = reading.documents[index]
    self.text = text
    self.grammar = grammar
    mentions = Self.place(reading.mentions[index].map(\.span.range), on: text).compactMap { position, tokens in
      PlacedMention(mention: reading.mentions[index][position], tokens: tokens)
    }
    timexes = Self.place(reading.timexes[index].map(\.span.range), on: text).map { position, tokens in
      PlacedTimex(index: position, timex: reading.timexes[index][position], tokens: tokens)
    }
    isQuoted = QuotationMarks.inside(text)
    tokens = Self.patternTokens(of: text, mentions, timexes)
  }

  /// The same document with more mentions.
  init(_ other: DocumentView, adding more: [PlacedMention]) {
    index = other.index
    document = other.document
    text = other.text
    grammar = other.grammar
    mentions = (other.mentions + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    timexes = other.timexes
    isQuoted = other.isQuoted
    tokens = Self.patternTokens(of: text, mentions, timexes)
  }

  private static func patternTokens(
    of text: LexedText, _ mentions: [PlacedMention], _ timexes: [PlacedTimex]
  ) -> [PatternToken] {
    var tokens = text.tokens.indices.map { place in
      let token = text.tokens[place]
      return PatternToken(hash: token.hash, classes: token.kind == .number ? .number : [], end: place + 1)
    }
    func mark(_ range: Range<Int>, _ classes: TokenClass) {
      for token in range {
        tokens[token].classes.insert(classes)
        tokens[token].end = max(tokens[token].end, range.upperBound)
      }
    }
    for placed in mentions { mark(placed.tokens, tokenClass(placed.mention.kind)) }
    for placed in timexes { mark(placed.tokens, .time) }
    return tokens
  }

  /// The token at `index`, or nil outside the text.
  func hash(_ index: Int) -> UInt64 { text.tokens.indices.contains(index) ? text.tokens[index].hash : 0 }

  /// When the time expression of this index is.
  func reading(ofTimex index: Int) -> CivilInterval? {
    var (low, high) = (0, timexes.count)
    while low < high {
      let middle = (low + high) / 2
      if timexes[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < timexes.count && timexes[low].index == index ? timexes[low].timex.interval : nil
  }

  /// True for a word in -ed: the past or participle of a regular verb.
  func endsLikePast(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    return range.count > 3 && text.bytes[range.upperBound - 2..<range.upperBound].elementsEqual("ed".utf8)
  }

  /// True for a word in -ing.
  func isGerund(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    return range.count > 4 && text.bytes[range.upperBound - 3..<range.upperBound].elementsEqual("ing".utf8)
  }

  /// The span of a range of tokens that is not empty.
  func span(_ tokens: Range<Int>) -> Span { Span(document: index, range: text.byteRange(tokens)) }

  /// True when the token is the one-byte sign given as ASCII.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    let token = text.tokens[index]
    return token.kind == .sign && token.end - token.start == 1 && text.bytes[token.start] == sign.value
  }

  /// True for a dash that stands between spaces: hyphen, en dash or em dash.
  func isDash(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .sign else { return false }
    let token = text.tokens[index]
    let bytes = text.bytes
    if token.end - token.start == 1 {
      return bytes[token.start] == 0x2D && token.start > 0 && bytes[token.start - 1] <= 0x20
    }
    return token.end - token.start == 3 && bytes[token.start] == 0xE2 && bytes[token.start + 1] == 0x80
      && (bytes[token.start + 2] == 0x93 || bytes[token.start + 2] == 0x94)
  }

  private static func tokenClass(_ kind: Entity.Kind) -> TokenClass {
    switch kind {
    case .person: .person
    case .prison: .prison
    case .organisation, .office, .place: .body
    }
  }

  /// Pairs each byte range with the tokens it covers; those that cover none are left out.
  private static func place(_ ranges: [Range<Int>], on text: LexedText) -> [(Int, Range<Int>)] {
    ranges.enumerated().compactMap { position, range in
      let first = text.tokenIndex(atOrAfter: range.lowerBound)
      let last = text.tokenIndex(atOrAfter: range.upperBound)
      return first < last ? (position, first..<last) : nil
    }
  }
}
