import ChronologyModel
import Lexing

/// A number where it stands, with its sign and scale: `£4.2 million`, `12.5%`, `sixty`, `1,912`.
struct WrittenNumber {
  /// The number; a percentage as a part of one.
  var value: Double
  /// What it is in.
  var unit: Proposition.Quantity.Unit
  /// Half a unit of the last digit that is written; of noughts at the end, two and more are taken to be rounded.
  var slack: Double
  /// Its words, the sign of money or per cent among them.
  var tokens: Range<Int>

  /// The number whose digits or name are at `token`; nil where none are.
  init?(at token: Int, in sentence: SentenceView) {
    let document = sentence.document
    guard sentence.tokens.contains(token), Self.isNumber(token, document),
      let (digits, step) = Self.value(token, document)
    else { return nil }
    var (value, slack) = (digits, step / 2)
    let before = token - 1
    let isMoney =
      before >= sentence.tokens.lowerBound
      && document.text.bytes[document.text.tokens[before].range].elementsEqual("£".utf8)
    var next = token + 1
    while sentence.tokens.contains(next), let scale = Self.scales[document.hash(next)] {
      value *= scale
      slack *= scale
      next += 1
    }
    unit = isMoney ? .money : .count
    if !isMoney, sentence.tokens.contains(next) {
      if document.isSign(next, "%") || document.hash(next) == FoldedHash.of("percent") {
        unit = .percent
        next += 1
      } else if document.hash(next) == FoldedHash.of("per"), document.hash(next + 1) == FoldedHash.of("cent") {
        unit = .percent
        next = min(next + 2, sentence.tokens.upperBound)
      }
    }
    if unit == .percent {
      value /= 100
      slack /= 100
    } else if value == value.rounded(), next == token + 1, step == 1 {
      // A whole number is exact, unless it ends in noughts.
      var unit = 1.0
      while unit < 1e12, value >= unit * 10, (value / (unit * 10)).rounded() * unit * 10 == value { unit *= 10 }
      slack = unit >= 100 ? unit / 2 : 0
    }
    self.value = value
    self.slack = slack
    tokens = (isMoney ? before : token)..<next
  }

  /// True for a word that is a number.
  static func isNumber(_ token: Int, _ document: DocumentView) -> Bool {
    guard document.text.tokens.indices.contains(token) else { return false }
    return document.text.tokens[token].kind == .number || names[document.text.tokens[token].hash] != nil
  }

  /// The number that one token writes, and the unit of its last digit.
  private static func value(_ token: Int, _ document: DocumentView) -> (Double, step: Double)? {
    let word = document.text.tokens[token]
    if let named = names[word.hash] { return (named, 1) }
    guard word.end - word.start <= 24 else { return nil }
    var digits = document.text.bytes[word.range].filter { $0 != 0x2C }
    var scale = 1.0
    for (ending, factor) in endings
    where digits.count > ending.count && digits.suffix(ending.count).elementsEqual(ending) {
      digits.removeLast(ending.count)
      scale = factor
      break
    }
    guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
    var step = scale
    if let point = digits.firstIndex(of: 0x2E) {
      for _ in point + 1..<digits.count { step /= 10 }
    }
    return (value * scale, step)
  }

  private static let endings: [([UInt8], Double)] = [
    (Array("bn".utf8), 1e9), (Array("tn".utf8), 1e12), (Array("m".utf8), 1e6), (Array("k".utf8), 1e3),
  ]

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
