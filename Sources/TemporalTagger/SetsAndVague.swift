import ChronologyModel
import Lexing

/// What recurs (`every week`, `each Monday`), and words that stand for a time without naming one (`recently`, `now`).
extension Reader {
  func recurring(_ index: Int) -> Found? {
    if kind(index) == .frequency {
      guard let unit = Unit(rawValue: words[index].value), !isCapitalised(index),
        !isWord(index + 1) || kind(index + 1) != .none, !isDash(index + 1) || !touches(index + 1)
      else { return nil }
      return make(index, index + 1, .set, "P\(unit.isClock ? "T" : "")\(unit.multiple)\(unit.letter)")
    }
    let place = index + 1
    switch kind(place) {
    case .unit:
      guard words[place].extra == 0, let unit = Unit(rawValue: words[place].value), unit != .second else { return nil }
      return make(index, place + 1, .set, "P\(unit.isClock ? "T" : "")\(unit.multiple)\(unit.letter)")
    case .weekday:
      let part = kind(place + 1) == .dayPart ? DayPart(rawValue: words[place + 1].value) : nil
      return make(index, part == nil ? place + 1 : place + 2, .set, "XXXX-WXX-\(value(place))\(part?.letters ?? "")")
    case .month where isCapitalised(place): return make(index, place + 1, .set, "XXXX-\(two(value(place)))")
    case .dayPart:
      guard let part = DayPart(rawValue: words[place].value) else { return nil }
      return make(index, place + 1, .set, "XXXX-XX-XX\(part.letters)")
    case .season:
      guard let season = Season(rawValue: words[place].value) else { return nil }
      return make(index, place + 1, .set, "XXXX-\(season.letters)")
    case .number, .cardinal, .few:
      guard let count = count(place), let unit = countUnit(count.next) else { return nil }
      return make(index, unit.next, .set, duration(count, unit.unit))
    default: return nil
    }
  }

  /// `recently`, `now`, `soon`, `recent weeks`, `future`.
  func vague(_ index: Int) -> Found? {
    switch kind(index) {
    case .recent:
      guard kind(index + 1) == .unit, words[index + 1].extra == 1 else { return nil }
      guard let unit = Unit(rawValue: words[index + 1].value) else { return nil }
      return make(index, index + 2, .duration, duration(Count(digits: "X", next: index + 1), unit))
    case .vague:
      if hash(index + 1) == Self.and, hash(index + 2) == Self.again { return nil }
      if isDash(index + 1), touches(index + 1) { return nil }
      // "as soon as", "soon after" lead to a clause.
      if kind(index + 1) == .after || hash(index + 1) == Self.asWord { return nil }
      let value = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"][min(max(value(index), 0), 2)]
      return make(index, index + 1, .date, value)
    default: return nil
    }
  }

  /// `the future`, `the past`, where nothing follows that they would belong to.
  func futureOrPast(_ index: Int) -> Found? {
    let isPlaced = kind(index + 1) == .recent || kind(index + 1) == .none
    let place = isPlaced ? index + 2 : index + 1
    let isFree =
      kind(place + 1) == .none ? Self.clauseWords.contains(hash(place + 1)) : isPlaced || kind(place + 1) != .of
    guard !isWord(place + 1) || isFree else { return nil }
    guard !isWord(place + 1) || isPlaced || [.preposition, .from, .of, .to].contains(kind(index - 1)) else {
      return nil
    }
    switch kind(place) {
    case .future: return make(index, place + 1, .date, "FUTURE_REF")
    case .past: return make(index, place + 1, .date, "PAST_REF")
    default: return nil
    }
  }

  /// True for a word that goes on with the clause, so that no noun follows: `Easter was late`.
  func isFollowedByClause(_ index: Int) -> Bool { Self.clauseWords.contains(hash(index)) }

  private static let clauseWords = TenseWords.set(
    "is was are were be will would has have had it he she they we i may might could can should must who which as but if "
      + "when while because")
  private static let asWord = FoldedHash.of("as")
  private static let and = FoldedHash.of("and")
  private static let again = FoldedHash.of("again")
}
