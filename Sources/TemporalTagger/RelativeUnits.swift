import ChronologyModel
import Lexing

/// Units by their distance from publication or from a date mentioned: `last month`, `this week`, `the next six weeks`,
/// `the following day`, `the weekend`, `earlier this year`.
extension Reader {
  /// What `this`, `last`, `next`, `past`, `previous`, `following`, `same` and `that` begin; `first` may be an article.
  func relative(_ index: Int, from first: Int? = nil) -> Found? {
    let word = kind(index)
    let first = first ?? index
    var place = index + 1
    // `is due to last six weeks`
    if word == .last, first == index, Self.verbLeads.contains(hash(index - 1)) { return nil }
    if word == .this, kind(place) == .past || kind(place) == .next { place += 1 }
    switch kind(place) {
    case .dayPart: return relativePart(first, word, place)
    case .month, .shortMonth:
      return word == .last || word == .this || word == .next ? relativeMonth(first, word, place) : nil
    case .season: return relativeSeason(first, word, place)
    case .holiday: return word == .last || word == .this || word == .next ? holiday(place, from: first, word) : nil
    case .unit: return relativeUnit(first, word, place)
    case .fiscal:
      return isUnit(place + 1, .year) ? financialYear(first, word, place + 2) : nil
    case .number, .cardinal, .few, .several, .couple: return relativeCount(first, word, place)
    default: return nil
    }
  }

  private func relativeUnit(_ first: Int, _ word: Word.Kind, _ place: Int) -> Found? {
    guard let unit = Unit(rawValue: words[place].value), !isCapitalised(place) else { return nil }
    let hasArticle = kind(first) == .the
    if words[place].extra == 1 {
      // `these days`
      if word == .this, unit == .day { return make(first, place + 1, .date, "PRESENT_REF") }
      if word == .this || word == .past || word == .last {
        return make(first, place + 1, .date, word == .this ? "PRESENT_REF" : "PAST_REF")
      }
      guard word == .next else { return nil }
      // `coming weeks`
      return make(first, place + 1, .duration, duration(Count(digits: "X", next: place), unit))
    }
    if hasArticle, word == .last || word == .past { return backOrAhead(first, place + 1, count: 1, unit, ahead: false) }
    if word == .past { return nil }
    let steps: Int
    switch word {
    case .this: steps = 0
    case .last: steps = -1
    case .next: steps = hasArticle && memory.interval != nil && unit == .day ? 2 : 1
    default: return fromMention(first, place + 1, word, unit)
    }
    if steps == 2 || unit == .day { return word == .next ? fromMention(first, place + 1, .following, unit) : nil }
    if unit == .year, let hit = quarterOfYear(steps, first, place + 1) { return hit }
    return counted(unit, by: steps, first, place + 1)
  }

  /// A unit so many steps from publication.
  func counted(_ unit: Unit, by steps: Int, _ first: Int, _ next: Int) -> Found? {
    guard unit != .minute && unit != .hour && unit != .second else { return nil }
    var hit: Found
    if let reference, let period = reference.settled({ Period(unit, containing: $0, steps: steps) }) {
      let words =
        steps == 0
        ? "the" : abs(steps) == 1 ? (steps < 0 ? "the one before the" : "the one after the") : "\(steps) from the"
      hit = make(
        first, next, period.value, period.interval, .publication,
        "\(words) \(unit) of \(reference.inWords)")
    } else {
      hit = make(first, next, .date, unit == .week ? "XXXX-WXX" : unit == .month ? "XXXX-XX" : "XXXX")
    }
    hit.form = .unitOffset(unit, steps)
    return hit
  }

  /// `that year`, `the same week`, `the following month`: counted from the date last mentioned.
  private func fromMention(_ first: Int, _ next: Int, _ word: Word.Kind, _ unit: Unit) -> Found? {
    if word == .same || word == .that, unit == .day { return sameDay(first) }
    guard let anchor = memory.interval, !unit.isClock else { return nil }
    let steps = word == .following ? 1 : word == .previous ? -1 : word == .that || word == .same ? 0 : 2
    guard steps < 2 else { return nil }
    let period = Period(unit, containing: steps > 0 ? anchor.latest.day : anchor.earliest.day, steps: steps)
    guard unit != .day || anchor.singleDay != nil || anchor.precision == .partOfDay else { return nil }
    return make(
      first, next, period.value, period.interval, .mention,
      "counted from \(anchor.earliest.day.inWords), mentioned before")
  }

  /// `the next six weeks`, `the past two years`, `the previous 12 months`.
  private func relativeCount(_ first: Int, _ word: Word.Kind, _ place: Int) -> Found? {
    guard let count = count(place), let unit = countUnit(count.next), !isAge(unit.next) else { return nil }
    guard let number = count.whole else {
      return make(first, unit.next, .duration, duration(count, unit.unit))
    }
    if word == .previous || word == .following {
      var hit = make(place, unit.next, .duration, duration(count, unit.unit))
      if word == .previous, unit.unit == .month || unit.unit == .year, number > 0, number <= 1200,
        let period = memory.period
      {
        let last = period.earliest.day.adding(days: -1)
        let start = period.earliest.day.adding(months: -number * (unit.unit == .year ? 12 : 1))
        hit.interval = CivilInterval(days: start, last, .interval)
        hit.anchor = .mention
        hit.reckoning = "before the period from \(period.earliest.day.inWords): \(start.inWords) to \(last.inWords)"
      }
      return hit
    }
    guard word == .last || word == .past || word == .next || word == .this else { return nil }
    return backOrAhead(first, unit.next, count: number, unit.unit, ahead: word == .next)
  }

  /// A length of time that ends or begins at publication.
  private func backOrAhead(_ first: Int, _ next: Int, count: Int, _ unit: Unit, ahead: Bool) -> Found {
    var hit = make(first, next, .duration, "P\(unit.isClock ? "T" : "")\(count * unit.multiple)\(unit.letter)")
    if let reference, reference.first == reference.last,
      let other = Period.shift(reference.first, unit, ahead ? count : -count)
    {
      hit.interval = CivilInterval(days: min(other, reference.first), max(other, reference.first), .interval)
      hit.anchor = .publication
      hit.reckoning = "\(ahead ? "from" : "up to") publication on \(reference.first.inWords)"
    }
    return hit
  }

  private func financialYear(_ first: Int, _ word: Word.Kind, _ next: Int) -> Found? {
    let steps = word == .last ? -1 : word == .next ? 1 : word == .this ? 0 : 2
    guard steps < 2 else { return nil }
    guard let year = reference?.settled({ ($0.month >= 4 ? $0.year : $0.year - 1) + steps }) else {
      return make(first, next, .date, "XXXX")
    }
    let start = CivilDay.first(ofMonth: 4, year: year)
    let end = CivilDay.last(ofMonth: 3, year: year + 1)
    return make(
      first, next, "\(start.monthValue)/\(end.monthValue)", CivilInterval(days: start, end, .interval), .publication,
      "the financial year from \(start.inWords) to \(end.inWords)")
  }

  private static let verbLeads = TenseWords.set("to will would could can may might must should not n't")

  /// `the weekend`: the last one, or the coming one when the verb looks ahead.
  func weekend(_ first: Int, _ next: Int) -> Found? {
    let ahead = tense(first) == .future
    return counted(.weekend, by: ahead ? 0 : -1, first, next)
  }
}

/// A unit of the calendar that holds a day, or one so many steps from it.
struct Period: Equatable {
  var value: String
  var interval: CivilInterval

  init(_ unit: Unit, containing day: CivilDay, steps: Int) {
    switch unit {
    case .week, .fortnight:
      let monday = day.monday.adding(days: 7 * steps * unit.multiple)
      value = monday.weekValue
      interval = CivilInterval(days: monday, monday.adding(days: 7 * unit.multiple - 1), .week)
    case .weekend:
      // Within a weekend, `this weekend` is that one and `last weekend` the one before.
      let saturday = day.monday.adding(days: 5 + 7 * steps)
      value = "\(saturday.weekValue)-WE"
      interval = CivilInterval(days: saturday, saturday.adding(days: 1), .week)
    case .month:
      let start = CivilDay.first(ofMonth: day.month, year: day.year).adding(months: steps)
      value = start.monthValue
      interval = CivilInterval(month: start.month, year: start.year)
    case .quarter:
      let start = CivilDay.first(ofMonth: (day.month - 1) / 3 * 3 + 1, year: day.year).adding(months: 3 * steps)
      value = "\(four(start.year))-Q\((start.month - 1) / 3 + 1)"
      interval = CivilInterval(days: start, start.adding(months: 3).adding(days: -1), .season)
    case .year:
      value = four(day.year + steps)
      interval = CivilInterval(year: day.year + steps)
    case .decade, .century:
      let length = unit.multiple
      let start = day.year / length * length + steps * length
      value = String(four(start).prefix(unit == .decade ? 3 : 2))
      interval = CivilInterval(
        days: .first(ofMonth: 1, year: start), .last(ofMonth: 12, year: start + length - 1), .interval)
    default:
      let exact = day.adding(days: steps)
      value = exact.description
      interval = CivilInterval(day: exact)
    }
  }

  /// The day a number of units away; nil beyond what a calendar needs.
  static func shift(_ day: CivilDay, _ unit: Unit, _ count: Int) -> CivilDay? {
    guard abs(count) < 3000 else { return nil }
    let moved: CivilDay
    switch unit {
    case .second, .minute, .hour: return day
    case .day: moved = day.adding(days: count)
    case .week, .fortnight, .weekend: moved = day.adding(days: count * 7 * unit.multiple)
    case .month: moved = day.adding(months: count)
    case .quarter: moved = day.adding(months: 3 * count)
    case .year, .decade, .century: moved = day.adding(months: 12 * count * unit.multiple)
    }
    return (1...9999).contains(moved.year) ? moved : nil
  }
}
