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
      let hour = interval.earliest.hour
      let part = hour < 5 || hour >= 20 ? "night" : hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening"
      return interval.precision == .minute
        ? "\(clock(interval.earliest)) to \(clock(interval.latest)) on \(day(first))" : "the \(part) of \(day(first))"
    case .month: return "\(months[first.month - 1]) \(first.year)"
    case .year where first.year == last.year: return String(first.year)
    default: break
    }
    return first == last ? day(first) : "\(day(first)) to \(day(last))"
  }

  /// `2 days`.
  static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
