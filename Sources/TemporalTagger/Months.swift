import ChronologyModel
import Lexing

/// Months: `October 2025`, `November last year`, `July of this year`, `October`.
extension Reader {
  func monthFirst(_ index: Int) -> Found? {
    if let hit = dayAndClock(index) { return hit }
    guard let month = month(index) else { return nil }
    if let hit = monthAndYear(month, from: index) { return closingPeriod(hit, from: index) }
    guard isMonthAlone(index) else { return nil }
    return closingPeriod(bareMonth(month.month, from: index, next: month.next), from: index)
  }

  /// A month with its year beside it.
  func monthAndYear(_ month: (month: Int, next: Int), from first: Int) -> Found? {
    let place = isComma(month.next) || kind(month.next) == .of ? month.next + 1 : month.next
    if let year = yearNumber(place, from: 1500), !isYearACount(place) {
      return stated(month.month, year, first, place + 1)
    }
    if let spelled = spelledYear(place) { return stated(month.month, spelled.year, first, spelled.next) }
    if let relative = yearPhrase(month.next) {
      guard let year = relative.year else { return make(first, relative.next, .date, "XXXX-\(two(month.month))") }
      var hit = stated(month.month, year, first, relative.next)
      hit.statedYear = nil
      hit.anchor = .publication
      hit.form = .other
      hit.reckoning = "the year \(year), from publication on \(reference?.inWords ?? "")"
      return hit
    }
    // `January to March 2025`
    guard kind(month.next) == .to || kind(month.next) == .and || isDash(month.next),
      let other = self.month(month.next + 1), let year = yearNumber(other.next), !isYearACount(other.next)
    else { return nil }
    return stated(month.month, other.month < month.month ? year - 1 : year, first, month.next)
  }

  private func stated(_ month: Int, _ year: Int, _ first: Int, _ next: Int) -> Found {
    var hit = make(first, next, "\(four(year))-\(two(month))", CivilInterval(month: month, year: year), .explicit)
    hit.statedYear = year
    hit.form = .fullDate
    return hit
  }

  /// A month without a year: the last one up to publication, or the next when the verb looks ahead.
  func bareMonth(_ month: Int, from first: Int, next: Int) -> Found {
    let tense = tense(first)
    let name = CivilDay.name(ofMonth: month)
    var hit = make(first, next, .date, "XXXX-\(two(month))")
    if let reference,
      var start = reference.settled({ YearChoice(reference: $0, tense: tense, isNarrative: isNarrative).month(month) })
    {
      if let end = rangeEnd(after: next, from: first), end < month, start.month == month,
        let last = reference.settled({ YearChoice(reference: $0, tense: tense, isNarrative: isNarrative).month(end) }),
        last < start
      {
        start = start.adding(months: -12)
      }
      hit.value = start.monthValue
      hit.interval = CivilInterval(month: month, year: start.year)
      hit.anchor = .publication
      hit.reckoning = "\(name) \(start.year), from publication on \(reference.inWords)"
    } else if let start = nearFirstDay(tense, { CivilDay.first(ofMonth: month, year: $0) }) {
      hit.value = start.monthValue
      hit.interval = CivilInterval(month: month, year: start.year)
      hit.alternative = later(than: start, { CivilDay.first(ofMonth: month, year: $0) })
        .map { CivilInterval(month: month, year: $0.year) }
      hit.anchor = .publication
      hit.reckoning = nearFirstDayInWords("\(name) \(start.year)")
    } else if let year = contextYear(tense, month: month) {
      hit.value = "\(four(year))-\(two(month))"
      hit.interval = CivilInterval(month: month, year: year)
      hit.anchor = .mention
      hit.reckoning = "the year \(year), from the text before it"
    }
    hit.form = .month(month, tense)
    return hit
  }

  /// The month that ends `between its start in September and the end of June`.
  private func rangeEnd(after next: Int, from first: Int) -> Int? {
    guard (max(sentence.lowerBound, first - 6)..<first).contains(where: { kind($0) == .between || kind($0) == .from }),
      kind(next) == .and || kind(next) == .to
    else { return nil }
    for place in next + 1..<next + 5 where kind(place) == .month { return value(place) }
    return nil
  }

  /// `last September`, `next May`, `this October`.
  func relativeMonth(_ first: Int, _ word: Word.Kind, _ place: Int) -> Found? {
    guard kind(place) == .month, isCapitalised(place) else { return nil }
    let month = value(place)
    if let hit = dayAndClock(place) { return widened(hit, from: first) }
    func pick(_ day: CivilDay) -> CivilDay {
      let gap = (day.month - month + 12) % 12
      switch word {
      case .this: return .first(ofMonth: month, year: day.year)
      case .next: return .first(ofMonth: month, year: month > day.month ? day.year : day.year + 1)
      default:
        // `Last September` said in November is of the year before: the nearer one is plain `September`.
        let nearest = CivilDay.first(ofMonth: month, year: month < day.month ? day.year : day.year - 1)
        return month < day.month && gap <= 3 ? nearest.adding(months: -12) : nearest
      }
    }
    guard let reference, let start = reference.settled(pick) else {
      return make(first, place + 1, .date, "XXXX-\(two(month))")
    }
    var hit = make(
      first, place + 1, start.monthValue, CivilInterval(month: month, year: start.year), .publication,
      "\(CivilDay.name(ofMonth: month)) \(start.year), from publication on \(reference.inWords)")
    if word == .last {
      let other = start.adding(months: 12)
      if other < reference.first { hit.alternative = CivilInterval(month: month, year: other.year) }
    }
    return hit
  }

  /// `the year to March 2025`, `the 12 months ending in March 2025`: the month keeps its value, and the interval is the
  /// whole period that ends with it.
  private func closingPeriod(_ hit: Found, from first: Int) -> Found {
    guard let interval = hit.interval else { return hit }
    var place = first - 1
    if kind(place) == .preposition || kind(place) == .the { place -= 1 }
    if kind(place) == .of, kind(place - 1) == .edge { place -= kind(place - 2) == .the ? 3 : 2 }
    guard kind(place) == .to || Self.closings.contains(hash(place)) else { return hit }
    if kind(place) == .to, kind(place - 1) == .up { place -= 1 }
    let unit = place - 1
    var months = 0
    if isUnit(unit, .year), words[unit].extra == 0 { months = 12 }
    if isUnit(unit, .month), let count = smallNumber(unit - 1) { months = count }
    if isUnit(unit, .quarter), words[unit].extra == 0 { months = 3 }
    guard months > 0, months <= 120 else { return hit }
    var hit = hit
    let last = interval.latest.day
    let start = CivilDay.first(ofMonth: last.month, year: last.year).adding(months: 1 - months)
    hit.interval = CivilInterval(days: start, last, .interval)
    hit.reckoning = "the \(months) months from \(start.inWords) to \(last.inWords)"
    return hit
  }

  /// A whole number in digits or words at one token.
  func smallNumber(_ index: Int) -> Int? {
    if case .plain(let number, _) = shape(index) { return number }
    return kind(index) == .cardinal ? value(index) : nil
  }

  private static let closings = TenseWords.set("ending ended end")
}
