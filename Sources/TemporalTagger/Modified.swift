import ChronologyModel
import Lexing

/// Expressions with a word that places or loosens them: `earlier this month`, `late last year`, `the end of June`,
/// `more than three hours`.
extension Reader {
  /// `early`, `mid`, `late`, `earlier`, `later` before a date or a unit.
  func placed(_ index: Int) -> Found? {
    var place = index + 1
    if isDash(place), touches(place), touches(place + 1) { place += 1 }
    let word = kind(index)
    let inner: Found?
    switch kind(place) {
    case .this, .last, .next: inner = relative(place) ?? weekdayPhrase(place)
    case .today, .weekday: inner = dayAndClock(place)
    case .month where word == .place, .shortMonth where word == .place:
      inner = month(place).flatMap { month in
        monthAndYear(month, from: place)
          ?? (words[place].kind == .month && isCapitalised(place) && dayNumber(month.next) == nil
            ? bareMonth(month.month, from: place, next: month.next) : nil)
      }
    case .number where word == .place:
      if case .decade = shape(place) {
        inner = decade(place, from: place)
      } else if let year = yearNumber(place, from: 1500), !isYearACount(place) {
        inner = stated(year, from: place, next: place + 1)
      } else {
        inner = nil
      }
    case .season where word == .place: inner = season(place)
    default: inner = nil
    }
    guard var hit = inner else { return nil }
    hit = widened(hit, from: index)
    if word == .place { hit.modifier = Place(rawValue: words[index].value)?.modifier }
    if word == .earlier || word == .later, let interval = hit.interval, let day = reference?.settled({ $0 }),
      interval.precision != .partOfDay, interval.contains(CivilInterval(day: day)), interval.singleDay == nil
    {
      hit.interval =
        word == .earlier
        ? CivilInterval(interval.earliest, CivilInterval(day: day).latest, .interval)
        : CivilInterval(CivilInstant(day), interval.latest, .interval)
    }
    return hit
  }

  /// `the start of 2023`, `the end of June`, `the middle of last year`; `first` is the article where there is one.
  func edge(_ index: Int, from first: Int) -> Found? {
    guard kind(index) == .edge, kind(index + 1) == .of, let side = Place(rawValue: words[index].value) else {
      return nil
    }
    let place = index + 2
    var inner: Found?
    switch kind(place) {
    case .month, .shortMonth:
      inner = month(place).flatMap { month in
        monthAndYear(month, from: place)
          ?? (words[place].kind == .month && isCapitalised(place)
            ? bareMonth(month.month, from: place, next: month.next) : nil)
      }
    case .number:
      if let year = yearNumber(place, from: 1500), !isYearACount(place) {
        inner = stated(year, from: place, next: place + 1)
      }
    case .this, .last, .next, .that: inner = relative(place)
    case .the:
      if case .decade = shape(place + 1) {
        inner = decade(place + 1, from: place)
      } else if kind(place + 1) == .season {
        inner = season(place + 1, from: place)
      } else if kind(place + 1) == .unit, words[place + 1].extra == 0,
        let unit = Unit(rawValue: words[place + 1].value),
        unit != .day, !unit.isClock, kind(place + 2) != .of
      {
        inner = unit == .weekend ? weekend(place, place + 2) : counted(unit, by: 0, place, place + 2)
      }
    default: break
    }
    guard var hit = inner else { return nil }
    hit = widened(hit, from: first)
    hit.modifier = side.modifier
    return hit
  }

  /// `about`, `nearly`, `more than`, `at least`, `up to` before a length of time.
  func approximate(_ index: Int) -> Found? {
    var place = index + 1
    let modifier: String
    switch kind(index) {
    case .approximate: modifier = "APPROX"
    case .more where kind(place) == .than: modifier = "MORE_THAN"
    case .less where kind(place) == .than: modifier = "LESS_THAN"
    case .at where kind(place) == .least: modifier = "EQUAL_OR_MORE"
    case .up where kind(place) == .to: modifier = "EQUAL_OR_LESS"
    default: return nil
    }
    if kind(index) != .approximate { place += 1 }
    guard var hit = measured(place, from: place) ?? (kind(place) == .indefinite ? indefinite(place) : nil) else {
      return nil
    }
    guard hit.next > place else { return nil }
    hit = widened(hit, from: index)
    hit.modifier = modifier
    return hit
  }
}
