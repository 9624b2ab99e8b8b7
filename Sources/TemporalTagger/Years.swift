import ChronologyModel
import Lexing

/// Years: `in 2023`, `2024-25`, `the calendar year 2025`, `the 1990s`, `the 19th century`, `last year` after a date.
extension Reader {
  func yearAlone(_ index: Int) -> Found? {
    if let year = yearNumber(index), isYearAlone(index) { return stated(year, from: index, next: index + 1) }
    // Older years only where nothing can be counted.
    guard let year = yearNumber(index, from: 1000), isOldYear(index) else { return nil }
    return stated(year, from: index, next: index + 1)
  }

  /// `in 1851`, `since 1605`, `(1829-1902)`, not `in 1851 cases`.
  private func isOldYear(_ index: Int) -> Bool {
    guard !isYearACount(index), !isPluralNoun(index + 1), hash(index - 1) != Self.over else { return false }
    switch kind(index - 1) {
    case .preposition, .since, .until, .during, .by, .before, .after, .place: return true
    case .from, .between, .to, .and: return isNarrative || yearNumber(index + 2, from: 1000) != nil
    default: return false
    }
  }

  func stated(_ year: Int, from first: Int, next: Int) -> Found {
    var hit = make(first, next, four(year), CivilInterval(year: year), .explicit)
    hit.statedYear = year
    hit.form = .fullDate
    return hit
  }

  /// `2024-25` is the British financial year, 1 April to 31 March; other pairs are the years from one to the other.
  func yearRange(_ index: Int) -> Found? {
    guard case .years(let first, let last) = shape(index), !isYearACount(index) else { return nil }
    let written = tokens[index].end - tokens[index].start
    var next = index + 1
    if last == first + 1, written == 7 {
      if kind(next) == .fiscal, isUnit(next + 1, .year) { next += 2 }
      let start = CivilDay.first(ofMonth: 4, year: first)
      let end = CivilDay.last(ofMonth: 3, year: last)
      var hit = make(
        index, next, "\(start.monthValue)/\(end.monthValue)", CivilInterval(days: start, end, .interval), .explicit,
        "the financial year from \(start.inWords) to \(end.inWords)")
      hit.form = .fullDate
      return hit
    }
    guard last <= first + 200 else { return nil }
    var hit = make(
      index, next, "\(four(first))/\(four(last))",
      CivilInterval(days: .first(ofMonth: 1, year: first), .last(ofMonth: 12, year: last), .interval), .explicit)
    hit.form = .fullDate
    return hit
  }

  /// `1990s`, `the 1990s`, `the early 1990s`.
  func decade(_ index: Int, from first: Int) -> Found? {
    guard case .decade(let number) = shape(index), number >= 1000 else { return nil }
    return make(
      first, index + 1, four(number).prefix(3).description,
      CivilInterval(days: .first(ofMonth: 1, year: number), .last(ofMonth: 12, year: number + 9), .interval), .explicit)
  }

  /// `the 19th century`.
  func century(_ index: Int, from first: Int) -> Found? {
    let number: Int
    if case .ordinal(let spelled) = shape(index) { number = spelled } else { number = value(index) }
    guard isUnit(index + 1, .century), words[index + 1].extra == 0, (1...21).contains(number) else { return nil }
    return make(
      first, index + 2, two(number - 1),
      CivilInterval(
        days: .first(ofMonth: 1, year: number * 100 - 99), .last(ofMonth: 12, year: number * 100), .interval), .explicit
    )
  }

  /// `the year 2025`, `the calendar year 2025`, `the financial year 2024-25`; `place` is past the article.
  func namedYear(_ place: Int, from first: Int) -> Found? {
    var place = place
    let qualifier = kind(place)
    if qualifier == .fiscal || qualifier == .year { place += 1 }
    guard isUnit(place, .year), words[place].extra == 0 else { return nil }
    if let year = yearNumber(place + 1), !isYearACount(place + 1) {
      if qualifier == .fiscal { return nil }
      return stated(year, from: first, next: place + 2)
    }
    if let spelled = spelledYear(place + 1) { return stated(spelled.year, from: first, next: spelled.next) }
    if let hit = yearRange(place + 1) { return widened(hit, from: first) }
    return nil
  }

  /// `last year`, `of this year`, `that year`, `the previous year` after a month or a date: the year, where known.
  func yearPhrase(_ index: Int) -> (year: Int?, next: Int)? {
    var place = index
    if kind(place) == .of { place += 1 }
    if isComma(place) { place += 1 }
    if kind(place) == .the { place += 1 }
    guard isUnit(place + 1, .year), words[place + 1].extra == 0 else { return nil }
    let anchored = memory.interval?.earliest.day.year
    let year: Int?
    switch kind(place) {
    case .this: year = reference?.settled { $0.year }
    case .last: year = reference?.settled { $0.year - 1 }
    case .next: year = reference?.settled { $0.year + 1 }
    case .that, .same: year = anchored
    case .following: year = anchored.map { $0 + 1 }
    case .previous: year = anchored.map { $0 - 1 }
    default: return nil
    }
    return (year, place + 2)
  }
}
