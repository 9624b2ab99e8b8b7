import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads what a number is a number of: `112 homes`, `£4.2m`, `31%`, `sixty of the 480 patients`.
enum QuantityReader {
  /// The number that begins at a token; nil where none does, and for years, dates and names.
  static func quantity(
    at token: Int, _ sentence: SentenceView, _ lists: PropositionWords, _ item: (Int) -> Proposition.Item?
  ) -> Proposition.Quantity? {
    let document = sentence.document
    // A person's class is that of "39 men" too, who have no name.
    guard document.tokens[token].classes.isDisjoint(with: [.time, .prison, .body]),
      let number = WrittenNumber(at: token, in: sentence)
    else { return nil }
    let near = max(sentence.tokens.lowerBound, number.tokens.lowerBound - 3)..<number.tokens.lowerBound
    let isApproximate = near.contains { lists.approximate.contains(document.hash($0)) }
    var noun: Proposition.Item?
    if number.unit == .count {
      let next = number.tokens.upperBound
      guard let counted = counted(after: next, sentence, item), !isTally(next, sentence) else { return nil }
      noun = counted
    }
    return Proposition.Quantity(
      value: number.unit == .percent ? number.value * 100 : number.value, unit: number.unit, noun: noun,
      isApproximate: isApproximate, span: document.span(number.tokens))
  }

  /// `by 287 votes to 273`: the votes of one side are no margin.
  private static func isTally(_ token: Int, _ sentence: SentenceView) -> Bool {
    (token...token + 1).contains { place in
      sentence.document.hash(place) == FoldedHash.of("to") && WrittenNumber(at: place + 1, in: sentence) != nil
    }
  }

  /// The noun that a number counts: the last of the words that follow it before a verb, a preposition or a sign.
  private static func counted(
    after token: Int, _ sentence: SentenceView, _ item: (Int) -> Proposition.Item?
  ) -> Proposition.Item? {
    let document = sentence.document
    var start = token
    // "60 of the 480 patients", "19 of the flood boards"
    if document.hash(start) == FoldedHash.of("of") { start += 1 }
    var found: Proposition.Item?
    for place in start..<min(start + 5, max(start, sentence.tokens.upperBound)) {
      let word = document.text.tokens[place]
      if word.kind == .sign || sentence.words.preposition.contains(word.hash)
        || sentence.words.auxiliary.contains(word.hash) || document.tokens[place].classes.contains(.time)
        || place > start && sentence.words.stop.contains(word.hash)  // "39 men aboard the barge", "ten men when full"
      {
        break
      }
      if let verb = document.grammar.clause(atToken: place), verb.clause.verb >= 0 { break }
      if let item = item(place) { found = item }
    }
    return found
  }
}
