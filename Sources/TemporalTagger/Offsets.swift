import ChronologyModel
import Lexing

/// Times counted from another: `three weeks ago` from publication; `two days later`, `a week before` from the date
/// last mentioned. Before a clause (`two days before he was freed`) it is only a length: the text does not say from when.
extension Reader {
  func offset(_ count: Count, _ unit: Unit, from first: Int, next: Int) -> Found? {
    // `several days earlier this month`: `earlier` belongs to what follows.
    if [.this, .last, .next].contains(kind(next + 1)), kind(next) == .later || kind(next) == .earlier { return nil }
    // `in six weeks' time`
    if isApostrophe(next), hash(next + 1) == Self.time { return ago(count, unit, first, next + 2, sign: 1) }
    switch kind(next) {
    case .ago: return ago(count, unit, first, next + 1)
    case .from where hash(next + 1) == Self.now: return ago(count, unit, first, next + 2, sign: 1)
    case .later: return mentioned(count, unit, first, next + 1, sign: 1)
    case .earlier: return mentioned(count, unit, first, next + 1, sign: -1)
    case .before where standsAlone(next + 1): return mentioned(count, unit, first, next + 1, sign: -1)
    case .after where standsAlone(next + 1): return mentioned(count, unit, first, next + 1, sign: 1)
    case .before, .after:
      guard let day = dayExpression(next + 1), let exact = day.day, let whole = count.whole,
        let moved = Period.shift(exact, unit, kind(next) == .after ? whole : -whole), unit == .day || unit == .week
      else { return nil }
      return make(
        first, day.next, moved.description, CivilInterval(day: moved), day.anchor,
        "\(whole) \(unit)\(whole == 1 ? "" : "s") \(kind(next) == .after ? "after" : "before") \(exact.inWords)")
    default: return nil
    }
  }

  private func isApostrophe(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let bytes = text.bytes[tokens[index].range]
    return bytes.first == 0x27 || bytes.starts(with: [0xE2, 0x80, 0x99])
  }

  /// True when nothing that `before` could govern follows: the end of the clause, or a word that begins another.
  private func standsAlone(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return true }
    if tokens[index].kind == .sign {
      let byte = text.bytes[tokens[index].start]
      return byte != 0x24 && byte != 0xC2
    }
    return Self.clauseBreaks.contains(tokens[index].hash)
  }

  private func ago(_ count: Count, _ unit: Unit, _ first: Int, _ next: Int, sign: Int = -1) -> Found? {
    guard let whole = count.whole else { return make(first, next, .date, sign < 0 ? "PAST_REF" : "FUTURE_REF") }
    let words = { (day: CivilDay) in
      "\(whole) \(unit)\(whole == 1 ? "" : "s") \(sign < 0 ? "before" : "after") publication, \(day.inWords)"
    }
    guard let reference else {
      var hit = make(first, next, .date, unit.isClock ? "XXXX-XX-XX" : unit == .year ? "XXXX" : "XXXX-XX")
      hit.form = unit == .day ? .dayOffset(sign * whole) : .other
      return hit
    }
    if unit.isClock, whole * (unit == .hour ? 60 : 1) >= 1440 {
      return make(first, next, .duration, duration(count, unit))
    }
    if unit == .year, let quarter = quarterMentioned, let day = Period.shift(quarter, .year, sign * whole) {
      let period = Period(.quarter, containing: day, steps: 0)
      var hit = make(first, next, period.value, period.interval, .mention, "the same quarter of \(day.year)")
      hit.isEcho = true
      return hit
    }
    guard let day = reference.settled({ Period.shift($0, unit, sign * whole) }) else { return nil }
    let grain: Unit = unit.isClock || unit == .day ? .day : unit
    let period = Period(grain.multiple > 1 ? (grain == .fortnight ? .week : .year) : grain, containing: day, steps: 0)
    return make(first, next, period.value, period.interval, .publication, words(day))
  }

  /// The first day of the quarter last mentioned, when a quarter was: `a year earlier` is then the same quarter.
  private var quarterMentioned: CivilDay? {
    guard let quarter = memory.quarter, memory.interval == quarter else { return nil }
    return quarter.earliest.day
  }

  /// So long before or after the date last mentioned; minutes and hours from the clock time last mentioned.
  private func mentioned(_ count: Count, _ unit: Unit, _ first: Int, _ next: Int, sign: Int) -> Found? {
    guard let whole = count.whole, whole < 3000 else {
      return make(first, next, .duration, duration(count, unit))
    }
    if unit.isClock {
      guard unit != .second, let clock = memory.instant else {
        return make(first, next, .duration, duration(count, unit))
      }
      let instant = CivilInstant(minutes: clock.minutes + sign * whole * (unit == .hour ? 60 : 1))
      var hit = make(first, next, .time, instant.description)
      hit.interval = CivilInterval(instant, instant, .minute)
      hit.anchor = .mention
      hit.reckoning =
        "\(whole) \(unit)\(whole == 1 ? "" : "s") \(sign > 0 ? "after" : "before") \(two(clock.hour)):\(two(clock.minute)) on \(clock.day.inWords)"
      return hit
    }
    guard let anchor = memory.interval else { return make(first, next, .duration, duration(count, unit)) }
    let isDay = anchor.singleDay != nil || anchor.precision == .partOfDay
    guard let day = Period.shift(anchor.earliest.day, unit, sign * whole) else { return nil }
    let grain: Unit
    switch unit {
    case .day, .week, .fortnight:
      guard isDay else { return make(first, next, .duration, duration(count, unit)) }
      grain = .day
    case .month: grain = .month
    default: grain = anchor.precision == .month ? .month : unit == .year && quarterMentioned != nil ? .quarter : .year
    }
    let period = Period(grain, containing: day, steps: 0)
    var hit = make(
      first, next, period.value, period.interval, .mention,
      "\(whole) \(unit)\(whole == 1 ? "" : "s") \(sign > 0 ? "after" : "before") \(anchor.earliest.day.inWords), mentioned before"
    )
    hit.isEcho = unit == .year && sign < 0 && !isNarrative
    return hit
  }

  /// `the day before`, `the week after`: counted from the date last mentioned.
  func dayBefore(_ first: Int, _ place: Int) -> Found? {
    guard kind(place) == .unit, words[place].extra == 0, let unit = Unit(rawValue: words[place].value), !unit.isClock,
      let anchor = memory.interval
    else { return nil }
    let sign = kind(place + 1) == .before ? -1 : 1
    guard standsAlone(place + 2), unit != .day || anchor.singleDay != nil || anchor.precision == .partOfDay else {
      return nil
    }
    let period = Period(unit, containing: anchor.earliest.day, steps: sign)
    return make(
      first, place + 2, period.value, period.interval, .mention,
      "the \(unit) \(sign > 0 ? "after" : "before") \(anchor.earliest.day.inWords), mentioned before")
  }

  private static let time = FoldedHash.of("time")
  private static let now = FoldedHash.of("now")
  private static let clauseBreaks = TenseWords.set(
    "and but or when while although though as because so which who in at on with for to")
}
