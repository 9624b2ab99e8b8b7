internal import ChronologyModel

/// A date that a page gives for programs, with the day that its own clock shows.
struct PageStamp {
  /// The minute in London, or the day.
  var interval: CivilInterval
  /// The day by the page's own clock, where that is another than London's.
  var ownDay: CivilDay?
  /// True when the time was in universal time, so that the page's own day may be one away.
  var isUniversal: Bool

  /// The day that the outlet would print.
  var day: CivilDay? { ownDay ?? interval.singleDay }

  /// Reads what a meta element, an attribute or JSON-LD gives; nil when it is no day.
  init?(_ text: String, _ reading: PrintedDate.Reading) {
    let bytes = Array(Bytes.trimmed(Array(text.utf8.prefix(200))[...]))
    guard bytes.count >= 6 else { return nil }
    isUniversal = false
    if bytes.allSatisfy(Bytes.isDigit), bytes.count == 10 || bytes.count == 13 {
      let seconds = bytes.prefix(10).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      let london = CivilInstant(universal: CivilInstant(minutes: seconds / 60))
      interval = CivilInterval(london, london, .minute)
      isUniversal = true
    } else {
      let printed = PrintedDate.all(in: bytes, reading).first
      let isOrderOpen = printed.map { bytes[$0.range].contains(0x2F) } ?? false
      let stamp =
        isOrderOpen && !PageStamp.startsWithYear(bytes) ? nil : Stamp.parse(String(decoding: bytes, as: UTF8.self))
      guard let found = stamp.flatMap({ $0.singleDay == nil ? nil : $0 }) ?? printed.map({ CivilInterval(day: $0.day) })
      else { return nil }
      interval = found
      if found.precision == .minute, let own = printed?.day {
        let clock = bytes[(printed?.range.upperBound ?? 0)...]
        isUniversal =
          clock.last == 0x5A || clock.last == 0x7A
          || clock.suffix(5).elementsEqual("00:00".utf8)
            && clock.contains(0x2B)
        if own != found.singleDay, !isUniversal { ownDay = own }
        // Midnight is what is written where only a day is known.
        if PageStamp.isMidnight(clock), !isUniversal || found.earliest.day == own { interval = CivilInterval(day: own) }
        if PageStamp.isMidnight(clock) { ownDay = nil }
      }
    }
    guard let year = interval.singleDay?.year, PrintedDate.years.contains(year) else { return nil }
  }

  private static func startsWithYear(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4).allSatisfy(Bytes.isDigit)
  }

  private static func isMidnight(_ clock: ArraySlice<UInt8>) -> Bool {
    guard let first = clock.first, first == 0x54 || first == 0x20 else { return false }
    let time = clock.dropFirst().prefix { Bytes.isDigit($0) || $0 == 0x3A || $0 == 0x2E }
    return time.count >= 5 && !time.contains { (0x31...0x39).contains($0) }
  }
}
