internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Days with names, from `holidays.tsv`.
struct Holidays: Sendable {
  struct Holiday: Sendable {
    /// The words after the first, as hashes.
    var rest: [UInt64]
    var rule: HolidayRule
    /// The first year it was kept by that rule.
    var since: Int
  }

  /// By the first word, the longest name first.
  private var holidays: [UInt64: [Holiday]] = [:]

  /// The table inside the program. A test holds that it can be read.
  static let standard: Holidays = {
    do { return try Holidays(TableSource()) } catch { fatalError("\(error)") }
  }()

  /// Reads the table. Throws the line and the reason where it cannot be read.
  init(_ source: TableSource) throws(TableError) {
    let table = try source.table("holidays")
    let name = try table.column("name")
    let rule = try table.column("rule")
    let first = try table.column("first")
    for row in 0..<table.count {
      guard let read = HolidayRule(table.string(row, rule)) else {
        throw table.error(row, "“\(table.string(row, rule))” is no rule: 12-25, easter -2 or 11/7/2")
      }
      let words = LexedText(table.string(row, name)).tokens.map(\.hash)
      guard let opener = words.first else { throw table.error(row, "the name is empty") }
      let holiday = Holiday(rest: Array(words.dropFirst()), rule: read, since: Int(table.string(row, first)) ?? 0)
      holidays[opener, default: []].append(holiday)
    }
    for opener in holidays.keys { holidays[opener]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// The first words of all names.
  var openers: Set<UInt64> { Set(holidays.keys) }

  /// The names that begin with a word, the longest first.
  func beginning(with hash: UInt64) -> [Holiday] { holidays[hash] ?? [] }
}

extension Reader {
  /// `Christmas Day`, `Good Friday 2026`, `last Easter`; `first` may be `last` or `next` before it.
  func holiday(_ index: Int, from first: Int? = nil, _ word: Word.Kind = .none) -> Found? {
    guard !(isCapitalised(index - 1) && kind(index - 1) == .none && !isSentenceStart(index - 1))
    else { return nil }
    let names = Holidays.standard.beginning(with: tokens[index].hash)
    guard let holiday = names.first(where: { matches($0, after: index) }) else { return nil }
    let next = index + 1 + holiday.rest.count
    // `early May bank holiday`
    guard (index..<next).contains(where: isCapitalised) else { return nil }
    // `the Christmas tree`, `an Easter egg`
    if isWord(next), kind(next) == .none, holiday.rest.isEmpty, !isFollowedByClause(next) { return nil }
    if holiday.rest.isEmpty, isDash(next), touches(next) { return nil }
    let first = first ?? index
    if let year = yearNumber(next), !isYearACount(next) { return found(holiday, year, first, next + 1, .explicit) }
    if let after = yearPhrase(next), let year = after.year {
      return found(holiday, year, first, after.next, .publication)
    }
    let tense = word == .next ? .future : word == .last ? .past : tense(first)
    guard let reference, let year = reference.settled({ self.year(of: holiday, near: $0, tense, word) }) else {
      guard case .fixed(let month, let day) = holiday.rule else { return nil }
      return make(first, next, .date, "XXXX-\(two(month))-\(two(day))")
    }
    return found(holiday, year, first, next, .publication)
  }

  private func matches(_ holiday: Holidays.Holiday, after index: Int) -> Bool {
    holiday.rest.indices.allSatisfy { hash(index + 1 + $0) == holiday.rest[$0] }
  }

  private func found(
    _ holiday: Holidays.Holiday, _ year: Int, _ first: Int, _ next: Int, _ anchor: Timex.Anchor
  ) -> Found? {
    guard year >= holiday.since, let day = holiday.rule.day(in: year) else { return nil }
    var hit = make(first, next, day.description, CivilInterval(day: day), anchor, day.inWords)
    if anchor == .explicit {
      hit.statedYear = year
      hit.form = .fullDate
    }
    return hit
  }

  /// The year of the last such day, or of the next where the verb looks ahead or the last is long gone.
  private func year(of holiday: Holidays.Holiday, near day: CivilDay, _ tense: Tense, _ word: Word.Kind) -> Int? {
    let days = (-1...1).compactMap { holiday.rule.day(in: day.year + $0) }
    if word == .this { return day.year }
    let past = days.last { word == .last ? $0 < day : $0 <= day }
    let coming = days.first { word == .next ? $0 > day : $0 >= day }
    switch tense {
    case .past: return past?.year
    case .future: return coming?.year
    case .none:
      guard let past, day.number - past.number <= 270 else { return coming?.year }
      return past.year
    }
  }
}
