internal import ChronologyModel

extension CivilDay {
  /// `15 September 2023`.
  var inWords: String { "\(day) \(CivilDay.months[month - 1]) \(year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension CivilInterval {
  /// The numbers of its first and last day.
  var days: ClosedRange<Int> { earliest.day.number...latest.day.number }

  /// The TIMEX3 value of the interval, for a claim that no time expression of its own dates.
  var timexValue: String {
    let first = earliest.day
    switch precision {
    case .minute: return earliest.description
    case .partOfDay:
      let part =
        earliest.hour < 5 || earliest.hour >= 20 ? "NI" : earliest.hour < 12 ? "MO" : earliest.hour < 17 ? "AF" : "EV"
      return "\(first)T\(part)"
    case .day: return first == latest.day ? first.description : "\(first)/\(latest.day)"
    case .week:
      let (year, week) = first.isoWeek
      guard latest.day.number - first.number == 6, first.weekday == 1 else { return "\(first)/\(latest.day)" }
      return "\(year)-W\(week < 10 ? "0" : "")\(week)"
    case .month: return String(first.description.dropLast(3))
    case .year: return String(first.description.dropLast(6))
    case .season, .interval: return "\(first)/\(latest.day)"
    }
  }
}
