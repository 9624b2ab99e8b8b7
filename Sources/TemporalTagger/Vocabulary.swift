import Lexing

/// The words that time expressions are made of, found by their hash.
struct Vocabulary: Sendable {
  private var keys: [UInt64]
  private var words: [Word]
  private let mask: Int

  static let english = Vocabulary()

  init() {
    let size = 2048
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    words = Array(repeating: .none, count: size)
    addCalendar()
    addNumbers()
    addUnits()
    addFunctionWords()
    for opener in Holidays.standard.openers.sorted() where word(opener).kind == .none {
      add(opener, Word(kind: .holiday))
    }
  }

  /// What the word with this hash means, `.none` for any other word.
  func word(_ hash: UInt64) -> Word {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return words[slot] }
      slot = (slot + 1) & mask
    }
    return .none
  }

  private mutating func add(_ list: String, _ kind: Word.Kind, _ value: Int16 = 0, extra: UInt8 = 0) {
    for text in list.split(separator: " ") {
      add(FoldedHash.of(String(text)), Word(kind: kind, extra: extra, value: value))
    }
  }

  private mutating func add(_ hash: UInt64, _ word: Word) {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & mask }
    keys[slot] = hash
    words[slot] = word
  }

  private mutating func addCalendar() {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    let short = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"]
    for index in 0..<12 {
      add(months[index], .month, Int16(index + 1))
      add(short[index], .shortMonth, Int16(index + 1))
    }
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    let shortDays = ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"]
    for index in 0..<7 {
      add(days[index], .weekday, Int16(index + 1))
      add(days[index] + "s", .weekdays, Int16(index + 1))
      add(shortDays[index], .shortWeekday, Int16(index + 1))
    }
    add("spring", .season, Season.spring.rawValue)
    add("summer", .season, Season.summer.rawValue)
    add("autumn", .season, Season.autumn.rawValue)
    add("fall", .season, Season.autumn.rawValue, extra: 1)
    add("winter", .season, Season.winter.rawValue)
    add("morning mornings", .dayPart, DayPart.morning.rawValue)
    add("dawn", .dayPart, DayPart.dawn.rawValue)
    add("lunchtime", .dayPart, DayPart.midday.rawValue)
    add("afternoon afternoons", .dayPart, DayPart.afternoon.rawValue)
    add("evening evenings teatime", .dayPart, DayPart.evening.rawValue)
    add("night nights", .dayPart, DayPart.night.rawValue)
    add("noon midday", .noon, 12)
    add("midnight", .noon, 0)
  }

  private mutating func addNumbers() {
    let small = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ]
    for index in 0..<19 {
      add(small[index], .cardinal, Int16(index + 1))
      add(ordinals[index], .ordinal, Int16(index + 1))
    }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for index in 0..<8 { add(tens[index], .cardinal, Int16(index * 10 + 20)) }
    add("twentieth", .ordinal, 20)
    add("thirtieth", .ordinal, 30)
    add("hundred", .hundred, 100)
    add("thousand", .thousand)
    let decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
    for index in 0..<8 { add(decades[index], .decade, Int16(index + 2)) }
  }

  private mutating func addUnits() {
    let singular = [
      "", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "", "decade", "century", "weekend",
    ]
    let plural = [
      "seconds secs", "minutes mins", "hours hrs", "days", "weeks", "fortnights", "months", "quarters", "years yrs",
      "decades", "centuries", "weekends",
    ]
    for unit in Unit.allCases {
      add(singular[Int(unit.rawValue)], .unit, unit.rawValue)
      add(plural[Int(unit.rawValue)], .unit, unit.rawValue, extra: 1)
    }
    add("year", .unit, Unit.year.rawValue)
    for number in 1...4 { add("q\(number)", .numberedQuarter, Int16(number), extra: 4) }
    for number in 1...2 { add("h\(number)", .numberedQuarter, Int16(number), extra: 2) }
    add("daily", .frequency, Unit.day.rawValue)
    add("weekly", .frequency, Unit.week.rawValue)
    add("fortnightly", .frequency, Unit.fortnight.rawValue)
    add("monthly", .frequency, Unit.month.rawValue)
    add("annually yearly", .frequency, Unit.year.rawValue)
    add("hourly", .frequency, Unit.hour.rawValue)
  }

  private mutating func addFunctionWords() {
    add("the", .the)
    add("a an", .indefinite)
    add("this these", .this)
    add("that", .that)
    add("last", .last)
    add("past", .past)
    add("previous preceding", .previous)
    add("next coming upcoming", .next)
    add("following", .following)
    add("same", .same)
    add("yesterday", .today, -1)
    add("today", .today, 0)
    add("tomorrow", .today, 1)
    add("tonight", .tonight)
    add("overnight", .overnight)
    add("early", .place, Place.start.rawValue)
    add("mid", .place, Place.middle.rawValue)
    add("late", .place, Place.end.rawValue)
    add("start beginning", .edge, Place.start.rawValue)
    add("middle", .edge, Place.middle.rawValue)
    add("end", .edge, Place.end.rawValue)
    add("later", .later)
    add("earlier", .earlier)
    add("ago", .ago)
    add("before", .before)
    add("after", .after)
    add("from", .from)
    add("each every", .each)
    add("of", .of)
    add("and", .and)
    add("to till", .to)
    add("on", .on)
    add("at", .at)
    add("or", .or)
    add("old", .old)
    add("by", .by)
    add("until", .until)
    add("since", .since)
    add("between", .between)
    add("through throughout", .through)
    add("in into for over circa both", .preposition)
    add("within", .within)
    add("around", .around)
    add("during", .during)
    add("about nearly almost roughly approximately", .approximate)
    add("more", .more)
    add("less fewer", .less)
    add("than", .than)
    add("least", .least)
    add("up", .up)
    add("few", .few)
    add("several many some", .several)
    add("couple", .couple)
    add("half", .half)
    add("financial fiscal tax", .fiscal)
    add("calendar", .year)
    add("am pm", .meridiem)
    add("gmt bst utc est edt cet cest et pst pdt ist", .zone)
    add("o'clock", .oclock)
    add("recently lately", .vague, 0)
    add("now currently nowadays", .vague, 1)
    add("soon", .vague, 2)
    add("recent", .recent)
    add("latest", .latest)
    add("current", .current)
    add("full", .full)
    add("period", .period)
    add("future", .future)
  }
}
