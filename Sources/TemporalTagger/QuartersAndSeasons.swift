import ChronologyModel
import Lexing

/// Quarters, halves and seasons: `the third quarter of 2025`, `the first half of this year`, `last summer`.
extension Reader {
  /// What an ordinal word begins: a date, a quarter, a half, a century, `the first nine months`.
  func ordinalFirst(_ index: Int) -> Found? {
    dayThenMonth(index, from: index) != nil ? dayAndClock(index) : ordinalUnit(index, from: index)
  }

  func ordinalUnit(_ index: Int, from first: Int) -> Found? {
    let number = value(index)
    if isUnit(index + 1, .quarter), words[index + 1].extra == 0, number <= 4 {
      return quarter(number, from: first, next: index + 2)
    }
    if kind(index + 1) == .half, number <= 2 { return half(number, from: first, next: index + 2) }
    if isUnit(index + 1, .century) { return century(index, from: first) }
    if number == 1, kind(first) == .the, let count = count(index + 1), let unit = countUnit(count.next),
      kind(index + 1) != .indefinite
    {
      return make(first, unit.next, .duration, duration(count, unit.unit))
    }
    return nil
  }

  /// A year after a quarter, half or season: `of 2025`, `2025`, `of this year`.
  private func yearAfter(_ place: Int) -> (year: Int?, next: Int)? {
    let at = kind(place) == .of || hash(place) == Self.inside ? place + 1 : place
    if let year = yearNumber(at, from: 1500), !isYearACount(at) { return (year, at + 1) }
    // `the winter of 1794-95`
    if case .years(let first, _) = shape(at), !isYearACount(at) { return (first, at + 1) }
    if let spelled = spelledYear(at) { return (spelled.year, spelled.next) }
    return yearPhrase(place)
  }

  /// A quarter of a year; without a year the last that had begun before publication.
  func quarter(_ number: Int, from first: Int, next: Int) -> Found? {
    guard (1...4).contains(number) else { return nil }
    if let after = yearAfter(next) {
      guard let year = after.year else { return make(first, after.next, .date, "XXXX-Q\(number)") }
      return quarterFound(number, year, first, after.next, .explicit)
    }
    guard let year = reference?.settled({ $0.month > number * 3 - 3 ? $0.year : $0.year - 1 }) else {
      return make(first, next, .date, "XXXX-Q\(number)")
    }
    return quarterFound(number, year, first, next, .publication)
  }

  private func quarterFound(_ number: Int, _ year: Int, _ first: Int, _ next: Int, _ anchor: Timex.Anchor) -> Found {
    let period = Period(.quarter, containing: .first(ofMonth: number * 3, year: year), steps: 0)
    return make(first, next, period.value, period.interval, anchor)
  }

  /// `Q4 2025`, `H1 2026`; without a year only after a preposition.
  func numberedQuarter(_ index: Int) -> Found? {
    guard isCapitalised(index) else { return nil }
    if words[index].extra == 2 { return half(value(index), from: index, next: index + 1) }
    guard yearAfter(index + 1) != nil || Self.seasonLeads.contains(kind(index - 1)) else { return nil }
    return quarter(value(index), from: index, next: index + 1)
  }

  /// Half a year, only with its year: a half is also a part of a match.
  private func half(_ number: Int, from first: Int, next: Int) -> Found? {
    guard let after = yearAfter(next) else { return nil }
    guard let year = after.year else { return make(first, after.next, .date, "XXXX-H\(number)") }
    let start = CivilDay.first(ofMonth: number * 6 - 5, year: year)
    return make(
      first, after.next, "\(four(year))-H\(number)",
      CivilInterval(days: start, start.adding(months: 6).adding(days: -1), .season), .explicit)
  }

  /// A season with its year, or after `in the`.
  func season(_ index: Int, from first: Int? = nil) -> Found? {
    guard let season = Season(rawValue: words[index].value), !isDrop(index) else { return nil }
    if let after = yearAfter(index + 1) {
      guard let year = after.year else { return make(first ?? index, after.next, .date, "XXXX-\(season.letters)") }
      return seasonFound(season, year, first ?? index, after.next, .explicit)
    }
    // `the Winter Fuel Payment`
    if isCapitalised(index), isCapitalised(index + 1) { return nil }
    guard let first, Self.seasonLeads.contains(kind(first - 1)) else { return nil }
    let ahead = tense(first) == .future
    guard let year = reference?.settled({ Self.year(of: season, near: $0, ahead: ahead) }) else {
      return make(first, index + 1, .date, "XXXX-\(season.letters)")
    }
    return seasonFound(season, year, first, index + 1, .publication)
  }

  /// True for the `fall` of prices and leaves: one that goes on with `in`, `of` or `from`, or that no `this` or `last` and
  /// no year makes a season.
  private func isDrop(_ index: Int) -> Bool {
    guard words[index].extra == 1 else { return false }
    if yearAfter(index + 1) != nil { return false }
    let isNamed = kind(index - 1) == .last || kind(index - 1) == .next || kind(index - 1) == .this
    return !isNamed || [.preposition, .of, .from, .to].contains(kind(index + 1))
  }

  /// `last summer`, `this spring`, `next autumn`.
  func relativeSeason(_ first: Int, _ word: Word.Kind, _ place: Int) -> Found? {
    guard let season = Season(rawValue: words[place].value), !isDrop(place) else { return nil }
    func year(_ day: CivilDay) -> Int {
      switch word {
      case .this: day.year
      case .next: Self.year(of: season, near: day, ahead: true)
      default:
        Self.year(of: season, near: day, ahead: false)
          - (season.firstMonth <= day.month && day.month < season.firstMonth + 3 ? 1 : 0)
      }
    }
    guard word == .this || word == .last || word == .next || word == .past else { return nil }
    guard let year = reference?.settled(year) else { return make(first, place + 1, .date, "XXXX-\(season.letters)") }
    return seasonFound(season, year, first, place + 1, .publication)
  }

  /// The year in which the last season of that name began, or the next will.
  private static func year(of season: Season, near day: CivilDay, ahead: Bool) -> Int {
    if ahead { return day.month >= season.firstMonth + 3 ? day.year + 1 : day.year }
    return day.month >= season.firstMonth ? day.year : day.year - 1
  }

  private func seasonFound(_ season: Season, _ year: Int, _ first: Int, _ next: Int, _ anchor: Timex.Anchor) -> Found {
    let start = CivilDay.first(ofMonth: season.firstMonth, year: year)
    return make(
      first, next, "\(four(year))-\(season.letters)",
      CivilInterval(days: start, start.adding(months: 3).adding(days: -1), .season), anchor)
  }

  private static let seasonLeads: Set<Word.Kind> = [
    .preposition, .since, .by, .until, .during, .before, .after, .through, .of,
  ]
}
