internal import ChronologyModel

/// Reads the dates that programs write: W3C-DTF and ISO 8601, RFC 822 and its looser relatives. A time with a zone becomes
/// civil time in London; one without is taken as that already.
enum Stamp {
  /// When that is, to the minute or day (or month); nil when the text is no such date.
  static func parse(_ text: String) -> CivilInterval? {
    let bytes = Array(Bytes.trimmed(Array(text.utf8)[...]))
    guard bytes.count >= 6, bytes.count <= 80 else { return nil }
    return iso(bytes) ?? DateLine(bytes, allowsOutlet: false)?.interval
  }

  /// The point in time that is, in universal time; nil when the text is no such date.
  static func moment(_ text: String) -> LoadedFile.Stamp? { parse(text).map(LoadedFile.Stamp.init) }

  /// `2025-10-29T17:30:00Z`, `2025-10-29 17:30 +0100`, `2025-10-29`, `20251029`, `2025-10`.
  private static func iso(_ bytes: [UInt8]) -> CivilInterval? {
    var place = 0
    guard let year = number(bytes, &place, digits: 4), (1900...2200).contains(year) else { return nil }
    let isBasic = place < bytes.count && Bytes.isDigit(bytes[place])
    if !isBasic { guard skip([0x2D, 0x2F], bytes, &place) else { return nil } }
    guard let month = number(bytes, &place, digits: 2), (1...12).contains(month) else { return nil }
    if place == bytes.count { return isBasic ? nil : CivilInterval(month: month, year: year) }
    if !isBasic { guard skip([0x2D, 0x2F], bytes, &place) else { return nil } }
    guard let day = number(bytes, &place, digits: 2), let date = CivilDay(year: year, month: month, day: day) else {
      return nil
    }
    if place == bytes.count { return CivilInterval(day: date) }
    guard skip([0x54, 0x74, 0x20], bytes, &place) else { return nil }
    guard let hour = number(bytes, &place, digits: 2), hour < 24 else { return CivilInterval(day: date) }
    _ = skip([0x3A], bytes, &place)
    guard let minute = number(bytes, &place, digits: 2), minute < 60 else { return CivilInterval(day: date) }
    if skip([0x3A], bytes, &place) || place < bytes.count && Bytes.isDigit(bytes[place]) {
      _ = number(bytes, &place, digits: 2)
    }
    if skip([0x2E, 0x2C], bytes, &place) { while place < bytes.count, Bytes.isDigit(bytes[place]) { place += 1 } }
    let clock = CivilInstant(date, hour: hour, minute: minute)
    let zone = String(decoding: Bytes.trimmed(bytes[place...]), as: UTF8.self)
    return minuteInterval(clock, zone: zone.isEmpty ? nil : Zones.offset(of: zone))
  }

  /// One minute; with minutes east of Greenwich, as London's clock shows it.
  static func minuteInterval(_ clock: CivilInstant, zone: Int?) -> CivilInterval {
    guard let zone else { return CivilInterval(clock, clock, .minute) }
    let london = CivilInstant(universal: CivilInstant(minutes: clock.minutes - zone))
    return CivilInterval(london, london, .minute)
  }

  private static func number(_ bytes: [UInt8], _ place: inout Int, digits: Int) -> Int? {
    guard place + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[place..<place + digits] {
      guard Bytes.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    place += digits
    return value
  }

  private static func skip(_ signs: [UInt8], _ bytes: [UInt8], _ place: inout Int) -> Bool {
    guard place < bytes.count, signs.contains(bytes[place]) else { return false }
    place += 1
    return true
  }
}

/// Time zones as feeds name them.
enum Zones {
  /// Minutes east of Greenwich of `GMT`, `BST`, `+0100`, `-05:00`; nil when the name is not known.
  static func offset(of name: String) -> Int? {
    let folded = name.uppercased()
    if let known = named[folded] { return known }
    guard let sign = folded.utf8.first, sign == 0x2B || sign == 0x2D else { return nil }
    let digits = folded.utf8.dropFirst().filter(Bytes.isDigit)
    guard digits.count == 4 || digits.count == 2 else { return nil }
    let values = digits.map { Int($0 - 0x30) }
    let minutes = (values[0] * 10 + values[1]) * 60 + (values.count == 4 ? values[2] * 10 + values[3] : 0)
    return minutes > 14 * 60 ? nil : sign == 0x2D ? -minutes : minutes
  }

  private static let named: [String: Int] = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "IST": 60, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120,
    "EST": -300, "EDT": -240, "ET": -300, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
  ]
}

extension LoadedFile.Stamp {
  /// The beginning of an interval of civil time.
  init(_ interval: CivilInterval) {
    let precision: Precision =
      switch interval.precision {
      case .minute: .minute
      case .day: .day
      case .year: .year
      default: .month
      }
    let start = interval.earliest
    self.init(
      seconds: (precision == .minute ? start.universalMinutes : start.minutes) * 60, precision: precision)
  }
}
