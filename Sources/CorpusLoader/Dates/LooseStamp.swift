/// Dates in which the month may be a word: RFC 822 and RFC 850, asctime, the order of American and European papers, the
/// local languages of feeds. Words and signs may stand in any order that leaves one meaning.
struct LooseStamp {
  private var reader: StampTokens
  private var month: Int?
  /// True when the word of the month is a short name of a day too: `mar`.
  private var monthMayBeDay = false
  private var dayOfMonth: Int?
  private var year: Int?
  private var numbers: [StampTokens.Number] = []
  private var clock: (hour: Int, minute: Int, second: Int?)?
  private var isAfternoon: Bool?
  private var zone: Int?
  private var customaryZone: Int?
  /// True when the last token was a number that is not yet known to be anything.
  private var isAfterNumber = false
  /// True behind a word that stands before the hour.
  private var isBeforeHour = false

  /// The parts of a date; nil when there is none, or a word that does not belong to one.
  static func parts(_ bytes: [UInt8]) -> StampParts? {
    var stamp = LooseStamp(reader: StampTokens(bytes))
    while let token = stamp.reader.next() { guard stamp.take(token) else { return nil } }
    return stamp.parts()
  }

  private init(reader: StampTokens) { self.reader = reader }

  private mutating func take(_ token: StampTokens.Token) -> Bool {
    defer { if case .number = token { isAfterNumber = true } else { isAfterNumber = false } }
    switch token {
    case .number(let number): return take(number)
    case .word(let word, let isFirst):
      if (clock != nil || month != nil) && word.allSatisfy({ $0 &- 0x41 < 26 }), takeZone(word) { return true }
      guard let meaning = StampWords.meaning(of: word) else { return takeUnknown(word, isFirst: isFirst) }
      return take(meaning, word)
    case .sign(let sign):
      switch sign {
      case 0x2B, 0x2D:
        // `-0800` behind a clock; any other dash only parts words.
        if clock != nil, zone == nil { zone = reader.offset(sign) }
        return true
      case 0x28, 0x5B:
        reader.skipBracket()
        return clock != nil || month != nil
      case 0x2C, 0x2E, 0x2F, 0x27, 0x7C, 0x40: return true
      default: return false
      }
    }
  }

  private mutating func take(_ number: StampTokens.Number) -> Bool {
    if clock == nil, let found = reader.clock(after: number, isExpected: isBeforeHour) {
      clock = found
      return true
    }
    if month == nil, year == nil, numbers.isEmpty, let (second, third) = reader.triple(after: number) {
      return takeTriple(number, second, third)
    }
    numbers.append(number)
    return numbers.count <= 3
  }

  /// `2004/05/29`, `29/05/2004`, and `05/29/2004` where it can only be American.
  private mutating func takeTriple(
    _ first: StampTokens.Number, _ second: StampTokens.Number, _ third: StampTokens.Number
  ) -> Bool {
    if first.digits == 4 {
      (year, month, dayOfMonth) = (first.value, second.value, third.value)
    } else {
      let isAmerican = second.value > 12
      year = third.digits == 4 ? third.value : StampParts.year(ofTwoDigits: third.value)
      (dayOfMonth, month) = isAmerican ? (second.value, first.value) : (first.value, second.value)
      if third.digits != 4 && third.digits != 2 { return false }
    }
    return (1...12).contains(month ?? 0)
  }

  private mutating func take(_ meaning: StampWords.Meaning, _ word: ArraySlice<UInt8>) -> Bool {
    // Korean programs write no zone and mean their own.
    if let first = word.first, (0xEA...0xED).contains(first) { customaryZone = 540 }
    switch meaning {
    case .month(let found, let mayBeDay):
      if month != nil, !monthMayBeDay { return mayBeDay }
      month = found
      monthMayBeDay = mayBeDay
    case .half(let afternoon):
      if clock == nil, isAfterNumber, let last = numbers.last, (1...12).contains(last.value) {
        clock = (numbers.removeLast().value, 0, nil)
      }
      // Before the day, `am` is German.
      if clock != nil || afternoon || word.count > 2 { isAfternoon = afternoon }
    case .unit(let unit): return take(unit)
    case .hour:
      guard clock == nil, let last = numbers.popLast() else { return clock != nil }
      clock = (last.value, reader.minute() ?? 0, nil)
    case .hourToCome: isBeforeHour = true
    case .day, .filler: break
    }
    return true
  }

  private mutating func take(_ unit: StampWords.Unit) -> Bool {
    guard let last = numbers.popLast() else { return false }
    switch unit {
    case .year: year = last.value
    case .month: month = last.value
    case .day: dayOfMonth = last.value
    case .hour: clock = (last.value, 0, nil)
    case .minute: clock?.minute = last.value
    case .second: clock?.second = last.value
    }
    return (1...12).contains(month ?? 1)
  }

  /// A word of no language that is known: a zone, or the name of a day before a comma.
  private mutating func takeUnknown(_ word: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    if word.count == 1, word.first.map({ $0 | 0x20 }) == 0x74, reader.isBeforeDigit { return true }
    if clock != nil || month != nil, takeZone(word) { return true }
    if clock != nil, Zones.isUnknownName(word) { return true }
    return isFirst && word.count <= 24 && reader.isBefore(0x2C)
  }

  /// The name of a zone, with an offset from it or without.
  private mutating func takeZone(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1, word.first == 0x54, reader.isBeforeDigit { return true }
    guard let offset = Zones.named(word) else { return false }
    if zone == nil { zone = reader.offset() ?? offset }
    return true
  }

  private mutating func parts() -> StampParts? {
    guard let month, settleNumbers(), let year else { return nil }
    var parts = StampParts(year: year, month: month, day: dayOfMonth)
    if let clock {
      var hour = clock.hour
      if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
      guard parts.setClock(hour: hour, minute: clock.minute, second: clock.second) else { return nil }
      parts.zone = zone ?? customaryZone
    }
    return parts
  }

  /// Tells the day from the year: the one with four digits or an apostrophe is the year, failing that the last.
  private mutating func settleNumbers() -> Bool {
    for number in numbers {
      if year == nil, number.digits == 4 || number.isShortYear {
        year = number.digits == 4 ? number.value : StampParts.year(ofTwoDigits: number.value)
      } else if dayOfMonth == nil, number.digits <= 2 {
        dayOfMonth = number.value
      } else if year == nil, number.digits == 2 {
        year = StampParts.year(ofTwoDigits: number.value)
      } else {
        return false
      }
    }
    return true
  }
}
