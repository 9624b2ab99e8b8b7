import ChronologyModel
import Knowledge
import Lexing

/// One sentence of a document: its tokens, and how deep each stands in parentheses.
struct SentenceView {
  let document: DocumentView
  let words: Vocabulary
  /// Its tokens, as indices into the document's.
  let tokens: Range<Int>
  /// 0 for the main clause; one more inside brackets, a pair of dashes, or commas around a relative clause or apposition.
  private let depths: [Int]

  init(_ document: DocumentView, _ tokens: Range<Int>, _ words: Vocabulary) {
    self.document = document
    self.tokens = tokens
    self.words = words
    depths = Self.depths(document, tokens, words)
    mentions = document.mentions.within(tokens, \.tokens)
    timexes = document.timexes.within(tokens, \.tokens)
  }

  /// The depth of a token of the sentence.
  func depth(_ token: Int) -> Int { depths[token - tokens.lowerBound] }

  /// The mentions in the sentence.
  let mentions: [DocumentView.PlacedMention]

  /// The time expressions in the sentence.
  let timexes: [DocumentView.PlacedTimex]

  /// The mention that ends just before token `index`, a possessive 's left out.
  func mention(endingAt index: Int) -> DocumentView.PlacedMention? {
    mentions.last { $0.tokens.upperBound == index }
  }

  /// True when the sentence is a question.
  var isQuestion: Bool { tokens.suffix(3).contains { document.isSign($0, "?") } }

  /// True when any of its words is in `list`.
  func has(_ list: Set<UInt64>, in range: Range<Int>? = nil) -> Bool {
    (range ?? tokens).contains { list.contains(document.text.tokens[$0].hash) }
  }

  /// True when the token is in `list`.
  func isWord(_ token: Int, _ list: Set<UInt64>) -> Bool {
    tokens.contains(token) && list.contains(document.text.tokens[token].hash)
  }

  /// True for an adverb: one of the list, or a word in -ly.
  func isAdverb(_ token: Int) -> Bool {
    guard tokens.contains(token), document.text.tokens[token].kind == .word, document.tokens[token].classes.isEmpty
    else { return false }  // Mr Cleverly is no adverb
    if isWord(token, words.adverb) { return true }
    let range = document.text.tokens[token].range
    let bytes = document.text.bytes
    return range.count > 4 && bytes[range.upperBound - 1] == 0x79 && bytes[range.upperBound - 2] == 0x6C
  }

  private static func depths(_ document: DocumentView, _ tokens: Range<Int>, _ words: Vocabulary) -> [Int] {
    var found: [Int] = []
    var brackets = 0
    var inDashes = false
    var inCommas = false
    for token in tokens {
      if document.isSign(token, "(") || document.isSign(token, "[") { brackets += 1 }
      if document.isSign(token, ")") || document.isSign(token, "]") { brackets = max(0, brackets - 1) }
      if document.isDash(token), !inDashes, token + 1 < tokens.upperBound,
        words.relative.contains(document.hash(token + 1))
      {
        inCommas = true  // – who was freed on Monday, handed himself in
      } else if document.isDash(token), inCommas {
        inCommas = false
      } else if document.isDash(token) {
        inDashes = !inDashes && tokens.dropFirst(token - tokens.lowerBound + 1).contains { document.isDash($0) }
      }
      if document.isSign(token, ",") {
        // The comma that closes an apposition may open a relative clause: "Ann Poole, the leader, who left, said".
        inCommas =
          inCommas
          ? words.relative.contains(document.hash(token + 1)) : opensParenthesis(token, document, tokens, words)
      }
      found.append(brackets + (inDashes ? 1 : 0) + (inCommas ? 1 : 0))
    }
    return found
  }

  /// True for a comma before a relative clause or an apposition that another comma closes.
  private static func opensParenthesis(
    _ comma: Int, _ document: DocumentView, _ tokens: Range<Int>, _ words: Vocabulary
  ) -> Bool {
    guard comma > tokens.lowerBound, comma + 1 < tokens.upperBound else { return false }
    let next = document.text.tokens[comma + 1]
    let closes = tokens.dropFirst(comma + 1 - tokens.lowerBound).contains { document.isSign($0, ",") }
    guard closes else { return words.relative.contains(next.hash) }
    if words.relative.contains(next.hash) || next.kind == .number { return true }
    let afterName = document.mentions.within(tokens.lowerBound..<comma, \.tokens).contains {
      $0.tokens.upperBound == comma && $0.mention.kind == .person
    }
    if !afterName { return false }
    if words.determiner.contains(next.hash) { return true }
    if words.adverb.contains(next.hash), words.determiner.contains(document.hash(comma + 2)) { return true }
    // "Cal Rees, jailed for theft, was freed": the comma that closes stands before an auxiliary.
    let closing = tokens.dropFirst(comma + 1 - tokens.lowerBound).first { document.isSign($0, ",") } ?? comma
    guard next.kind == .word, !next.isCapitalised, closing + 1 < tokens.upperBound else { return false }
    let after = document.text.tokens[closing + 1]
    return words.auxiliary.contains(after.hash) || words.saying.contains(after.hash)
      || document.endsLikePast(closing + 1) && after.kind == .word
  }
}

extension Array {
  /// The elements whose tokens lie within `range`; the array is in order of place.
  func within(_ range: Range<Int>, _ tokens: (Element) -> Range<Int>) -> [Element] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if tokens(self[middle]).lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [Element] = []
    while low < count, tokens(self[low]).lowerBound < range.upperBound {
      found.append(self[low])
      low += 1
    }
    return found
  }
}
