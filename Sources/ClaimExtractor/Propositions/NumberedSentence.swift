import ChronologyModel
import Knowledge
import Lexing

/// A sentence with its numbers.
struct NumberedSentence {
  let view: SentenceView
  /// All that are written, in order.
  let all: [WrittenNumber]
  /// Those that count or measure: no dates, ages of names or hours.
  let numbers: [WrittenNumber]
  private let lists: ReckoningWords

  init(_ view: SentenceView, _ lists: ReckoningWords) {
    self.view = view
    self.lists = lists
    var found: [WrittenNumber] = []
    for token in view.tokens where token >= (found.last?.tokens.upperBound ?? 0) {
      if let number = WrittenNumber(at: token, in: view) { found.append(number) }
    }
    all = found
    let document = view.document
    numbers = found.filter { number in
      let digits = number.unit == .money ? number.tokens.lowerBound + 1 : number.tokens.lowerBound
      // "14 in May, 22 in June": no day of May.
      let isListed = document.isSign(digits - 1, ",") && document.hash(digits + 1) == FoldedHash.of("in")
      return document.tokens[digits].classes.isDisjoint(with: isListed ? [.prison, .body] : [.time, .prison, .body])
        && !view.words.notCount.contains(document.hash(number.tokens.lowerBound - 1))
    }
  }

  /// The counting numbers that are no durations: `12 hours`, `three years` are left out.
  var timeless: [WrittenNumber] {
    numbers.filter { number in
      !["hour", "minute", "day", "week", "month", "year", "age", "aged"].contains { noun in
        StemHash.of(word(number.tokens.upperBound)) == StemHash.of(noun)
      }
    }
  }

  /// A number with how far it may be off; `about` allows a unit of the last digit more, and two in a hundred.
  func number(_ number: WrittenNumber) -> Reckoning.Number {
    let isAbout = isApproximate(before: number.tokens.lowerBound)
    return Reckoning.Number(
      value: number.value,
      slack: isAbout ? number.slack * 3 + number.value * 0.02 : number.slack,
      span: view.document.span(number.tokens))
  }

  /// True where `about`, `nearly` or the like stands right before.
  func isApproximate(before token: Int) -> Bool { view.isWord(token - 1, view.words.approximate) }

  /// The token before a number and its `about`.
  func lead(_ number: WrittenNumber) -> Int {
    var place = number.tokens.lowerBound - 1
    while view.isWord(place, view.words.approximate) { place -= 1 }
    return place
  }

  /// True where `word` stands right before a number and its `about`.
  func isAfter(_ word: String, _ number: WrittenNumber) -> Bool { `is`(word, lead(number)) }

  /// True where the token is `word`.
  func `is`(_ word: String, _ token: Int) -> Bool {
    view.tokens.contains(token) && view.document.hash(token) == FoldedHash.of(word)
  }

  /// The bytes of a token; none outside the sentence.
  func word(_ token: Int) -> ArraySlice<UInt8> {
    guard view.tokens.contains(token) else { return [] }
    return view.document.text.bytes[view.document.text.tokens[token].range]
  }

  /// True where a phrase of `role` begins at the token, or at the one after.
  func has(_ role: ReckoningWords.Role, at token: Int, orNext: Bool) -> Bool {
    lists.phrase(role, at: token, in: view) != nil || orNext && lists.phrase(role, at: token + 1, in: view) != nil
  }

  /// `from 2019 to 2024`.
  func isYear(_ number: WrittenNumber) -> Bool {
    number.unit == .count && number.value >= 1900 && number.value < 2100 && word(number.tokens.lowerBound).count == 4
  }

  /// True for a number that stands at most ten tokens from a range, with no other change told between.
  func isNear(_ number: WrittenNumber, _ range: Range<Int>) -> Bool {
    // "a 25% increase", "an increase of 25%": the word of the change that the number itself goes with stands beside it.
    let first = number.tokens.upperBound <= range.lowerBound ? number.tokens.upperBound + 1 : range.upperBound
    let last = number.tokens.upperBound <= range.lowerBound ? range.lowerBound : number.tokens.lowerBound - 3
    guard last - first <= 10 else { return false }
    return !(first..<max(first, last)).contains { place in
      view.isWord(place, view.words.rising) || view.isWord(place, view.words.falling)
    }
  }

  /// True for a comma, full stop, bracket or the end.
  func isBreak(_ token: Int) -> Bool {
    guard view.tokens.contains(token) else { return true }
    return [",", ".", ";", "(", ")", "!"].contains { view.document.isSign(token, $0) } || view.document.isDash(token)
  }
}
