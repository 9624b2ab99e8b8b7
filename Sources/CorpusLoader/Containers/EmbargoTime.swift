internal import ChronologyModel

/// Reads the time that an embargo ends, in any of the ways that press offices write it.
enum EmbargoTime {
  /// The day that the words name; without a year, the first such day from the day before publication on.
  static func day(_ words: [DateLineWord], published: CivilDay?) -> CivilDay? {
    let plain = words.filter { !$0.isSeparator && $0.text != "of" }
    for index in plain.indices {
      if let day = plain[index].isoDay { return day }
      guard index + 1 < plain.count else { continue }
      let numbers = [
        (plain[index].dayNumber, plain[index + 1].month), (plain[index + 1].dayNumber, plain[index].month),
      ]
      for case (let day?, let month?) in numbers {
        if index + 2 < plain.count, let year = plain[index + 2].year {
          return CivilDay(year: year, month: month, day: day)
        }
        guard let from = published?.adding(days: -1) else { return nil }
        return [from.year, from.year + 1].lazy.compactMap { CivilDay(year: $0, month: month, day: day) }
          .first { $0 >= from }
      }
    }
    return nil
  }

  /// The minute that the words name on a day; nil when they name none.
  static func instant(_ words: [DateLineWord], on day: CivilDay) -> CivilInstant? {
    let zone = words.lazy.compactMap(\.zone).first
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      if ["midday", "noon", "12noon"].contains(word.text) { return CivilInstant(day, hour: 12) }
      // Midnight on a day is its end as often as its beginning: the later is the safer.
      if word.text == "midnight" || word.text == "12midnight" { return CivilInstant(day.adding(days: 1)) }
      guard let clock = clock(word, before: index > 0 ? words[index - 1] : nil, next) else { continue }
      return Stamp.minuteInterval(CivilInstant(day, hour: clock.hour, minute: clock.minute), zone: zone).earliest
    }
    return nil
  }

  /// `00.01`, `00:01hrs`, `0001 hours`, `9am`.
  private static func clock(
    _ word: DateLineWord, before: DateLineWord?, _ next: DateLineWord?
  ) -> (hour: Int, minute: Int)? {
    if word.isoDay != nil { return nil }
    if let clock = word.clock(before: next) {
      // `12 noon` and `12 midnight` are named by their second word.
      return next.map { ["noon", "midnight", "midday"].contains($0.text) } == true ? nil : clock
    }
    var bare = word
    let mark = hourMarks.first { word.text.hasSuffix($0) && word.text.first?.isNumber == true }
    if let mark { bare.text = String(word.text.dropLast(mark.count)) }
    if mark != nil, let clock = bare.clock(before: nil) { return clock }
    guard bare.text.utf8.count == 4, bare.text.utf8.allSatisfy(Bytes.isDigit), let value = Int(bare.text),
      value / 100 < 24, value % 100 < 60
    else { return nil }
    // Four digits are a time where something says so, and may be a year where nothing does.
    let isMarked = mark != nil || next.map { $0.zone != nil || hourMarks.contains($0.text) } == true
    let follows = before.map { ["until", "till", "from", "before", "at", ":"].contains($0.text) } ?? true
    return isMarked || follows || value < 1900 && before?.month == nil ? (value / 100, value % 100) : nil
  }

  private static let hourMarks = ["hours", "hrs", "hr", "h"]
}
