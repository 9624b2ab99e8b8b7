/// The one form in which nearly every feed and message writes its dates, RFC 822 as RFC 1123 amends it: read by place and
/// not by meaning, since a feed of ten thousand entries has as many.
enum MailStamp {
  /// The parts of `Wed, 29 Oct 2025 17:30:00 GMT`, the zone `GMT`, `UTC` or `+0100`; nil for anything else, right or wrong.
  static func parts(_ bytes: [UInt8]) -> StampParts? {
    guard (28...31).contains(bytes.count), bytes[3] == 0x2C, bytes[4] == 0x20, let first = number(bytes, 5, 1)
    else { return nil }
    var place = 6
    var day = first
    if let second = number(bytes, 6, 1) {
      day = first * 10 + second
      place = 7
    }
    guard bytes.count >= place + 22, let month = month(bytes, place + 1), let year = number(bytes, place + 5, 4),
      let hour = number(bytes, place + 10, 2), let minute = number(bytes, place + 13, 2),
      let second = number(bytes, place + 16, 2), spaces(bytes, place)
    else { return nil }
    var parts = StampParts(year: year, month: month, day: day)
    guard parts.setClock(hour: hour, minute: minute, second: second), let zone = zone(bytes, place + 19) else {
      return nil
    }
    parts.zone = zone
    return parts
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ digits: Int) -> Int? {
    var value = 0
    for byte in bytes[place..<place + digits] {
      guard Bytes.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  /// True for the signs between day, month, year and clock.
  private static func spaces(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes[place] == 0x20 && bytes[place + 4] == 0x20 && bytes[place + 9] == 0x20 && bytes[place + 12] == 0x3A
      && bytes[place + 15] == 0x3A && bytes[place + 18] == 0x20
  }

  private static func month(_ bytes: [UInt8], _ place: Int) -> Int? {
    let letters =
      UInt32(bytes[place] | 0x20) << 16 | UInt32(bytes[place + 1] | 0x20) << 8 | UInt32(bytes[place + 2] | 0x20)
    return months.firstIndex(of: letters).map { $0 + 1 }
  }

  private static func zone(_ bytes: [UInt8], _ place: Int) -> Int? {
    let rest = bytes[place...]
    if rest.elementsEqual("GMT".utf8) || rest.elementsEqual("UTC".utf8) { return 0 }
    guard rest.count == 5, bytes[place] == 0x2B || bytes[place] == 0x2D, let hours = number(bytes, place + 1, 2),
      let minutes = number(bytes, place + 3, 2), hours <= 14, minutes < 60
    else { return nil }
    return bytes[place] == 0x2D ? -(hours * 60 + minutes) : hours * 60 + minutes
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map {
    $0.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
  }
}
