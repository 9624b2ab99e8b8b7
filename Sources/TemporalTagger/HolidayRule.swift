internal import ChronologyModel

/// How the day of a holiday follows from the year.
enum HolidayRule: Hashable {
  /// The same date every year.
  case fixed(month: Int, day: Int)
  /// So many days from Easter Sunday.
  case easter(Int)
  /// The so-manieth weekday (1 is Monday) of a month; −1 is the last.
  case weekday(Int, number: Int, month: Int)

  /// Reads `12-25`, `easter -2`, `11/7/2`; anything else is nil.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    if words.count == 2, words[0] == "easter", let days = Int(words[1]) {
      self = .easter(days)
      return
    }
    let date = text.split(separator: "-").compactMap { Int($0) }
    if date.count == 2, !text.contains("/"), CivilDay(year: 2024, month: date[0], day: date[1]) != nil {
      self = .fixed(month: date[0], day: date[1])
      return
    }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[0]), (1...7).contains(parts[1]), (-1...5).contains(parts[2]),
      parts[2] != 0
    else { return nil }
    self = .weekday(parts[1], number: parts[2], month: parts[0])
  }

  /// Its day in a year.
  func day(in year: Int) -> CivilDay? {
    switch self {
    case .fixed(let month, let day): return CivilDay(year: year, month: month, day: day)
    case .easter(let days): return Self.easter(year).adding(days: days)
    case .weekday(let weekday, let number, let month):
      if number < 0 {
        let last = CivilDay.last(ofMonth: month, year: year)
        return last.adding(days: -((last.weekday - weekday + 7) % 7))
      }
      let first = CivilDay.first(ofMonth: month, year: year)
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }
  }

  /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's rule, in Meeus, Astronomical Algorithms, 1991).
  static func easter(_ year: Int) -> CivilDay {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CivilDay.first(ofMonth: month, year: year).adding(days: (h + l - 7 * m + 114) % 31)
  }
}
