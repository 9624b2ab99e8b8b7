internal import ChronologyModel

/// Reads the dates that programs write: W3C-DTF and ISO 8601, RFC 822 and its looser relatives in many languages, seconds
/// since 1970.
enum Stamp {
  /// When that is in London, to the minute, day or month; nil when the text is no such date, or no more than a year. A time
  /// without a zone is taken as London's.
  static func parse(_ text: String) -> CivilInterval? {
    let bytes = plain(text)
    guard bytes.count >= 6 else { return nil }
    guard let parts = parts(bytes) else { return DateLine(bytes, allowsOutlet: false)?.interval }
    return parts.month != nil && (1900...2200).contains(parts.year) ? parts.interval : nil
  }

  /// The point in time that is; nil when the text is no such date. A time without a zone is taken as universal time, the
  /// custom of feeds.
  static func moment(_ text: String) -> LoadedFile.Stamp? {
    parts(plain(text))?.stamp
  }

  private static func parts(_ bytes: [UInt8]) -> StampParts? {
    guard let first = bytes.first, bytes.count <= 120 else { return nil }
    if Bytes.isDigit(first) || first == 0x2D, let parts = ISOStamp.parts(bytes) {
      return parts.isPossible ? parts : nil
    }
    guard let parts = MailStamp.parts(bytes) ?? LooseStamp.parts(bytes) else { return nil }
    return parts.isPossible ? parts : nil
  }

  /// The bytes without white space at the ends, every other white space of Unicode as a space, without marks of direction.
  private static func plain(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(400))
    if bytes.allSatisfy({ $0 < 0x80 }) { return Array(Bytes.trimmed(bytes[...])) }
    var out: [UInt8] = []
    for scalar in text.unicodeScalars.prefix(400) {
      switch scalar.value {
      case 0...0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: out.append(0x20)
      case 0x200B...0x200F, 0x202A...0x202E, 0xFEFF: break
      default: TextEncoding.append(scalar.value, to: &out)
      }
    }
    return Array(Bytes.trimmed(out[...]))
  }

  /// One minute; with minutes east of Greenwich, as London's clock shows it.
  static func minuteInterval(_ clock: CivilInstant, zone: Int?) -> CivilInterval {
    guard let zone else { return CivilInterval(clock, clock, .minute) }
    let london = CivilInstant(universal: CivilInstant(minutes: clock.minutes - zone))
    return CivilInterval(london, london, .minute)
  }
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
