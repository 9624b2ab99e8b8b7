/// A minute of civil time in Europe/London: what the clock on the wall there shows.
public struct CivilInstant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since 1 January 1970 00:00 on the London wall clock, as if every day had 1,440.
  public var minutes: Int

  /// The minute that is `minutes` after 1 January 1970 00:00.
  public init(minutes: Int) { self.minutes = minutes }

  /// A minute of a day; `hour` 0 to 23, `minute` 0 to 59.
  public init(_ day: CivilDay, hour: Int = 0, minute: Int = 0) {
    minutes = day.number * 1440 + hour * 60 + minute
  }

  /// Reads `2025-10-29T17:30`; anything else is nil.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CivilDay(iso: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":")
    guard clock.count >= 2, let hour = Int(clock[0]), let minute = Int(clock[1]), (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    self.init(day, hour: hour, minute: minute)
  }

  /// A minute of universal time as London's clock shows it: an hour later from 01:00 UTC on the last Sunday of March to
  /// 01:00 UTC on the last Sunday of October (the rule since 1996; applied to every year).
  public init(universal: CivilInstant) {
    let year = universal.day.year
    let starts = CivilInstant(CivilInstant.lastSunday(ofMonth: 3, year: year), hour: 1)
    let ends = CivilInstant(CivilInstant.lastSunday(ofMonth: 10, year: year), hour: 1)
    let summer = universal >= starts && universal < ends
    minutes = universal.minutes + (summer ? 60 : 0)
  }

  /// It in universal time, in minutes since 1 January 1970 00:00 UTC; of the hour that the clock shows twice in October, the
  /// first.
  public var universalMinutes: Int {
    CivilInstant(universal: CivilInstant(minutes: minutes - 60)) == self ? minutes - 60 : minutes
  }

  /// The day it falls on.
  public var day: CivilDay { CivilDay(number: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440) }
  /// The hour, 0 to 23.
  public var hour: Int { (minutes - day.number * 1440) / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { (minutes - day.number * 1440) % 60 }

  /// `2025-10-29T17:30`.
  public var description: String { "\(day)T\(padded(hour, 2)):\(padded(minute, 2))" }

  /// The earlier is the smaller.
  public static func < (left: CivilInstant, right: CivilInstant) -> Bool { left.minutes < right.minutes }

  private static func lastSunday(ofMonth month: Int, year: Int) -> CivilDay {
    let last = CivilDay.last(ofMonth: month, year: year)
    return last.adding(days: -(last.weekday % 7))
  }
}
