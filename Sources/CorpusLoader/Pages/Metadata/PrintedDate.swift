internal import ChronologyModel

/// A full date in running text: `3 March 2017`, `March 3rd, 2017`, `3. März 2017`, `le 3 mars 2017`, `03.03.2017`,
/// `2017-03-03`, `2017年3月3日`.
struct PrintedDate {
  /// Which number comes first in `03/04/2017`.
  enum Order {
    case dayFirst
    case monthFirst
  }

  /// How a text is to be read.
  struct Reading {
    /// The first part of the language, for months' names.
    var language: String?
    var order = Order.dayFirst
    /// True when `03.03.17` is a date.
    var allowsShortYears = false
  }

  var day: CivilDay
  /// Its bytes in the text.
  var range: Range<Int>
  /// The order of its numbers, where they show it: one of the first two is above 12.
  var shownOrder: Order?

  /// The first years that a page can be of, and the last that is believed.
  static let years = 1990...2099

  /// The dates in a text, in order.
  static func all(in text: [UInt8], _ reading: Reading) -> [PrintedDate] {
    let tokens = DateToken.tokens(of: text)
    guard tokens.count >= 3 else { return [] }
    var found: [PrintedDate] = []
    var index = 0
    while index + 2 < tokens.count {
      if let (date, next) = date(tokens, index, reading) {
        found.append(date)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private static func date(_ tokens: [DateToken], _ index: Int, _ reading: Reading) -> (PrintedDate, Int)? {
    let first = tokens[index]
    if first.digits == 4 { return yearFirst(tokens, index, reading) }
    if first.digits == 1 || first.digits == 2 {
      return numeric(tokens, index, reading) ?? dayFirst(tokens, index, reading)
    }
    return first.isWord ? monthFirst(tokens, index, reading) : nil
  }

  /// `2017-03-03`, `2017/3/3`, `2017. 3. 3`, `2017年3月3日`, `2017. március 3.`
  private static func yearFirst(_ tokens: [DateToken], _ index: Int, _ reading: Reading) -> (PrintedDate, Int)? {
    let (year, second, third) = (tokens[index], tokens[index + 1], tokens[index + 2])
    if second.isWord {
      if DateToken.years.contains(where: second.begins), index + 5 < tokens.count,
        DateToken.months.contains(where: tokens[index + 3].begins), third.isShort, tokens[index + 4].isShort,
        DateToken.days.contains(where: tokens[index + 5].begins)
      {
        return made(year, third, tokens[index + 4], year.start..<tokens[index + 4].end, index + 6)
      }
      guard third.isShort, second.gap.isLoose, third.gap.isLoose,
        let month = MonthNames.month(second.word, language: reading.language)
      else { return nil }
      return made(year.value, month, third.value, year.start..<third.end, index + 3)
    }
    guard second.isShort, third.isShort, second.gap.isSign, second.gap == third.gap else { return nil }
    return made(year, second, third, year.start..<third.end, index + 3)
  }

  /// `03.03.2017`, `3/3/2017`, `3. 3. 2017`, with short years `03.03.17`.
  private static func numeric(_ tokens: [DateToken], _ index: Int, _ reading: Reading) -> (PrintedDate, Int)? {
    let (first, second, third) = (tokens[index], tokens[index + 1], tokens[index + 2])
    guard second.isShort, second.gap.isSign, second.gap == third.gap, third.digits == 4 || third.digits == 2,
      !(first.gap == second.gap && index > 0 && tokens[index - 1].digits > 0),
      index + 3 >= tokens.count || tokens[index + 3].gap != second.gap || tokens[index + 3].isWord
    else { return nil }
    var year = third.value
    if third.digits == 2 {
      guard reading.allowsShortYears, second.gap != .dash else { return nil }
      year += year >= 90 ? 1900 : 2000
    }
    // Only a stroke or a dash is ever written with the month first.
    let isMonthFirst = reading.order == .monthFirst && second.gap != .dot
    var (day, month) = isMonthFirst ? (second.value, first.value) : (first.value, second.value)
    if month > 12, day <= 12 { swap(&day, &month) }
    guard let (made, next) = made(year, month, day, first.start..<third.end, index + 3) else { return nil }
    var date = made
    if second.gap != .dot, max(day, month) > 12 { date.shownOrder = first.value > 12 ? .dayFirst : .monthFirst }
    return (date, next)
  }

  /// `3 March 2017`, `3rd of March, 2017`, `3. März 2017`, `3 de marzo de 2017`, `03-Mar-2017`.
  private static func dayFirst(_ tokens: [DateToken], _ index: Int, _ reading: Reading) -> (PrintedDate, Int)? {
    let day = tokens[index]
    var place = index + 1
    while place < tokens.count, place < index + 3, tokens[place].isWord, DateToken.links.contains(tokens[place].word) {
      place += 1
    }
    guard place + 1 < tokens.count, tokens[place].isWord, tokens[place].gap.isLoose,
      let month = MonthNames.month(tokens[place].word, language: reading.language)
    else { return nil }
    place += 1
    if tokens[place].isWord, DateToken.links.contains(tokens[place].word) { place += 1 }
    guard place < tokens.count, tokens[place].digits == 4, tokens[place].gap.isLoose else { return nil }
    return made(tokens[place].value, month, day.value, day.start..<tokens[place].end, place + 1)
  }

  /// `March 3, 2017`, `Mar. 3rd 2017`, `marzo 3 de 2017`.
  private static func monthFirst(_ tokens: [DateToken], _ index: Int, _ reading: Reading) -> (PrintedDate, Int)? {
    guard tokens[index + 1].isShort, tokens[index + 1].gap.isLoose else { return nil }
    var place = index + 2
    while place < tokens.count, place < index + 4, tokens[place].isWord, DateToken.links.contains(tokens[place].word) {
      place += 1
    }
    guard place < tokens.count, tokens[place].digits == 4, tokens[place].gap.isLoose,
      let month = MonthNames.month(tokens[index].word, language: reading.language)
    else { return nil }
    return made(
      tokens[place].value, month, tokens[index + 1].value, tokens[index].start..<tokens[place].end, place + 1)
  }

  private static func made(_ year: DateToken, _ month: DateToken, _ day: DateToken, _ range: Range<Int>, _ next: Int)
    -> (PrintedDate, Int)?
  {
    made(year.value, month.value, day.value, range, next)
  }

  private static func made(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>, _ next: Int)
    -> (PrintedDate, Int)?
  {
    guard years.contains(year), let day = CivilDay(year: year, month: month, day: day) else { return nil }
    return (PrintedDate(day: day, range: range), next)
  }
}
