import ChronologyModel
import Lexing

/// What an article can begin; the words after it decide.
extension Reader {
  func definite(_ index: Int) -> Found? {
    let place = index + 1
    if kind(place) != .none, let hit = holiday(place, from: index), hit.next > place + 1 { return hit }
    switch kind(place) {
    case .number:
      if let hit = dayExpression(index) { return hit.next > index ? dayAndClock(index) : nil }
      if case .decade = shape(place) { return decade(place, from: index) }
      if case .ordinal(let day) = shape(place) {
        return dayThenMonth(place, from: index) ?? century(place, from: index) ?? bareDay(day, index, place + 1)
      }
      return yearOfPeriod(place, from: index)
    case .ordinal:
      return kind(place + 1) == .of && month(place + 2) != nil ? dayAndClock(index) : ordinalUnit(place, from: index)
    case .dayPart: return definitePart(index)
    case .weekday: return storyWeekday(index)
    case .edge: return edge(place, from: index)
    case .place:
      guard
        var hit = kind(place + 1) == .decade
          ? spelledDecade(place + 1, from: index)
          : kind(place + 1) == .season ? season(place + 1, from: index) : decade(place + 1, from: index)
      else { return nil }
      hit.modifier = Place(rawValue: words[place].value)?.modifier
      return hit
    case .last, .past, .next: return relative(place, from: index) ?? futureOrPast(index)
    case .following, .previous: return followingDay(index) ?? relative(place, from: index)
    case .same: return sameDay(index) ?? relative(place, from: index)
    case .season: return season(place, from: index)
    // "the third-quarter loss": the article belongs to the loss.
    case .countedQuarter: return quarter(value(place), from: place, next: place + 1)
    case .fiscal: return namedYear(place, from: index) ?? fiscal(place, from: index)
    case .year: return namedYear(place, from: index)
    case .latest, .current, .full: return reported(place, from: index)
    case .yearAgo: return yearAgo(place, from: index)
    case .decade: return spelledDecade(place, from: index)
    case .unit:
      // Where companies report, `the quarter` is the last that has ended.
      if isUnit(place, .quarter), words[place].extra == 0, kind(place + 1) != .of {
        return counted(.quarter, by: -1, index, place + 1)
      }
      if isUnit(place, .weekend), words[place].extra == 0 { return weekend(index, place + 1) }
      if kind(place + 1) == .before || kind(place + 1) == .after {
        return dayAfterTomorrow(index, place) ?? dayBefore(index, place)
      }
      return namedYear(place, from: index) ?? theYear(index)
    case .future: return futureOrPast(index)
    case .recent: return futureOrPast(index)
    case .none where Self.distances.contains(hash(place)): return futureOrPast(index)
    case .cardinal: return measured(place, from: index)
    default: return nil
    }
  }

  /// `the day after tomorrow`, `the day before yesterday`
  private func dayAfterTomorrow(_ first: Int, _ place: Int) -> Found? {
    let step = kind(place + 1) == .after ? 1 : -1
    guard isUnit(place, .day), words[place].extra == 0, kind(place + 2) == .today, value(place + 2) == step else {
      return nil
    }
    guard let day = reference?.settled({ $0.adding(days: 2 * step) }) else {
      var hit = make(first, place + 3, .date, "XXXX-XX-XX")
      hit.form = .dayOffset(2 * step)
      return hit
    }
    var hit = make(
      first, place + 3, day.description, CivilInterval(day: day), .publication,
      "\(day.inWords), two days \(step > 0 ? "after" : "before") publication")
    hit.form = .dayOffset(2 * step)
    return hit
  }

  /// `on the Friday`, after a day: the first such weekday after the day last mentioned, or the last before it in `the
  /// Friday before`.
  private func storyWeekday(_ index: Int) -> Found? {
    let place = index + 1
    guard let anchor = memory.day, isCapitalised(place), Self.dayLeads.contains(kind(index - 1)),
      !isNameOfSomething(place), !isWord(place + 1) || kind(place + 1) != .none || isFollowedByClause(place + 1),
      !isCapitalised(place + 1), dayNumber(place + 1) == nil, kind(place + 1) != .month
    else { return nil }
    let isBefore = kind(place + 1) == .before
    let day =
      isBefore
      ? Self.weekday(value(place), from: anchor.adding(days: -1), .past)
      : Self.weekday(value(place), from: anchor.adding(days: 1), .future)
    // Read as the weekday and the article left out, as other weekdays are.
    return make(
      place, place + 1, day.description, CivilInterval(day: day), .mention,
      "the \(CivilDay.name(ofWeekday: value(place))) \(isBefore ? "before" : "after") \(anchor.inWords)")
  }

  /// `a week on Tuesday`, `a fortnight today`
  private func weekOn(_ index: Int) -> Found? {
    guard kind(index + 1) == .unit, words[index + 1].extra == 0, let unit = Unit(rawValue: words[index + 1].value),
      unit == .week || unit == .fortnight
    else { return nil }
    let place = kind(index + 2) == .on ? index + 3 : index + 2
    let day: CivilDay?
    if kind(place) == .weekday, place == index + 3, isCapitalised(place), tense(index) == .future {
      day = reference?.settled { Self.weekday(value(place), from: $0.adding(days: 1), .future) }
    } else if kind(place) == .today, place == index + 2, value(place) >= 0 {
      day = reference?.settled { $0.adding(days: value(place)) }
    } else {
      return nil
    }
    guard let exact = day?.adding(days: 7 * unit.multiple) else { return nil }
    return make(
      index, place + 1, exact.description, CivilInterval(day: exact), .publication,
      "\(exact.inWords), counted from publication")
  }

  /// `on the 29th`: the last such day of a month, or the next where the verb looks ahead.
  private func bareDay(_ number: Int, _ first: Int, _ next: Int) -> Found? {
    guard (1...31).contains(number), Self.dayLeads.contains(kind(first - 1)),
      !isWord(next) || kind(next) != .none || isFollowedByClause(next), kind(next) != .unit, kind(next) != .edge,
      let reference
    else { return nil }
    let ahead = tense(first) == .future
    let day = reference.settled { (from: CivilDay) -> CivilDay? in
      let months = (-2...2).compactMap { step -> CivilDay? in
        let month = CivilDay.first(ofMonth: from.month, year: from.year).adding(months: step)
        return CivilDay(year: month.year, month: month.month, day: number)
      }
      return ahead ? months.first { $0 >= from } : months.last { $0 <= from }
    }
    guard let day else { return nil }
    return make(
      first, next, day.description, CivilInterval(day: day), .publication,
      "the \(ahead ? "first" : "last") such day \(ahead ? "from" : "up to") \(reference.inWords)")
  }

  private static let dayLeads: Set<Word.Kind> = [.on, .by, .since, .until, .from, .before, .after]

  /// `the following Friday`, `the previous Monday`.
  private func followingDay(_ index: Int) -> Found? {
    weekdayPhrase(index + 1).map { widened($0, from: index) }
  }

  /// `a week before`, `a few weeks ago`, `a year`; a rate (`£50 a day`, `twice a week`) is no length.
  func indefinite(_ index: Int) -> Found? {
    switch kind(index + 1) {
    case .unit:
      if let hit = weekOn(index) { return hit }
      if Self.times.contains(hash(index - 1)), let unit = Unit(rawValue: words[index + 1].value) {
        return make(index - 1, index + 2, .set, "P\(unit.isClock ? "T" : "")\(unit.multiple)\(unit.letter)")
      }
      let before = kind(index - 1)
      if Self.exclaims.contains(hash(index - 1)) { return nil }
      if kind(index - 2) == .number, isPluralNoun(index - 1) { return nil }
      if before == .number || isPercent(index - 1) || before == .hundred,
        offset(Count(digits: "1", next: index + 1), .day, from: index, next: index + 2) == nil
      {
        return nil
      }
      return isUnit(index + 1, .quarter) || isUnit(index + 1, .weekend) ? nil : measured(index, from: index)
    case .few, .couple, .hundred, .several: return measured(index, from: index)
    default: return nil
    }
  }

  private static let distances = TenseWords.set("near foreseeable distant immediate")
  private static let exclaims = TenseWords.set("such what quite")
  private static let times = TenseWords.set("once twice times")
}
