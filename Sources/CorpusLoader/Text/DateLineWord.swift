internal import ChronologyModel

/// A word or sign of a line that may be a date line.
struct DateLineWord {
  /// In small letters.
  var text: String
  /// Its bytes in the line.
  var start: Int
  var end: Int
  var isCapitalised: Bool

  /// Words between spaces; commas, strokes, dashes and full stops at their ends are words of their own.
  static func words(of line: [UInt8]) -> [DateLineWord] {
    var found: [DateLineWord] = []
    var start = 0
    while start < line.count {
      if Bytes.isSpace(line[start]) {
        start += 1
        continue
      }
      var end = start + 1
      if !isSign(line[start], before: line.count > end ? line[end] : 0x20) {
        while end < line.count, !Bytes.isSpace(line[end]), ![0x2C, 0x7C, 0x28, 0x29].contains(line[end]) {
          if [0x3A, 0x2E, 0x3B].contains(line[end]), end + 1 == line.count || Bytes.isSpace(line[end + 1]) { break }
          end += 1
        }
      } else if line[start] >= 0x80 {
        end = min(line.count, start + 3)
      }
      found.append(
        DateLineWord(
          text: String(decoding: line[start..<end], as: UTF8.self).lowercased(), start: start, end: end,
          isCapitalised: line[start] &- 0x41 < 26 || line[start] >= 0xC3 || Bytes.isDigit(line[start])))
      start = end
    }
    return found
  }

  private static func isSign(_ byte: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x7C, 0x3A, 0x2E, 0x28, 0x29, 0x3B: true
    case 0x2F, 0x2D: Bytes.isSpace(next)
    // The lead byte of dashes and bullets; the middle dot and no-break space are taken as part of words.
    case 0xE2: true
    default: false
    }
  }

  /// True for a sign between the parts of a line.
  var isSeparator: Bool {
    [",", "|", ":", ".", "(", ")", ";", "-", "/", "–", "—", "•", "·"].contains(text)
  }

  /// True for a word that says what a date is.
  var isLabel: Bool {
    DateLineWord.labels.contains(text) || text.count <= 2 && Int(text) != nil && dayNumber != nil
  }

  /// True for a weekday, a clock time or what stands with one.
  var isTimeWord: Bool {
    DateLineWord.weekdays.contains(text) || DateLineWord.timeWords.contains(text) || clock(before: nil) != nil
      || zone != nil
  }

  /// True for the small words within names.
  var isSmallWord: Bool { ["of", "the", "and", "for", "&", "on"].contains(text) }

  /// 1 to 31, with or without `st`, `nd`, `rd`, `th`.
  var dayNumber: Int? {
    var digits = text[...]
    if let suffix = ["st", "nd", "rd", "th"].first(where: { digits.hasSuffix($0) }) {
      digits = digits.dropLast(suffix.count)
    }
    guard (1...2).contains(digits.count), digits.utf8.allSatisfy(Bytes.isDigit), let value = Int(digits) else {
      return nil
    }
    return (1...31).contains(value) ? value : nil
  }

  /// 1 to 12, for a month's name or its first letters.
  var month: Int? {
    guard text.utf8.count >= 3, text.utf8.count <= 9 else { return nil }
    return DateLineWord.months.firstIndex { name in
      text == name || text.utf8.count <= 4 && name.hasPrefix(text) && (text.utf8.count == 3 || text == "sept")
    }.map { $0 + 1 }
  }

  /// A year of four digits, 1900 to 2199.
  var year: Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy(Bytes.isDigit), let value = Int(text) else { return nil }
    return (1900...2199).contains(value) ? value : nil
  }

  /// `2025-10-29`, `29/10/2025` and `29.10.2025`: in a British text the day stands first.
  var isoDay: CivilDay? {
    if let day = CivilDay(iso: text) { return day }
    for sign in ["/", ".", "-"] {
      let parts = text.split(separator: Character(sign), omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2, let day = Int(parts[0]),
        let month = Int(parts[1]), let year = Int(parts[2])
      else { continue }
      return CivilDay(year: year, month: month, day: day)
    }
    return nil
  }

  /// `10:52`, `10.52`, `7:35` before `pm`, `3.35pm`, `3pm`, `14:20:00`.
  func clock(before next: DateLineWord?) -> (hour: Int, minute: Int)? {
    var digits = text[...]
    var half: String?
    for mark in ["am", "pm"] where digits.hasSuffix(mark) {
      half = mark
      digits = digits.dropLast(2)
    }
    if half == nil, let next, ["am", "pm"].contains(next.text) { half = next.text }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...3).contains(parts.count), parts.count > 1 || half != nil, let hour = Int(parts[0]), parts[0].count <= 2
    else {
      return nil
    }
    let minute = parts.count > 1 ? Int(parts[1]) : 0
    guard let minute, minute < 60, hour < (half == nil ? 24 : 13), parts.count == 1 || parts[1].count == 2 else {
      return nil
    }
    guard let half else { return (hour, minute) }
    return (hour % 12 + (half == "pm" ? 12 : 0), minute)
  }

  /// Minutes east of Greenwich, for the abbreviation of a zone.
  var zone: Int? {
    text.utf8.count >= 2 || text == "z" ? Zones.offset(of: text) : nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds",
    "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  private static let timeWords: Set<String> = [
    "am", "pm", "british", "summer", "greenwich", "mean", "time", "at", "on", "hours",
  ]

  private static let labels: Set<String> = [
    "issued", "published", "posted", "updated", "update", "last", "first", "date", "dated", "released", "created",
    "modified", "embargoed", "until", "press", "release", "on", "from", "for", "immediate", "written", "added",
  ]
}
