internal import ChronologyModel

/// Dates that begin with a number of the year: W3C-DTF, ISO 8601 with the forms that its later editions dropped, what
/// databases make of it, and seconds or milliseconds since 1970.
struct ISOStamp {
  private let bytes: [UInt8]
  private var place = 0

  /// `2003-12-31T10:14:55-08:00`, `20031231`, `2003-335`, `-0312`, `2003-W52-3`; nil when it is anything else.
  static func parts(_ bytes: [UInt8]) -> StampParts? {
    var stamp = ISOStamp(bytes)
    return stamp.parts()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func parts() -> StampParts? {
    let isShort = skip(0x2D)
    let digits = run(from: place)
    guard var parts = isShort ? shortDate(digits) : date(digits) else { return nil }
    if place == bytes.count || parts.clock != nil { return place == bytes.count ? parts : nil }
    // A zone with a day says nothing about the day.
    if parts.month != nil || parts.day != nil, Zones.offset(of: bytes[place...]) != nil { return parts }
    guard let next = byte, next | 0x20 == 0x74 || next == 0x20 else { return nil }
    while byte == 0x20 || byte.map({ $0 | 0x20 }) == 0x74 { place += 1 }
    return clock(&parts) ? parts : nil
  }

  /// The forms without a century: `-03-12`, `-0312`, `-03-12-31`.
  private mutating func shortDate(_ digits: Int) -> StampParts? {
    guard digits == 2 || digits == 4, let year = number(2).map(StampParts.year(ofTwoDigits:)) else { return nil }
    if digits == 4 { return number(2).map { StampParts(year: year, month: $0) } }
    guard skip(0x2D), let month = number(2) else { return nil }
    guard skip(0x2D) else { return StampParts(year: year, month: month) }
    return number(2).map { StampParts(year: year, month: month, day: $0) }
  }

  private mutating func date(_ digits: Int) -> StampParts? {
    switch digits {
    case 13, 10:
      guard let seconds = number(10), bytes[0] != 0x30 else { return nil }
      _ = number(3)
      if skip(0x2E) { place += run(from: place) }
      return StampParts(seconds: seconds)
    case 12, 14:
      guard var parts = calendar(4), let hour = number(2), let minute = number(2) else { return nil }
      return parts.setClock(hour: hour, minute: minute, second: digits == 14 ? number(2) : nil) ? zoned(&parts) : nil
    case 8: return calendar(4)
    case 7: return number(4).flatMap { year in number(3).map { StampParts(year: year, day: $0) } }
    case 6:
      // `200312` is a month, `031231` a day.
      if let century = peek(2), century == 19 || century == 20, let month = peek(2, at: 4), (1...12).contains(month) {
        return number(4).flatMap { year in number(2).map { StampParts(year: year, month: $0) } }
      }
      return calendar(2)
    case 5: return year(2).flatMap { year in number(3).map { StampParts(year: year, day: $0) } }
    case 4: return separated(4)
    case 2: return byte(at: 2) == 0x2D ? separated(2) : nil
    default: return nil
    }
  }

  /// Year, month and day without anything between.
  private mutating func calendar(_ digits: Int) -> StampParts? {
    guard let year = year(digits), let month = number(2), let day = number(2) else { return nil }
    return StampParts(year: year, month: month, day: day)
  }

  /// Year, month and day with the same sign between; the day of the year; the week and its day.
  private mutating func separated(_ digits: Int) -> StampParts? {
    guard let year = year(digits) else { return nil }
    if digits == 4, place == bytes.count { return StampParts(year: year) }
    guard let sign = byte, [0x2D, 0x2F, 0x2E].contains(sign) else { return nil }
    place += 1
    if sign == 0x2D, byte.map({ $0 | 0x20 }) == 0x77 { return week(of: year) }
    let length = run(from: place)
    if length == 3, sign == 0x2D { return number(3).map { StampParts(year: year, day: $0) } }
    guard length == 1 || length == 2, let month = number(length) else { return nil }
    guard byte == sign else { return digits == 4 && sign == 0x2D ? StampParts(year: year, month: month) : nil }
    place += 1
    let last = run(from: place)
    guard last == 1 || last == 2, let day = number(last) else { return nil }
    return StampParts(year: year, month: month, day: day)
  }

  /// `W52-3`: the Wednesday of week 52; without a day, its Monday.
  private mutating func week(of year: Int) -> StampParts? {
    place += 1
    guard let week = number(2), (1...53).contains(week) else { return nil }
    let weekday = skip(0x2D) ? number(1) ?? 0 : 1
    // The fourth of January is always in the first week.
    guard (1...7).contains(weekday), let fourth = CivilDay(year: year, month: 1, day: 4) else { return nil }
    let day = fourth.adding(days: (week - 1) * 7 + weekday - fourth.weekday)
    return StampParts(year: day.year, month: day.month, day: day.day)
  }

  /// The time and its zone, to the end.
  private mutating func clock(_ parts: inout StampParts) -> Bool {
    let digits = run(from: place)
    var minute = 0
    var second: Int?
    guard let hour = number(digits < 3 ? digits : 2) else { return false }
    if digits > 2 {
      guard digits == 4 || digits == 6, let basic = number(2) else { return false }
      minute = basic
      if digits == 6 { second = number(2) }
    } else if skip(0x3A) {
      guard let found = number(min(2, run(from: place))) else { return false }
      minute = found
      if skip(0x3A) {
        guard let found = number(min(2, run(from: place))) else { return false }
        second = found
      }
    } else if place == bytes.count {
      // `2003-12-31 10` may be anything.
      return false
    }
    if byte == 0x2E || byte == 0x2C, Bytes.isDigit(byte(at: place + 1) ?? 0) {
      place += 1
      place += run(from: place)
    }
    guard parts.setClock(hour: hour, minute: minute, second: second) else { return false }
    return zoned(&parts) != nil
  }

  /// The zone that ends the date, if there is one.
  private mutating func zoned(_ parts: inout StampParts) -> StampParts? {
    while byte == 0x20 { place += 1 }
    defer { place = bytes.count }
    if place == bytes.count { return parts }
    let rest = bytes[place...]
    if case .half = StampWords.meaning(of: rest) { return nil }
    parts.zone = Zones.offset(of: rest)
    return parts.zone != nil || Zones.isUnknownName(rest) ? parts : nil
  }

  private var byte: UInt8? { byte(at: place) }
  private func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skip(_ sign: UInt8) -> Bool {
    guard byte == sign else { return false }
    place += 1
    return true
  }

  /// How many digits stand from a place on.
  private func run(from place: Int) -> Int { bytes[place...].prefix(while: Bytes.isDigit).count }

  private mutating func year(_ digits: Int) -> Int? {
    number(digits).map { digits == 2 ? StampParts.year(ofTwoDigits: $0) : $0 }
  }

  private func peek(_ digits: Int, at place: Int = 0) -> Int? {
    guard digits > 0, place + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[place..<place + digits] {
      guard Bytes.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private mutating func number(_ digits: Int) -> Int? {
    guard let value = peek(digits, at: place) else { return nil }
    place += digits
    return value
  }
}
