internal import ChronologyModel

/// A short line that is nothing but a full date, with what usually stands around one: a weekday, a clock time, a label
/// (`Issued:`, `Update 2:`), an outlet before it, an author after it.
///
/// `The Colne Examiner, 3 September 2025`, `Friday 15 September 2023 10:52`, `20 June 2025 / A. Writer`. A sentence with a
/// date in it is none.
struct DateLine {
  /// The day, or the minute when a time stands with it.
  private(set) var interval: CivilInterval
  /// What stands before the date, when it looks like the name of a publication.
  private(set) var outlet: String?

  /// Reads a line; nil when it is anything else. A line with an outlet is only read with `allowsOutlet`.
  init?(_ line: [UInt8], allowsOutlet: Bool = true) {
    guard (6...160).contains(line.count) else { return nil }
    let words = DateLineWord.words(of: line)
    guard let found = DateLine.date(in: words) else { return nil }
    var clock: (hour: Int, minute: Int)?
    var zone: Int?
    let before = words[..<found.range.lowerBound]
    var start = before.startIndex
    var outlet: String?
    if let end = DateLine.outletEnd(before) {
      guard allowsOutlet, end < before.endIndex, before[end].isSeparator,
        let name = DateLine.outlet(before[..<end], line)
      else { return nil }
      if let last = name { outlet = last }
      start = end
    }
    guard DateLine.passes(words[start..<found.range.lowerBound], &clock, &zone),
      DateLine.passes(words[found.range.upperBound...], &clock, &zone)
    else { return nil }
    self.outlet = outlet
    if let clock {
      interval = Stamp.minuteInterval(CivilInstant(found.day, hour: clock.hour, minute: clock.minute), zone: zone)
    } else {
      interval = CivilInterval(day: found.day)
    }
  }

  /// The first full date among words.
  private static func date(in words: [DateLineWord]) -> (day: CivilDay, range: Range<Int>)? {
    let plain = words.indices.filter { !words[$0].isSeparator }
    for (order, index) in plain.enumerated() {
      if let day = words[index].isoDay { return (day, index..<index + 1) }
      guard order + 2 < plain.count else { continue }
      let (second, third) = (plain[order + 1], plain[order + 2])
      let range = index..<third + 1
      if range.count > 5 { continue }
      if let day = words[index].dayNumber, let month = words[second].month, let year = words[third].year,
        let date = CivilDay(year: year, month: month, day: day)
      {
        return (date, range)
      }
      if let month = words[index].month, let day = words[second].dayNumber, let year = words[third].year,
        let date = CivilDay(year: year, month: month, day: day)
      {
        return (date, range)
      }
    }
    return nil
  }

  /// Where the words that are no label, weekday or time end; nil when there are none.
  private static func outletEnd(_ words: ArraySlice<DateLineWord>) -> Int? {
    words.lastIndex { !$0.isSeparator && !$0.isLabel && !$0.isTimeWord }.map { $0 + 1 }
  }

  /// The name before a date: nil when it cannot be one, an inner nil when it can but is not one name alone.
  private static func outlet(_ words: ArraySlice<DateLineWord>, _ line: [UInt8]) -> String?? {
    let names = words.filter { !$0.isSeparator }
    guard let first = names.first, let last = names.last, names.count <= 7, first.isCapitalised,
      names.allSatisfy({ $0.isCapitalised || $0.isSmallWord }), !words.contains(where: { $0.text == "." })
    else { return nil }
    if first.text == "by" { return .some(nil) }
    if words.contains(where: \.isSeparator) || names.allSatisfy({ $0.isLabel || $0.isTimeWord }) { return .some(nil) }
    return .some(String(decoding: line[first.start..<last.end], as: UTF8.self))
  }

  /// True when words beside a date are only labels, weekdays, times, or an author after a stroke.
  private static func passes(
    _ words: ArraySlice<DateLineWord>, _ clock: inout (hour: Int, minute: Int)?, _ zone: inout Int?
  ) -> Bool {
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if word.text == "/" || word.text == "|" || word.text == "by" { return true }
      if let time = word.clock(before: index + 1 < words.endIndex ? words[index + 1] : nil) {
        if clock == nil { clock = time }
      } else if let offset = word.zone {
        if zone == nil { zone = offset }
      } else if !word.isSeparator, !word.isLabel, !word.isTimeWord {
        return false
      }
      index += 1
    }
    return true
  }
}
