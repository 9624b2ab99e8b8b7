internal import ChronologyModel

/// Days and times in words, after the style guide of GOV.UK: 29 October 2025, 5:30pm, midday, "to" in ranges.
enum DateStyle {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `29 October 2025`.
  static func day(_ day: CivilDay) -> String { "\(day.day) \(month(day))" }

  /// `October 2025`.
  static func month(_ day: CivilDay) -> String { "\(months[day.month - 1]) \(day.year)" }

  /// `Wednesday`.
  static func weekday(_ day: CivilDay) -> String { weekdays[day.weekday - 1] }

  /// `5:30pm`, `5pm`, `midday`, `midnight`.
  static func clock(_ instant: CivilInstant) -> String {
    let (hour, minute) = (instant.hour, instant.minute)
    if minute == 0, hour == 0 { return "midnight" }
    if minute == 0, hour == 12 { return "midday" }
    let half = hour < 12 ? "am" : "pm"
    let shown = hour % 12 == 0 ? 12 : hour % 12
    if minute == 0 { return "\(shown)\(half)" }
    return "\(shown):\(minute < 10 ? "0" : "")\(minute)\(half)"
  }

  /// `5:30pm on 29 October 2025`.
  static func instant(_ instant: CivilInstant) -> String { "\(clock(instant)) on \(day(instant.day))" }

  /// `2 to 5 November 2025`, `30 October to 5 November 2025`, `April to June 2024`, `year to March 2025`.
  static func range(_ first: CivilDay, _ last: CivilDay) -> String {
    if first == last { return day(first) }
    if first.day == 1, last == .last(ofMonth: last.month, year: last.year) { return wholeMonths(first, last) }
    if first.year != last.year { return "\(day(first)) to \(day(last))" }
    if first.month != last.month { return "\(first.day) \(months[first.month - 1]) to \(day(last))" }
    return "\(first.day) to \(day(last))"
  }

  private static func wholeMonths(_ first: CivilDay, _ last: CivilDay) -> String {
    let count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count == 1 { return month(first) }
    if count == 12 { return first.month == 1 ? "\(first.year)" : "year to \(month(last))" }
    if first.month == 1, last.month == 12 { return "\(first.year) to \(last.year)" }
    return first.year == last.year
      ? "\(months[first.month - 1]) to \(month(last))" : "\(month(first)) to \(month(last))"
  }

  /// Where something lies that nothing dates: `between 2 and 5 November 2025`, `not before 5 November 2025`.
  static func bounds(_ first: CivilDay?, _ last: CivilDay?) -> String? {
    switch (first.flatMap(given), last.flatMap(given)) {
    case (let first?, let last?): first == last ? day(first) : "between \(pair(first, last))"
    case (let first?, nil): "not before \(day(first))"
    case (nil, let last?): "not after \(day(last))"
    case (nil, nil): nil
    }
  }

  /// Two days with what they share said once: `2 and 5 November 2025`, `30 October and 5 November 2025`.
  private static func pair(_ first: CivilDay, _ last: CivilDay) -> String {
    if first.year != last.year { return "\(day(first)) and \(day(last))" }
    if first.month != last.month { return "\(first.day) \(months[first.month - 1]) and \(day(last))" }
    return "\(first.day) and \(day(last))"
  }

  /// A day that some text can mean, rather than an end of the calendar.
  static func real(_ day: CivilDay) -> CivilDay? { (1000..<3000).contains(day.year) ? day : nil }

  /// A bound that something gives: one without its fellow reaches back to 1 January 1900 or on to the last year.
  static func given(_ day: CivilDay) -> CivilDay? { day.number > -25_567 ? real(day) : nil }
}
