import ChronologyModel
import Lexing

/// Weekdays, alone and with a date: `Monday`, `Wednesday, 29 October`, `this Wednesday`, `Monday last week`.
extension Reader {
  /// A day: a calendar date, a weekday, or a day by its distance from today. What a clock time can be joined to.
  func dayExpression(_ index: Int) -> Found? {
    switch kind(index) {
    case .weekday, .shortWeekday: weekdayFirst(index, from: index)
    case .today: dayByDistance(index)
    case .number:
      numericDate(index) ?? dayThenMonth(index, from: index)
    case .ordinal: dayThenMonth(index, from: index)
    case .month, .shortMonth: monthThenDay(index, from: index)
    case .this, .last, .next, .same, .following, .previous: weekdayPhrase(index)
    case .the:
      dayNumber(index + 1) != nil && kind(index + 2) == .of ? dayThenMonth(index + 1, from: index) : sameDay(index)
    case .that: sameDay(index)
    default: nil
    }
  }

  /// A weekday with the date that follows it, or alone.
  func weekdayFirst(_ index: Int, from first: Int) -> Found? {
    let weekday = value(index)
    let isShort = kind(index) == .shortWeekday
    var next = index + 1
    if isShort, isPoint(next), touches(next) { next += 1 }
    for place in [next, isComma(next) || kind(next) == .the ? next + 1 : next, next + 2] {
      if place == next + 2, !(isComma(next) && kind(next + 1) == .the) { continue }
      if let hit = dayThenMonth(place, from: first, weekday: weekday)
        ?? monthThenDay(place, from: first, weekday: weekday)
      {
        return hit
      }
      if kind(place) == .number, let hit = numericDate(place) { return widened(hit, from: first) }
    }
    guard !isShort || isShortWeekdayClear(index), isCapitalised(index), !isNameOfSomething(index) else { return nil }
    return bareWeekday(weekday, first, index + 1)
  }

  /// `Sun`, `Sat`, `Wed` are weekdays only where nothing else can be meant: after `on`, beside a clock.
  private func isShortWeekdayClear(_ index: Int) -> Bool {
    guard isCapitalised(index), ![6, 7].contains(value(index)) else { return false }
    return kind(index - 1) == .on || kind(index - 1) == .number
  }

  private func bareWeekday(_ weekday: Int, _ first: Int, _ next: Int) -> Found {
    if let week = weekPhrase(next), let monday = week.monday {
      let day = monday.adding(days: weekday - 1)
      return make(
        first, week.next, day.description, CivilInterval(day: day), .publication,
        "\(CivilDay.name(ofWeekday: weekday)) of the week of \(monday.inWords)")
    }
    if isUnit(next, .week), words[next].extra == 0, let reference,
      let day = reference.settled({ Self.weekday(weekday, from: $0.adding(days: 1), .future).adding(days: 7) })
    {
      // `Thursday week`
      var hit = make(
        first, next + 1, day.description, CivilInterval(day: day), .publication,
        "a week after the next \(CivilDay.name(ofWeekday: weekday)), \(day.inWords)")
      hit.form = .weekday(weekday, .future)
      return hit
    }
    return atQuestions(weekdayFound(weekday, first, next, weekdayTense(first)), first)
  }

  /// The way the verb looks; what stands after `by` or `until` lies ahead unless the verb tells that it was done.
  func weekdayTense(_ first: Int) -> Tense {
    let bound = bound(before: first)
    if isNarrative, memory.day != nil { return .future }
    guard bound == .until || bound == .by else { return tense(first) }
    return tenses.isDone(beforeToken: first, in: sentence, needsPerfect: bound == .until) ? .past : .future
  }

  /// A weekday as counted from publication, in the past or ahead.
  func weekdayFound(_ weekday: Int, _ first: Int, _ next: Int, _ tense: Tense) -> Found {
    let name = CivilDay.name(ofWeekday: weekday)
    let end = tense == .future ? nil : rangeEndWeekday(after: next, from: first)
    guard
      let reference,
      let day = reference.settled({ from in
        let day = Self.weekday(weekday, from: from, tense)
        // `between Friday and Saturday`, told on a Friday: the Friday before that Saturday.
        let isAfterEnd = end.map { Self.weekday($0, from: from, .past) < day } ?? false
        return isAfterEnd ? day.adding(days: -7) : day
      })
    else {
      var hit = make(first, next, .date, "XXXX-WXX-\(weekday)")
      hit.form = .weekday(weekday, tense)
      return hit
    }
    let words = tense == .future ? "the \(name) after publication on" : "the \(name) before publication on"
    let isToday = reference.first == day && reference.last == day
    var hit = make(
      first, next, day.description, CivilInterval(day: day), .publication,
      isToday ? "\(day.inWords): \(name), the day of publication" : "\(day.inWords): \(words) \(reference.inWords)")
    hit.form = .weekday(weekday, tense)
    return hit
  }

  /// The weekday that ends a range which the one before `next` begins: `between 9pm on Friday and 3am on Saturday`.
  private func rangeEndWeekday(after next: Int, from first: Int) -> Int? {
    let opens = (max(sentence.lowerBound, first - 5)..<first).contains { kind($0) == .between || kind($0) == .from }
    guard opens else { return nil }
    for place in next..<next + 2 where kind(place) == .and || kind(place) == .to {
      for other in place + 1..<place + 5 where kind(other) == .weekday { return value(other) }
    }
    return nil
  }

  /// The last such weekday up to and with a day, or the first from it on.
  static func weekday(_ weekday: Int, from day: CivilDay, _ tense: Tense) -> CivilDay {
    tense == .future
      ? day.adding(days: (weekday - day.weekday + 7) % 7) : day.adding(days: -((day.weekday - weekday + 7) % 7))
  }

  /// `this Wednesday`, `last Friday`, `next Monday`, `the previous Friday`, with the date after it where there is one.
  func weekdayPhrase(_ index: Int) -> Found? {
    var place = index + 1
    let word = kind(index)
    if word == .this, kind(place) == .next || kind(place) == .past { place += 1 }
    guard kind(place) == .weekday else { return nil }
    let weekday = value(place)
    if let hit = weekdayFirst(place, from: index), case .fullDate = hit.form { return hit }
    if word == .following || word == .previous {
      guard let anchor = memory.day else { return nil }
      let day =
        word == .following
        ? Self.weekday(weekday, from: anchor.adding(days: 1), .future)
        : Self.weekday(weekday, from: anchor.adding(days: -1), .past)
      return make(
        index, place + 1, day.description, CivilInterval(day: day), .mention,
        "the \(CivilDay.name(ofWeekday: weekday)) \(word == .following ? "after" : "before") \(anchor.inWords)")
    }
    guard word != .same, let reference else {
      var hit = make(index, place + 1, .date, "XXXX-WXX-\(weekday)")
      hit.form = .weekday(weekday, word == .next ? .future : word == .last ? .past : tense(index))
      return hit
    }
    guard let first = reference.settled({ Self.named(weekday, from: $0, word).0 }) else {
      return make(index, place + 1, .date, "XXXX-WXX-\(weekday)")
    }
    var hit = make(index, place + 1, first.description, CivilInterval(day: first), .publication)
    let other = reference.settled { Self.named(weekday, from: $0, word).1 }
    if let other { hit.alternative = CivilInterval(day: other) }
    hit.reckoning =
      "\(first.inWords), counted from \(reference.inWords)" + (other.map { "; it may also mean \($0.inWords)" } ?? "")
    hit.form = .weekday(weekday, word == .next ? .future : word == .last ? .past : .none)
    return hit
  }

  /// `this`: the day in the week of `day`. `last` and `next`: the one in the week before or after; when a nearer one
  /// lies in the week of `day`, that is the second reading.
  private static func named(_ weekday: Int, from day: CivilDay, _ word: Word.Kind) -> (CivilDay, CivilDay?) {
    let here = day.monday.adding(days: weekday - 1)
    switch word {
    case .last:
      let before = here.adding(days: -7)
      return here < day ? (before, here) : (before, nil)
    case .next:
      let after = here.adding(days: 7)
      return here > day ? (after, here) : (after, nil)
    default: return (here, nil)
    }
  }

  /// `the same day`, `that day`: the day last mentioned.
  func sameDay(_ index: Int) -> Found? {
    let place = kind(index) == .the ? index + 1 : index
    guard kind(place) == .same || kind(place) == .that, isUnit(place + 1, .day), let day = memory.day else {
      return nil
    }
    return make(
      index, place + 2, day.description, CivilInterval(day: day), .mention, "the day last mentioned, \(day.inWords)")
  }

  func isUnit(_ index: Int, _ unit: Unit) -> Bool { kind(index) == .unit && value(index) == Int(unit.rawValue) }

  /// `last week`, `of this week`, `next week` after a weekday: the Monday of that week.
  private func weekPhrase(_ index: Int) -> (monday: CivilDay?, next: Int)? {
    let place = kind(index) == .of ? index + 1 : index
    guard isUnit(place + 1, .week), words[place + 1].extra == 0 else { return nil }
    let weeks: Int
    switch kind(place) {
    case .this: weeks = 0
    case .last: weeks = -1
    case .next: weeks = 1
    default: return nil
    }
    return (reference?.settled { $0.monday.adding(days: 7 * weeks) }, place + 2)
  }

  /// `Mondays`, `Tuesday nights`: a set.
  func pluralWeekday(_ index: Int) -> Found? {
    guard isCapitalised(index) else { return nil }
    let part = kind(index + 1) == .dayPart ? DayPart(rawValue: words[index + 1].value) : nil
    return make(
      index, part == nil ? index + 1 : index + 2, .set, "XXXX-WXX-\(value(index))\(part?.letters ?? "")")
  }
}
