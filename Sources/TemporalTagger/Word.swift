/// What a token means to a reader of dates, in four bytes.
struct Word: Hashable {
  /// The part a word can play in a time expression.
  enum Kind: UInt8 {
    case none, number
    /// `value` is 1 to 12, or 1 to 7 from Monday. The short forms need a number beside them.
    case month, shortMonth, weekday, shortWeekday, weekdays
    /// `value` is a `Unit`; `extra` is 1 for a plural.
    case unit
    /// `value` is a number: `three`, `third`.
    case cardinal, ordinal
    /// `three-day`: `value` is the number, `extra` the unit. `third-quarter`: `value` is the ordinal.
    case countedUnit, countedQuarter
    /// `Q4`, `H1`; `value` is the number, `extra` 2 for a half.
    case numberedQuarter
    /// `mid-October`: `value` is the month, `extra` the place in it. `mid-1980s` is `mid` and a number.
    case placedMonth
    /// `value` is a `DayPart`; `value` is a `Season`.
    case dayPart, season
    case the, indefinite, this, that, last, past, previous, next, following, same
    /// `value` is the number of days from today.
    case today, tonight, overnight
    /// `early`, `late`, `mid`, `start`, `end`, `middle`; `value` is a `Place`.
    case place, edge
    case later, earlier, ago, before, after, from, each, of, and, to, on, at, or, old, by, until, since, between,
      through
    /// `value` is a `Unit`: `daily`, `weekly`.
    case frequency
    case approximate, more, less, than, least, up, few, several, couple, hundred, half, quarter, fiscal, year
    case meridiem, zone, noon, oclock, within, around, during
    /// Words that stand for a time but name none; `value` is 0 past, 1 present, 2 future.
    case vague, recent, future
    /// `latest`, `current`, `full` before a unit; `period`, which stands for the quarter or year a report is about.
    case latest, current, full, period
    /// `year-ago`, `year-earlier`.
    case yearAgo
    /// `year-end`.
    case yearEnd
    /// `in`, `for`, `about`: other words before a date.
    case preposition
    /// `nineties`; `value` is 9.
    case decade
    case thousand
    /// The first word of a holiday's name.
    case holiday
  }

  var kind: Kind
  var extra: UInt8 = 0
  var value: Int16 = 0

  static let none = Word(kind: .none)
}

/// A unit of time, with its letter in ISO 8601.
enum Unit: Int16, CaseIterable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century, weekend

  var letter: String {
    switch self {
    case .second, .hour: self == .hour ? "H" : "S"
    case .minute, .month: "M"
    case .day: "D"
    case .week, .fortnight: "W"
    case .quarter: "Q"
    case .year, .decade, .century: "Y"
    case .weekend: "WE"
    }
  }

  /// True for what is shorter than a day and stands after the `T` of a value.
  var isClock: Bool { rawValue <= Unit.hour.rawValue }

  /// How many of `letter` one of it is.
  var multiple: Int {
    switch self {
    case .fortnight: 2
    case .decade: 10
    case .century: 100
    default: 1
    }
  }
}

/// A part of the day, with its letters in TIMEX3 and the hours it is taken to cover.
enum DayPart: Int16 {
  case morning, midday, afternoon, evening, night, dawn

  var letters: String {
    switch self {
    case .morning, .dawn: "TMO"
    case .midday: "TMI"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }

  /// First and last minute, counted from the midnight before.
  var minutes: (Int, Int) {
    switch self {
    case .morning: (0, 719)
    case .dawn: (240, 480)
    case .midday: (690, 840)
    case .afternoon: (720, 1079)
    case .evening: (1020, 1439)
    case .night: (1080, 1799)
    }
  }
}

/// A season, with its letters in TIMEX3.
enum Season: Int16 {
  case spring, summer, autumn, winter

  var letters: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }

  /// The month it begins in (meteorological seasons of the northern hemisphere).
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}

/// A place within a longer time, as the `mod` of TIMEX3.
enum Place: Int16 {
  case start, middle, end

  var modifier: String { self == .start ? "START" : self == .middle ? "MID" : "END" }
}
