import ChronologyModel
import Lexing

/// Clock times, with the day they belong to: `7.50am on Wednesday 6 September`, `Friday at 3pm`, `noon`.
extension Reader {
  /// A clock time as it stands, with its zone.
  struct Clock {
    var hour: Int
    var minute: Int
    var next: Int
    /// False for `7.30`, which is a clock time only beside a day.
    var isClear: Bool
  }

  func clock(_ index: Int) -> Clock? {
    var clock: Clock
    switch shape(index) {
    case .clock(let hour, let minute, let hasMeridiem, let isColon):
      clock = Clock(hour: hour, minute: minute, next: index + 1, isClear: hasMeridiem || isColon)
      if !hasMeridiem, let spelled = meridiem(index + 1), hour <= 12, hour > 0 {
        clock = Clock(hour: hour % 12 + spelled.hours, minute: minute, next: spelled.next, isClear: true)
      }
    case .plain(let hour, let digits) where digits <= 2 && hour <= 12 && hour > 0:
      if let spelled = meridiem(index + 1) {
        clock = Clock(hour: hour % 12 + spelled.hours, minute: 0, next: spelled.next, isClear: true)
      } else if kind(index + 1) == .oclock {
        clock = Clock(hour: hour, minute: 0, next: index + 2, isClear: true)
      } else {
        return nil
      }
    default:
      guard kind(index) == .noon else { return nil }
      clock = Clock(hour: value(index), minute: 0, next: index + 1, isClear: true)
    }
    if let zone = zone(clock.next) { clock.next = zone }
    return clock
  }

  /// `am`, `p.m.`: the hours it adds.
  private func meridiem(_ index: Int) -> (hours: Int, next: Int)? {
    if kind(index) == .meridiem { return (text.bytes[tokens[index].start] | 0x20 == 0x70 ? 12 : 0, index + 1) }
    guard isWord(index), tokens[index].end - tokens[index].start == 1, isPoint(index + 1), touches(index + 1),
      isWord(index + 2), touches(index + 2), text.bytes[tokens[index + 2].start] | 0x20 == 0x6D,
      tokens[index + 2].end - tokens[index + 2].start == 1
    else { return nil }
    let letter = text.bytes[tokens[index].start] | 0x20
    guard letter == 0x61 || letter == 0x70 else { return nil }
    let next = isPoint(index + 3) && touches(index + 3) ? index + 4 : index + 3
    return (letter == 0x70 ? 12 : 0, next)
  }

  /// `GMT`, `British Summer Time`, `Greenwich Mean Time`: the token after it.
  private func zone(_ index: Int) -> Int? {
    if kind(index) == .zone, tokens[index].isAllCapitals { return index + 1 }
    guard isCapitalised(index), hash(index + 2) == Self.time else { return nil }
    return isCapitalised(index + 1) ? index + 3 : nil
  }

  /// `He left at 6.50am on Monday. He was missed at 8.05am`: a clock time in the sentence after one, with no day between.
  private func goesOn(_ index: Int) -> Bool {
    guard let instant = memory.instant, memory.day == instant.day, memory.sentence < sentence.lowerBound else {
      return false
    }
    return index - memory.sentence < 80 && paragraph(of: memory.sentence) == paragraph(of: index)
  }

  /// How many paragraphs begin up to a token.
  private func paragraph(of token: Int) -> Int {
    let start = tokens[token].start
    var low = 0
    var high = text.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if text.paragraphs[middle].lowerBound <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A clock time that stands before its day, or alone.
  func clockFirst(_ index: Int) -> Found? {
    guard let clock = clock(index) else { return nil }
    // "Midnight, a police horse, was hurt"
    if kind(index) == .noon, isSentenceStart(index), isComma(clock.next) { return nil }
    var place = clock.next
    if clock.isClear, isComma(place) || isDash(place) { place += 1 }
    if kind(place) == .on || kind(place) == .of { place += 1 }
    if let day = dayExpression(place), day.isDayLike, day.also.isEmpty {
      // `11.30pm on Monday night`
      return joined(clock, day, from: index, next: kind(day.next) == .dayPart ? day.next + 1 : day.next)
    }
    guard clock.isClear else { return nil }
    if let day = memory.day, memory.sentence == sentence.lowerBound || reference == nil || goesOn(index) {
      return alone(clock, on: day, .mention, index)
    }
    guard let day = reference?.settled({ $0 }) else { return make(index, clock.next, .time, clockValue(clock)) }
    return alone(clock, on: day, .publication, index)
  }

  private func alone(_ clock: Clock, on day: CivilDay, _ anchor: Timex.Anchor, _ index: Int) -> Found {
    let instant = CivilInstant(day, hour: clock.hour, minute: clock.minute)
    var hit = make(index, clock.next, .time, "\(day)\(clockValue(clock))")
    hit.interval = CivilInterval(instant, instant, .minute)
    hit.anchor = anchor
    hit.reckoning =
      anchor == .mention ? "on the day last mentioned, \(day.inWords)" : "on \(day.inWords), the day of publication"
    return hit
  }

  private func clockValue(_ clock: Clock) -> String { "T\(two(clock.hour)):\(two(clock.minute))" }

  /// A clock time and a day, as one expression.
  private func joined(_ clock: Clock, _ day: Found, from first: Int, next: Int) -> Found {
    var hit = day
    hit.start = min(tokens[first].start, day.start)
    hit.end = tokens[next - 1].end
    hit.next = next
    hit.kind = .time
    hit.value = day.value + clockValue(clock)
    if let exact = day.day {
      let instant = CivilInstant(exact, hour: clock.hour, minute: clock.minute)
      hit.interval = CivilInterval(instant, instant, .minute)
    }
    return hit
  }

  /// A day, with the clock time or the part of the day after it: `Friday 15 September 2023 10:52`, `Tuesday night`.
  func dayAndClock(_ index: Int) -> Found? {
    guard let day = dayExpression(index) else { return nil }
    guard day.isDayLike, day.also.isEmpty else { return day }
    if kind(day.next) == .dayPart, let part = DayPart(rawValue: words[day.next].value) {
      return onPart(part, of: day, from: index, next: day.next + 1)
    }
    if let appositive = appositiveDate(after: day) { return widened(appositive, from: index) }
    var place = day.next
    if isComma(place) || isDash(place) { place += 1 }
    if kind(place) == .at || kind(place) == .around { place += 1 }
    if let clock = clock(place), clock.isClear { return joined(clock, day, from: index, next: clock.next) }
    return day
  }

  /// `today (21 February 2024)`, `today, September 25`: the date that says which day `today` is.
  private func appositiveDate(after day: Found) -> Found? {
    guard case .dayOffset = day.form else { return nil }
    let opens = isSign(day.next, 0x28)
    guard opens || isComma(day.next), var date = dayExpression(day.next + 1), date.isDayLike, date.also.isEmpty else {
      return nil
    }
    switch date.form {
    case .fullDate, .monthDay: break
    default: return nil
    }
    if opens {
      guard isSign(date.next, 0x29) else { return nil }
      date.end = tokens[date.next].end
      date.next += 1
    }
    return date
  }

  private static let time = FoldedHash.of("time")
}
