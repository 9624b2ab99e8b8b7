import ChronologyModel

/// A time expression as a family of expressions has read it.
struct Found {
  /// What kind of reference it is, for what reckons the day of publication.
  enum Form {
    case weekday(Int, Tense)
    case monthDay(month: Int, day: Int, weekday: Int?, Tense)
    case month(Int, Tense)
    case dayOffset(Int)
    case unitOffset(Unit, Int)
    case fullDate
    case other
  }

  /// First byte, one past the last, and the token to go on from.
  var start: Int
  var end: Int
  var next: Int
  var kind: Timex.Kind
  var value: String
  var modifier: String?
  var interval: CivilInterval?
  var alternative: CivilInterval?
  var anchor = Timex.Anchor.none
  var reckoning = ""
  var form = Form.other
  /// True for `a year earlier` and the like: what is compared with is not what the text goes on about.
  var isEcho = false
  /// The year, when the words name it.
  var statedYear: Int?
  /// The word it begins with when it takes one away from the sentence (`by`, `since`).
  var bound: Timex.Bound?
  /// Further expressions read with it: the other end of `November 3-5`.
  var also: [Found] = []

  init(_ range: Range<Int>, next: Int, _ kind: Timex.Kind, _ value: String) {
    start = range.lowerBound
    end = range.upperBound
    self.next = next
    self.kind = kind
    self.value = value
  }

  /// The day it names, when it names one.
  var day: CivilDay? {
    guard let interval, interval.precision == .day else { return nil }
    return interval.singleDay
  }

  /// True when its value names a day, known or not: `2025-10-29`, `XXXX-10-29`, `XXXX-WXX-3`.
  var isDayLike: Bool {
    guard kind == .date else { return false }
    let bytes = Array(value.utf8)
    return bytes.count == 10 && bytes[4] == 0x2D
  }
}

/// Two digits at least.
func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

/// Four digits at least.
func four(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension CivilDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `7 November 2025`.
  var inWords: String { "\(day) \(CivilDay.months[month - 1]) \(year)" }

  /// `Monday` for 1.
  static func name(ofWeekday weekday: Int) -> String { weekdays[(weekday + 6) % 7] }

  /// `January` for 1.
  static func name(ofMonth month: Int) -> String { months[(month + 11) % 12] }

  /// The Monday of its week.
  var monday: CivilDay { adding(days: 1 - weekday) }

  /// `2025-W45`.
  var weekValue: String {
    let (year, week) = isoWeek
    return "\(four(year))-W\(two(week))"
  }

  /// `2025-10`.
  var monthValue: String { "\(four(year))-\(two(month))" }
}
