internal import ChronologyModel

/// What a date has written out. Parts that are not there are nil.
struct StampParts {
  var year: Int
  /// 1 to 12.
  var month: Int?
  /// 1 to 31, or the day of the year when there is no month.
  var day: Int?
  /// Seconds since midnight; 86,400 for `24:00` and for a leap second at the end of a day.
  var clock: Int?
  /// True when the clock has seconds.
  var hasSeconds = false
  /// Minutes east of Greenwich.
  var zone: Int?

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A number of seconds since 1 January 1970 00:00 UTC.
  init(seconds: Int) {
    let date = CivilDay(number: seconds / 86_400)
    self.init(year: date.year, month: date.month, day: date.day)
    clock = seconds % 86_400
    hasSeconds = true
    zone = 0
  }

  /// Sets the clock, when there is such a time; a second 60 is the leap second.
  mutating func setClock(hour: Int, minute: Int, second: Int?) -> Bool {
    let isMidnight = hour == 24 && minute == 0 && (second ?? 0) == 0
    guard hour < 24 || isMidnight, minute < 60, (second ?? 0) <= 60 else { return false }
    clock = hour * 3600 + minute * 60 + (second ?? 0)
    hasSeconds = second != nil
    return true
  }

  /// True when the calendar has that day.
  var isPossible: Bool { first != nil && (month == nil || clock == nil || day != nil) }

  /// The day, or the first of the month or year.
  private var first: CivilDay? {
    guard month == nil, let day else { return CivilDay(year: year, month: month ?? 1, day: day ?? 1) }
    guard (1...366).contains(day), let start = CivilDay(year: year, month: 1, day: 1) else { return nil }
    let found = start.adding(days: day - 1)
    return found.year == year ? found : nil
  }

  /// The point in time, in universal time where no zone is written.
  var stamp: LoadedFile.Stamp? {
    guard let first else { return nil }
    let midnight = first.number * 86_400
    guard let clock else {
      return LoadedFile.Stamp(seconds: midnight, precision: day != nil ? .day : month != nil ? .month : .year)
    }
    return LoadedFile.Stamp(
      seconds: midnight + clock - (zone ?? 0) * 60, precision: hasSeconds ? .second : .minute)
  }

  /// The time in London, where no zone is written London's own.
  var interval: CivilInterval? {
    guard let first else { return nil }
    if let clock {
      return Stamp.minuteInterval(CivilInstant(minutes: first.number * 1440 + clock / 60), zone: zone)
    }
    if day != nil { return CivilInterval(day: first) }
    return month.map { CivilInterval(month: $0, year: year) } ?? CivilInterval(year: year)
  }

  /// The year that two digits mean: 1970 to 2069.
  static func year(ofTwoDigits digits: Int) -> Int { digits < 70 ? 2000 + digits : 1900 + digits }
}
