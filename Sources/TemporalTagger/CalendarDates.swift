import ChronologyModel
import Lexing

/// Dates with a day and a month: `29 October 2025`, `October 29, 2025`, `the 29th of October`, `Wednesday, 29 October`.
extension Reader {
  /// A month at a token; a short form (`Oct.`) with its point. The token after it comes with it.
  func month(_ index: Int) -> (month: Int, next: Int)? {
    switch kind(index) {
    case .month: (value(index), index + 1)
    case .shortMonth: (value(index), isPoint(index + 1) && touches(index + 1) ? index + 2 : index + 1)
    default: nil
    }
  }

  /// `29 October`, `29th of October`, with the year where it stands; `first` may lie before `index` (a weekday).
  func dayThenMonth(_ index: Int, from first: Int, weekday: Int? = nil) -> Found? {
    guard let day = dayNumber(index) else { return nil }
    var place = index + 1
    if kind(place) == .of { place += 1 }
    guard let month = month(place) else { return nil }
    guard words[place].kind == .month || place == index + 1 else { return nil }
    return dated(from: first, month: month.month, day: day, at: month.next, weekday: weekday)
  }

  /// `October 29`, `October 29th, 2025`, `Oct. 29`; `November 3-5` gives both ends.
  func monthThenDay(_ index: Int, from first: Int, weekday: Int? = nil) -> Found? {
    guard let month = month(index) else { return nil }
    if case .pair(let one, let other, let second) = shape(month.next), (1...31).contains(one), other > one, other <= 31
    {
      var hit = dated(from: first, month: month.month, day: one, at: month.next + 1, weekday: weekday)
      var last = dated(from: first, month: month.month, day: other, at: month.next + 1, weekday: nil)
      hit?.end = second - 1
      last?.start = second
      if let last {
        hit?.also = [last]
        hit?.next = last.next
      }
      return hit
    }
    var place = month.next
    if kind(place) == .the { place += 1 }
    guard let day = dayNumber(place), kind(place) == .number || kind(index) == .month else { return nil }
    // `May 2 million` and `October 12,000` are no days; nor is a day that a month of its own follows.
    guard self.month(place + 1) == nil, kind(place + 1) != .hundred else { return nil }
    guard var hit = dated(from: first, month: month.month, day: day, at: place + 1, weekday: weekday) else {
      return nil
    }
    let joined = place + 1
    if hit.next == joined, isDash(joined) || kind(joined) == .and || kind(joined) == .to,
      let other = dayNumber(joined + 1), kind(joined + 1) == .number, other > day, self.month(joined + 2) == nil,
      kind(joined + 2) != .unit, !isPercent(joined + 2),
      var last = dated(from: joined + 1, month: month.month, day: other, at: joined + 2, weekday: nil)
    {
      if let year = last.statedYear, let exact = CivilDay(year: year, month: month.month, day: day) {
        hit = fullDate(hit, exact)
      }
      last.also = []
      hit.also = [last]
      hit.next = last.next
    }
    return hit
  }

  func isPercent(_ index: Int) -> Bool { isSign(index, 0x25) || hash(index) == Self.percent }

  /// A date of which day and month are known and a year may stand at `place`.
  func dated(from first: Int, month: Int, day: Int, at place: Int, weekday: Int?) -> Found? {
    guard day <= CivilDay.length(ofMonth: month, year: 2024) else { return nil }
    var next = place
    if let year = yearNumber(isComma(place) ? place + 1 : place, from: 1500),
      !isYearACount(isComma(place) ? place + 1 : place)
    {
      next = isComma(place) ? place + 2 : place + 1
      guard let exact = CivilDay(year: year, month: month, day: day) else { return nil }
      return fullDate(make(first, next, .date, ""), exact)
    }
    if let relative = yearPhrase(place), let year = relative.year,
      let exact = CivilDay(year: year, month: month, day: day)
    {
      var hit = fullDate(make(first, relative.next, .date, ""), exact)
      hit.statedYear = nil
      hit.form = .other
      hit.anchor = .publication
      hit.reckoning = "the year \(year), from publication on \(reference?.inWords ?? "")"
      return hit
    }
    if let year = sharedYear(after: place, month: month), let exact = CivilDay(year: year, month: month, day: day) {
      var hit = fullDate(make(first, next, .date, ""), exact)
      hit.reckoning = "the year of the date that ends the range"
      return hit
    }
    return withoutYear(make(first, next, .date, ""), first, month: month, day: day, weekday: weekday)
  }

  private func fullDate(_ hit: Found, _ day: CivilDay) -> Found {
    var hit = hit
    hit.value = day.description
    hit.interval = CivilInterval(day: day)
    hit.anchor = .explicit
    hit.reckoning = ""
    hit.statedYear = day.year
    hit.form = .fullDate
    return hit
  }

  /// The year that the other end of a range states: `1 April and 31 October 2025`.
  private func sharedYear(after place: Int, month: Int) -> Int? {
    guard kind(place) == .and || kind(place) == .to || kind(place) == .until || isDash(place) else { return nil }
    let other = place + 1
    var monthAt = other
    var yearAt: Int
    if dayNumber(other) != nil, let found = self.month(other + 1) {
      monthAt = other + 1
      yearAt = found.next
    } else if let found = self.month(other), dayNumber(found.next) != nil {
      yearAt = found.next + 1
    } else {
      return nil
    }
    if isComma(yearAt) { yearAt += 1 }
    guard let year = yearNumber(yearAt), !isYearACount(yearAt) else { return nil }
    return value(monthAt) < month ? year - 1 : year
  }

  /// Day and month alone: the year from publication and tense, else from the date before it, else open.
  private func withoutYear(_ hit: Found, _ first: Int, month: Int, day: Int, weekday: Int?) -> Found {
    var hit = hit
    let tense = tense(first)
    hit.form = .monthDay(month: month, day: day, weekday: weekday, tense)
    let resolved = reference?.settled {
      YearChoice(reference: $0, tense: tense, isNarrative: isNarrative).day(month: month, day: day, weekday: weekday)
    }
    if tense != .future, weekday == nil, let day = nearMention(month: month, day: day), day != resolved {
      hit.value = day.description
      hit.interval = CivilInterval(day: day)
      hit.alternative = resolved.map { CivilInterval(day: $0) }
      hit.anchor = .mention
      hit.reckoning = "the year \(day.year), of the date mentioned before it"
      return hit
    }
    if let resolved, let reference {
      hit.value = resolved.description
      hit.interval = CivilInterval(day: resolved)
      hit.anchor = .publication
      // A reader takes the year from the day of publication without being told, unless that day itself is reckoned.
      hit.reckoning =
        reference.first == reference.last ? "" : "the year \(resolved.year), from publication on \(reference.inWords)"
      return hit
    }
    if let exact = nearFirstDay(tense, { CivilDay(year: $0, month: month, day: day) }) {
      hit.value = exact.description
      hit.interval = CivilInterval(day: exact)
      hit.alternative = later(than: exact, { CivilDay(year: $0, month: month, day: day) })
        .map { CivilInterval(day: $0) }
      hit.anchor = .publication
      hit.reckoning = nearFirstDayInWords(exact.inWords)
      return hit
    }
    if let year = contextYear(tense, month: month), let exact = CivilDay(year: year, month: month, day: day) {
      hit.value = exact.description
      hit.interval = CivilInterval(day: exact)
      hit.anchor = .mention
      hit.reckoning = "the year \(year), from the text before it"
      return hit
    }
    hit.value = "XXXX-\(two(month))-\(two(day))"
    return hit
  }

  /// The day a story comes to next: within two months after the day last mentioned, which was of another year.
  private func nearMention(month: Int, day: Int) -> CivilDay? {
    guard let last = memory.day, last.year != reference?.last.year, last <= reference?.last ?? last else { return nil }
    for year in [last.year, last.year + 1] {
      if let exact = CivilDay(year: year, month: month, day: day), (0...62).contains(exact.number - last.number) {
        return exact
      }
    }
    return nil
  }

  /// The year that the text or the bounds on publication give to a date without one; what is to come is of the months
  /// after the day last mentioned.
  func contextYear(_ tense: Tense, month: Int) -> Int? {
    if tense == .future {
      return memory.day.map { $0.month <= month ? $0.year : $0.year + 1 }
    }
    if let year = memory.year { return year }
    if let earliest = publication.earliest?.year, earliest == publication.latest?.year { return earliest }
    return nil
  }

  static let percent = FoldedHash.of("percent")
}

/// Which year a day or month without one is of.
struct YearChoice {
  var reference: CivilDay
  var tense: Tense
  /// True for a history: the day comes after the one mentioned last, or is of its year.
  var isNarrative = false

  /// The last such day up to the reference, or the next when the verb looks ahead. A weekday that names the same day
  /// decides between the years next to each other.
  func day(month: Int, day: Int, weekday: Int?) -> CivilDay? {
    if isNarrative {
      return following(CivilDay(year: reference.year, month: month, day: day)) {
        CivilDay(year: $0, month: month, day: day)
      }
    }
    let days = (-1...1).compactMap { CivilDay(year: reference.year + $0, month: month, day: day) }
    if let weekday {
      let wider = (-4...1).compactMap { CivilDay(year: reference.year + $0, month: month, day: day) }
      let fitting = wider.filter { $0.weekday == weekday }
      if let nearest = fitting.min(by: { abs($0.number - reference.number) < abs($1.number - reference.number) }) {
        return nearest
      }
    }
    let past = days.last { $0 <= reference }
    let coming = days.first { $0 >= reference }
    switch tense {
    case .future:
      // "It had been due by 6 May", in July: a day that far ahead would carry its year; the one just gone does not.
      if let past, let coming, isLikelierPast(past, coming) { return past }
      return coming ?? past
    case .past, .none:
      // A day ten months back would carry its year; it is the one to come, whatever the verb near it.
      if let past, reference.number - past.number <= (tense == .past ? 305 : 270) { return past }
      return coming ?? past
    }
  }

  /// A day of the year of the reference, or of the next where that is at most four months on.
  private func following(_ same: CivilDay?, _ ofYear: (Int) -> CivilDay?) -> CivilDay? {
    guard let same, same < reference, let next = ofYear(reference.year + 1), next.number - reference.number <= 120
    else {
      return same
    }
    return next
  }

  /// True when the coming day is over six months off and the past one within four.
  private func isLikelierPast(_ past: CivilDay, _ coming: CivilDay) -> Bool {
    coming.number - reference.number > 200 && reference.number - past.number <= 120
  }

  /// The same for a month: its first day. The month of the reference counts as past and as coming.
  func month(_ month: Int) -> CivilDay? {
    if isNarrative {
      let here = CivilDay.first(ofMonth: month, year: reference.year)
      return month == reference.month ? here : following(here) { CivilDay.first(ofMonth: month, year: $0) }
    }
    let here = CivilDay.first(ofMonth: reference.month, year: reference.year)
    let year = reference.year
    let past = CivilDay.first(ofMonth: month, year: month <= here.month ? year : year - 1)
    let coming = CivilDay.first(ofMonth: month, year: month >= here.month ? year : year + 1)
    switch tense {
    case .future: return isLikelierPast(past, coming) ? past : coming
    case .past: return past
    case .none: return here.number - past.number > 270 ? coming : past
    }
  }
}
