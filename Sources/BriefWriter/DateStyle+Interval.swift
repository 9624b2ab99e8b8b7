internal import ChronologyModel

extension DateStyle {
  /// An interval as finely as it is known: `5:30pm on 29 October 2025`, `September 2023`. `value` is its TIMEX3
  /// value, which names parts of days and seasons.
  static func words(_ interval: CivilInterval, value: String? = nil) -> String {
    let (first, last) = (interval.earliest.day, interval.latest.day)
    guard real(first) != nil, real(last) != nil else { return bounds(first, last) ?? "date not known" }
    switch interval.precision {
    case .minute:
      guard let day = interval.singleDay else { return "\(instant(interval.earliest)) to \(instant(interval.latest))" }
      return "\(time(interval, value: value) ?? "") on \(self.day(day))"
    case .partOfDay:
      if let part = part(value) { return "\(part.name) of \(day(part.day))" }
      guard let day = interval.singleDay else { return "\(instant(interval.earliest)) to \(instant(interval.latest))" }
      return "\(clock(interval.earliest)) to \(clock(interval.latest)) on \(self.day(day))"
    case .season:
      return season(value) ?? range(first, last)
    case .week where value?.hasSuffix("-WE") == true:
      return "weekend of \(range(first, last))"
    default:
      return range(first, last)
    }
  }

  /// The time of day alone, for an entry that stands under its day: `about 7:30am`, `night`; nil for a whole day.
  static func time(_ interval: CivilInterval, value: String? = nil) -> String? {
    switch interval.precision {
    case .partOfDay: return part(value)?.name
    case .minute:
      if interval.span == 1 { return clock(interval.earliest) }
      guard interval.span <= 61 else { return "between \(clock(interval.earliest)) and \(clock(interval.latest))" }
      // A clock time with a margin on both sides: its middle, to five minutes.
      let middle = (interval.earliest.minutes + interval.latest.minutes + 1) / 2
      return "about \(clock(CivilInstant(minutes: (middle + 2) / 5 * 5)))"
    default: return nil
    }
  }

  /// The day to list it under: the day it falls in, or the day whose night it is.
  static func listedDay(_ interval: CivilInterval, value: String?) -> CivilDay? {
    interval.singleDay ?? part(value)?.day
  }

  /// The value for the `datetime` of an HTML `time` element: a day, month or year; nil for anything else.
  static func machine(_ interval: CivilInterval, value: String?) -> String? {
    if interval.precision == .minute, interval.span == 1 { return interval.earliest.description }
    if let day = listedDay(interval, value: value) { return day.description }
    switch interval.precision {
    case .month: return String(interval.earliest.day.description.prefix(7))
    case .year: return String(interval.earliest.day.description.prefix(4))
    default: return nil
    }
  }

  /// The day and part of day of a TIMEX3 value such as `2025-11-04TNI`.
  private static func part(_ value: String?) -> (day: CivilDay, name: String)? {
    guard let value, value.utf8.count == 13, let day = CivilDay(iso: value.prefix(10)) else { return nil }
    switch value.suffix(3) {
    case "TMO": return (day, "morning")
    case "TMI": return (day, "midday")
    case "TAF": return (day, "afternoon")
    case "TEV": return (day, "evening")
    case "TNI": return (day, "night")
    case "TDT": return (day, "daytime")
    default: return nil
    }
  }

  /// The season of a TIMEX3 value such as `2024-SU`.
  private static func season(_ value: String?) -> String? {
    guard let value, value.utf8.count == 7 else { return nil }
    let year = value.prefix(4)
    switch value.suffix(3) {
    case "-SP": return "spring \(year)"
    case "-SU": return "summer \(year)"
    case "-AU", "-FA": return "autumn \(year)"
    case "-WI": return "winter \(year)"
    default: return nil
    }
  }
}
