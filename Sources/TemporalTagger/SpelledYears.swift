import ChronologyModel
import Lexing

/// Years and decades in words: `nineteen ninety-six`, `two thousand and four`, `the nineties`.
extension Reader {
  func spelledYear(_ index: Int) -> (year: Int, next: Int)? {
    guard kind(index) == .cardinal else { return nil }
    let first = value(index)
    if first == 2, kind(index + 1) == .thousand { return thousands(index + 2) }
    guard (16...20).contains(first), kind(index + 1) == .cardinal else { return nil }
    var rest = value(index + 1)
    var next = index + 2
    guard rest >= 10 else { return nil }
    if rest >= 20, rest % 10 == 0, kind(next) == .cardinal, value(next) < 10 {
      rest += value(next)
      next += 1
    }
    guard kind(next) != .unit, kind(next) != .hundred, kind(next) != .thousand, !isPluralNoun(next) else { return nil }
    return (first * 100 + rest, next)
  }

  /// What follows `two thousand`: nothing, `four`, `and four`; only after a month, `in`, `the year` and the like.
  private func thousands(_ place: Int) -> (year: Int, next: Int)? {
    let lead = kind(place - 3)  // before `two`
    guard lead == .month || lead == .preposition || lead == .since || lead == .by || lead == .until || lead == .unit
    else {
      return nil
    }
    let number = kind(place) == .and ? place + 1 : place
    if kind(number) == .cardinal, value(number) < 100, kind(number + 1) != .unit, !isPluralNoun(number + 1) {
      return (2000 + value(number), number + 1)
    }
    guard
      !isWord(place) || isFollowedByClause(place)
        || kind(place) != .none && kind(place) != .hundred && kind(place) != .unit
    else { return nil }
    return (2000, place)
  }

  /// `the nineties`, `the early sixties`: of the last century.
  func spelledDecade(_ index: Int, from first: Int) -> Found? {
    guard kind(index) == .decade else { return nil }
    let start = 1900 + 10 * value(index)
    return make(
      first, index + 1, String(start / 10),
      CivilInterval(days: .first(ofMonth: 1, year: start), .last(ofMonth: 12, year: start + 9), .interval), .explicit)
  }
}
