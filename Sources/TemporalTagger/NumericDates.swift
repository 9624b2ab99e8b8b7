import ChronologyModel
import Lexing

/// Dates in figures: `2025-10-29`, `29/10/2025` with the day first, `2025-10-29T17:30`.
extension Reader {
  func numericDate(_ index: Int) -> Found? {
    switch shape(index) {
    case .date(let year, let month, let day):
      guard let date = CivilDay(year: year, month: month, day: day) else { return nil }
      var hit = make(index, index + 1, date.description, CivilInterval(day: date), .explicit)
      hit.statedYear = year
      hit.form = .fullDate
      return hit
    case .instant(let year, let month, let day, let hour, let minute):
      guard let date = CivilDay(year: year, month: month, day: day) else { return nil }
      let instant = CivilInstant(date, hour: hour, minute: minute)
      var hit = make(index, index + 1, .time, instant.description)
      hit.interval = CivilInterval(instant, instant, .minute)
      hit.anchor = .explicit
      hit.statedYear = year
      hit.form = .fullDate
      return hit
    default: return nil
    }
  }

  /// What a token that begins with a digit begins.
  func numberFirst(_ index: Int) -> Found? {
    if isPartOfSum(index) { return nil }
    switch shape(index) {
    case .date, .instant: return dayAndClock(index)
    case .clock: return clockFirst(index)
    case .decade: return decade(index, from: index)
    case .years: return yearRange(index)
    case .pair(let one, let other, let second): return sharedMonth(index, one, other, second) ?? counted(index)
    case .ordinal: return dayAndClock(index) ?? sharedMonthWords(index) ?? century(index, from: index)
    case .plain(_, let digits):
      if digits <= 2, let hit = dayAndClock(index) ?? clockFirst(index) ?? sharedMonthWords(index) { return hit }
      return counted(index) ?? (digits == 4 ? yearAlone(index) : nil)
    case .other: return counted(index)
    }
  }

  /// True after a currency sign or a number sign.
  private func isPartOfSum(_ index: Int) -> Bool {
    guard index > 0, touches(index), tokens[index - 1].kind == .sign else { return false }
    let start = tokens[index - 1].start
    let byte = text.bytes[start]
    if byte == 0x24 || byte == 0x23 { return true }  // $ #
    return byte == 0xC2 || byte == 0xE2 && text.bytes[start + 1] == 0x82  // £ and the euro
  }

  /// `3-5 November`: both ends.
  private func sharedMonth(_ index: Int, _ one: Int, _ other: Int, _ second: Int) -> Found? {
    guard (1...31).contains(one), other > one, other <= 31, let month = month(index + 1) else { return nil }
    guard var hit = endOfRange(month, day: one, index), var last = endOfRange(month, day: other, index) else {
      return nil
    }
    hit.end = second - 1
    last.start = second
    hit.also = [last]
    hit.next = last.next
    return hit
  }

  /// `3 to 6 May`, `between 3 and 5 November`, `3–5 November`: both ends.
  private func sharedMonthWords(_ index: Int) -> Found? {
    guard let one = dayNumber(index), kind(index + 1) == .to || kind(index + 1) == .and || isDash(index + 1),
      let other = dayNumber(index + 2), other > one
    else { return nil }
    let monthAt = kind(index + 3) == .of ? index + 4 : index + 3
    guard let month = month(monthAt), let last = dayThenMonth(index + 2, from: index + 2) else { return nil }
    guard var hit = endOfRange(month, day: one, index) else { return nil }
    hit.start = tokens[index].start
    hit.end = tokens[index].end
    hit.also = [last]
    hit.next = last.next
    return hit
  }

  /// One end of a range within a month: the day, dated as the month and year after it date it.
  private func endOfRange(_ month: (month: Int, next: Int), day: Int, _ first: Int) -> Found? {
    dated(from: first, month: month.month, day: day, at: month.next, weekday: nil)
  }
}
