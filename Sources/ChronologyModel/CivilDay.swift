/// A day of the Gregorian calendar, without a time zone: the civil day in Europe/London.
public struct CivilDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970, which is 0.
  public var number: Int

  /// The day that is `number` days after 1 January 1970.
  public init(number: Int) { self.number = number }

  /// A day of the calendar, or nil when there is none such (30 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CivilDay.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(number: CivilDay.number(year: year, month: month, day: day))
  }

  /// Reads `2025-10-29`; anything else is nil.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, 1 to 9999 for days made from a calendar date.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    let days = (number + 3) % 7
    return (days < 0 ? days + 7 : days) + 1
  }

  /// The ISO 8601 week this day falls in: the week-year and the week, 1 to 53.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = CivilDay(number: number - weekday + 4)
    let first = CivilDay(number: CivilDay.number(year: thursday.year, month: 1, day: 1))
    return (thursday.year, (thursday.number - first.number) / 7 + 1)
  }

  /// `2025-10-29`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day `days` later (earlier when negative).
  public func adding(days: Int) -> CivilDay { CivilDay(number: number + days) }

  /// The same day `months` later, or the last of that month where it is shorter.
  public func adding(months: Int) -> CivilDay {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let last = CivilDay.length(ofMonth: newMonth, year: newYear)
    return CivilDay(number: CivilDay.number(year: newYear, month: newMonth, day: min(day, last)))
  }

  /// The first day of a month; `month` is 1 to 12.
  public static func first(ofMonth month: Int, year: Int) -> CivilDay {
    CivilDay(number: number(year: year, month: month, day: 1))
  }

  /// The last day of a month; `month` is 1 to 12.
  public static func last(ofMonth month: Int, year: Int) -> CivilDay {
    CivilDay(number: number(year: year, month: month, day: length(ofMonth: month, year: year)))
  }

  /// How many days a month has; `month` is 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The earlier of two days is the smaller.
  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

  /// Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

/// A number with zeros before it until it has `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
