import ChronologyModel
import Lexing

/// Periods as reports of companies, banks and statisticians name them: `the latest quarter`, `the year-ago period`,
/// `fiscal 1989`, `the 1988 second quarter`, `this year's third quarter`.
extension Reader {
  /// `the latest quarter`, `the current year`, `the full year`; `index` is the word before the unit.
  func reported(_ index: Int, from first: Int) -> Found? {
    let word = kind(index)
    var place = index + 1
    if word == .current, kind(place) == .fiscal { place += 1 }
    if word == .latest, kind(place) == .period { return latestQuarter(first, place + 1) }
    if word == .latest, let count = count(place), let unit = countUnit(count.next), count.whole != 1 {
      return make(first, unit.next, .duration, duration(count, unit.unit))
    }
    guard kind(place) == .unit, words[place].extra == 0, let unit = Unit(rawValue: words[place].value), !unit.isClock,
      unit != .day
    else { return nil }
    switch word {
    case .current: return counted(unit, by: 0, first, place + 1)
    case .latest: return unit == .quarter ? latestQuarter(first, place + 1) : counted(unit, by: -1, first, place + 1)
    // "for the full year"
    default: return unit == .year && kind(first) == .the ? counted(.year, by: 0, first, place + 1) : nil
    }
  }

  /// The first day of the quarter the text is about: the one last mentioned, if it has ended.
  var reportedQuarter: CivilDay? {
    guard let quarter = memory.quarter else { return nil }
    if let reference, reference.last <= quarter.latest.day { return nil }
    return quarter.earliest.day
  }

  /// The quarter the text is about, else the last that had ended before publication.
  private func latestQuarter(_ first: Int, _ next: Int) -> Found? {
    guard let quarter = reportedQuarter else { return counted(.quarter, by: -1, first, next) }
    let period = Period(.quarter, containing: quarter, steps: 0)
    return make(first, next, period.value, period.interval, .mention, "the quarter mentioned before")
  }

  /// `year-ago`, `the year-earlier period`, `the year-ago third quarter`: a year before the quarter the text is about,
  /// else before publication. A noun that is no period is not part of it.
  func yearAgo(_ index: Int, from first: Int) -> Found? {
    var next = index + 1
    var number: Int?
    if kind(next) == .ordinal, isUnit(next + 1, .quarter), value(next) <= 4 {
      number = value(next)
      next += 2
    } else if kind(next) == .countedQuarter {
      number = value(next)
      next += 1
    } else if isUnit(next, .quarter) || kind(next) == .period {
      next += 1
    }
    let start = next == index + 1 ? index : first
    guard let day = reference?.settled({ Period.shift($0, .year, -1) }) else { return make(start, next, .date, "XXXX") }
    var quarter = reportedQuarter?.adding(months: -12)
    if let number {
      // The same quarter of the year before: not the one to come.
      quarter = CivilDay.first(ofMonth: number * 3 - 2, year: number * 3 - 2 <= day.month ? day.year : day.year - 1)
    }
    let period = Period(quarter == nil ? .year : .quarter, containing: quarter ?? day, steps: 0)
    var hit = make(start, next, period.value, period.interval, .mention, "a year before")
    hit.isEcho = true
    return hit
  }

  /// `the 1988 period`, `the 1988 quarter`, `the 1988 second quarter`; `index` is the year.
  func yearOfPeriod(_ index: Int, from first: Int) -> Found? {
    guard let year = yearNumber(index), !isYearACount(index) else { return nil }
    let place = index + 1
    if kind(place) == .period { return widened(stated(year, from: index, next: place + 1), from: first) }
    var number: Int?
    var next = place + 1
    if kind(place) == .ordinal, isUnit(place + 1, .quarter), value(place) <= 4 {
      number = value(place)
      next = place + 2
    } else if kind(place) == .countedQuarter {
      number = value(place)
    } else if isUnit(place, .quarter), words[place].extra == 0, let quarter = reportedQuarter {
      number = (quarter.month + 2) / 3
    }
    guard let number else { return nil }
    let period = Period(.quarter, containing: .first(ofMonth: number * 3, year: year), steps: 0)
    return make(first, next, period.value, period.interval, .explicit)
  }

  /// `fiscal 1989`, `fiscal year 1989`, `the fiscal first quarter`, `the fiscal year`.
  func fiscal(_ index: Int, from first: Int) -> Found? {
    var place = index + 1
    if kind(place) == .ordinal || kind(place) == .countedQuarter {
      let hit =
        kind(place) == .ordinal
        ? ordinalUnit(place, from: index) : quarter(value(place), from: index, next: place + 1)
      return hit.flatMap { $0.kind == .date ? widened($0, from: first) : nil }
    }
    let hasUnit = isUnit(place, .year) && words[place].extra == 0
    if hasUnit { place += 1 }
    if let year = yearNumber(place), !isYearACount(place) { return stated(year, from: first, next: place + 1) }
    guard hasUnit, kind(first) == .the else { return nil }
    return make(first, place, .duration, "P1Y")
  }

  /// `this year's third quarter`, `last year's quarter`, after the year at `steps` from publication.
  func quarterOfYear(_ steps: Int, _ first: Int, _ place: Int) -> Found? {
    guard Self.possessives.contains(hash(place)), let year = reference?.settled({ $0.year + steps }) else { return nil }
    var number: Int?
    var next = place + 2
    if kind(place + 1) == .ordinal, isUnit(place + 2, .quarter), value(place + 1) <= 4 {
      number = value(place + 1)
      next = place + 3
    } else if kind(place + 1) == .countedQuarter {
      number = value(place + 1)
    } else if isUnit(place + 1, .quarter), words[place + 1].extra == 0, let quarter = reportedQuarter {
      number = (quarter.month + 2) / 3
    }
    guard let number else { return nil }
    let period = Period(.quarter, containing: .first(ofMonth: number * 3, year: year), steps: 0)
    return make(first, next, period.value, period.interval, .publication)
  }

  /// `year end`, `year's end`, `year-end`: of the year of publication.
  func yearEnd(_ index: Int) -> Found? {
    guard isUnit(index, .year), words[index].extra == 0 else { return nil }
    let place = isDash(index + 1) || Self.possessives.contains(hash(index + 1)) ? index + 2 : index + 1
    guard kind(place) == .edge, words[place].value == Place.end.rawValue, kind(place + 1) != .of,
      kind(index - 1) != .number
    else { return nil }
    return yearEnd(index, place + 1)
  }

  /// The end of the year of publication; `2024 year-end` has a year of its own.
  func yearEnd(_ first: Int, _ next: Int) -> Found? {
    guard kind(first - 1) != .number, var hit = counted(.year, by: 0, first, next) else { return nil }
    hit.modifier = Place.end.modifier
    return hit
  }

  /// `the year`, where no clause or date says which: a length.
  func theYear(_ index: Int) -> Found? {
    let place = index + 1
    guard isUnit(place, .year), words[place].extra == 0, !Self.qualifying.contains(hash(place + 1)),
      kind(place + 1) != .of,
      kind(place + 1) != .to, !Self.possessives.contains(hash(place + 1))
    else { return nil }
    // "later in the year", "the end of the year": the year of publication.
    if Self.within.contains(kind(index - 2)) { return counted(.year, by: 0, index, place + 1) }
    return make(index, place + 1, .duration, "P1Y")
  }

  private static let possessives: Set<UInt64> = [FoldedHash.of("'s"), FoldedHash.of("\u{2019}s")]
  private static let qualifying = TenseWords.set("that which when he she they i we it was were")
  private static let within: Set<Word.Kind> = [.later, .earlier, .edge, .place]
}
