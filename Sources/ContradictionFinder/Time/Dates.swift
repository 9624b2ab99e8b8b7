internal import ChronologyModel

/// Days and times in words, in the style of GOV.UK.
enum Dates {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `Monday` is 1.
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `29 October 2025`.
  static func day(_ day: CivilDay) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  /// `7:32am`.
  static func clock(_ instant: CivilInstant) -> String {
    let hour = instant.hour % 12 == 0 ? 12 : instant.hour % 12
    let minute = instant.minute == 0 ? "" : instant.minute < 10 ? ":0\(instant.minute)" : ":\(instant.minute)"
    return "\(hour)\(minute)\(instant.hour < 12 ? "am" : "pm")"
  }

  /// An interval: `the night of 4 November 2025`, `September 2023`, `3 to 9 November 2025`.
  static func interval(_ interval: CivilInterval) -> String {
    let first = interval.earliest.day
    let last = interval.latest.day
    switch interval.precision {
    case .minute where interval.span <= 1: return "\(clock(interval.earliest)) on \(day(first))"
    case .minute, .partOfDay:
      guard interval.span <= 1440 else { break }
      return interval.precision == .minute
        ? "\(clock(interval.earliest)) to \(clock(interval.latest)) on \(day(first))"
        : "the \(part(interval)) of \(day(first))"
    case .month: return "\(months[first.month - 1]) \(first.year)"
    case .year where first.year == last.year: return String(first.year)
    default: break
    }
    return first == last ? day(first) : "\(day(first)) to \(day(last))"
  }

  /// The part of a day: what runs past midnight is the night of the day on which it begins, and what begins at midnight
  /// and lasts to noon is a morning.
  private static func part(_ interval: CivilInterval) -> String {
    let (first, last) = (interval.earliest.hour, interval.latest.hour)
    if interval.singleDay == nil { return "night" }
    if first < 5, last < 6 { return "early hours" }
    if first < 12 { return last < 13 ? "morning" : "daytime" }
    return first < 17 ? "afternoon" : first < 20 ? "evening" : "night"
  }

  /// An interval with its preposition: `on 29 October 2025`, `in September 2023`, `at 7:32am on 8 March 2026`.
  static func on(_ interval: CivilInterval) -> String {
    let words = self.interval(interval)
    switch interval.precision {
    case .minute: return interval.span <= 1 ? "at \(words)" : "between \(words)"
    case .month, .year, .season: return "in \(words)"
    case .partOfDay: return words.contains("early hours") ? "in \(words)" : "on \(words)"
    case .day, .week, .interval:
      return interval.singleDay == nil ? "between \(words.replacing(" to ", with: " and "))" : "on \(words)"
    }
  }

  private static let numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

  /// A count in words up to nine, in figures from ten (GOV.UK style).
  static func count(_ count: Int) -> String { numbers.indices.contains(count) ? numbers[count] : String(count) }

  /// `two days`.
  static func days(_ count: Int) -> String { "\(self.count(count)) day\(count == 1 ? "" : "s")" }
}
