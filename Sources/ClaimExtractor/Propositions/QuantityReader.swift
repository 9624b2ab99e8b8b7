import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads a number where it stands: `112 homes`, `£4.2m`, `31%`, `sixty of the 480 patients`.
enum QuantityReader {
  /// The number that begins at a token; nil where none does, and for years, dates and names.
  static func quantity(
    at token: Int, _ sentence: SentenceView, _ lists: PropositionWords, _ item: (Int) -> Proposition.Item?
  ) -> Proposition.Quantity? {
    let document = sentence.document
    guard isNumber(token, document), document.tokens[token].classes.isDisjoint(with: [.time, .person, .prison, .body]),
      var value = value(token, document)
    else { return nil }
    let before = token - 1
    let isMoney =
      document.isSign(before, "£")
      || document.text.tokens.indices.contains(before)
        && document.text.bytes[document.text.tokens[before].range].elementsEqual("£".utf8)
    var next = token + 1
    while let scale = scales[document.hash(next)], sentence.tokens.contains(next) {
      value *= scale
      next += 1
    }
    let isPercent =
      document.isSign(next, "%")
      || document.hash(next) == FoldedHash.of("per")
        && document.hash(next + 1) == FoldedHash.of("cent")
      || document.hash(next) == FoldedHash.of("percent")
    let start = isMoney ? before : token
    let near = max(sentence.tokens.lowerBound, start - 3)..<start
    let isApproximate = near.contains { lists.approximate.contains(document.hash($0)) }
    var noun: Proposition.Item?
    if !isMoney, !isPercent {
      noun = counted(after: next, sentence, item)
      guard noun != nil else { return nil }
    }
    return Proposition.Quantity(
      value: value, unit: isMoney ? .money : isPercent ? .percent : .count, noun: noun, isApproximate: isApproximate,
      span: document.span(start..<max(next, token + 1)))
  }

  /// True for a word that is a number.
  static func isNumber(_ token: Int, _ document: DocumentView) -> Bool {
    guard document.text.tokens.indices.contains(token) else { return false }
    return document.text.tokens[token].kind == .number || names[document.text.tokens[token].hash] != nil
  }

  private static func value(_ token: Int, _ document: DocumentView) -> Double? {
    let word = document.text.tokens[token]
    if let named = names[word.hash] { return named }
    var digits = document.text.string(word).filter { $0 != "," }
    var scale = 1.0
    for (ending, factor) in [("bn", 1e9), ("tn", 1e12), ("m", 1e6), ("k", 1e3)] where digits.hasSuffix(ending) {
      digits.removeLast(ending.count)
      scale = factor
      break
    }
    return Double(digits).map { $0 * scale }
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
      {
        break
      }
      if let verb = document.grammar.clause(atToken: place), verb.clause.verb >= 0 { break }
      if let item = item(place) { found = item }
    }
    return found
  }

  private static let names: [UInt64: Double] = {
    let units = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen",
      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    var found: [UInt64: Double] = [:]
    for (index, name) in units.enumerated() { found[FoldedHash.of(name)] = Double(index + 2) }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, name) in tens.enumerated() {
      found[FoldedHash.of(name)] = Double(index + 2) * 10
      for (unit, word) in (["one"] + units.prefix(8)).enumerated() {
        found[FoldedHash.of("\(name)-\(word)")] = Double(index + 2) * 10 + Double(unit + 1)
      }
    }
    return found
  }()

  private static let scales: [UInt64: Double] = [
    FoldedHash.of("hundred"): 100, FoldedHash.of("thousand"): 1e3, FoldedHash.of("million"): 1e6,
    FoldedHash.of("billion"): 1e9, FoldedHash.of("m"): 1e6, FoldedHash.of("bn"): 1e9,
  ]
}
