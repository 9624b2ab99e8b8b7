import ChronologyModel
import Knowledge
import Lexing

/// The content words around a trigger, folded: what a measure, a report or a briefing is about.
enum TopicReader {
  /// Up to eight words of the clause, in order, plural s taken off; names, times and small words left out.
  static func topic(around trigger: Range<Int>, in sentence: SentenceView) -> [String] {
    let first = max(sentence.tokens.lowerBound, trigger.lowerBound - 12)
    let last = min(sentence.tokens.upperBound, trigger.upperBound + 14)
    return words(of: first..<last, in: sentence)
  }

  /// Up to eight content words of a range of tokens.
  static func words(of range: Range<Int>, in sentence: SentenceView) -> [String] {
    var found: [String] = []
    for token in range where found.count < 8 && isContent(token, in: sentence) {
      let word = stem(sentence.document.text.string(sentence.document.text.tokens[token]).lowercased())
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  private static func isContent(_ token: Int, in sentence: SentenceView) -> Bool {
    let word = sentence.document.text.tokens[token]
    return word.kind == .word && word.end - word.start >= 4 && !sentence.words.stop.contains(word.hash)
      && !sentence.words.saying.contains(word.hash) && !sentence.words.auxiliary.contains(word.hash)
      && sentence.document.tokens[token].classes.isEmpty
  }

  /// A word without the s of its plural.
  static func stem(_ word: String) -> String {
    guard word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else { return word }
    return String(word.dropLast())
  }
}
