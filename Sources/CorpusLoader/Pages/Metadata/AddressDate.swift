internal import ChronologyModel

/// The date that many outlets put in the address of an article.
enum AddressDate {
  /// `/2024/02/19/`, `/2024/feb/19/`, `/2024-02-19`, `/20240219/`, `title-19-02-2024.html`: the day, or nil.
  static func day(in address: String) -> CivilDay? {
    let path = Array(address.utf8.prefix(2_000))
    var found: CivilDay?
    eachNumber(path) { start, end in
      guard found == nil else { return }
      if end - start == 8 {
        found = day(number(path, start, start + 4), number(path, start + 4, start + 6), number(path, start + 6, end))
        // Longer names of files hold eight digits for other reasons.
        if let day = found, !PrintedDate.years.contains(day.year) || day.year < 2000 { found = nil }
      } else if end - start == 4 {
        found = yearFirst(path, start, end)
      } else if end - start <= 2, end < path.count, path[end] == 0x2D || path[end] == 0x2E || path[end] == 0x5F {
        found = dayFirst(path, start, end)
      }
    }
    return found
  }

  /// `/2024/02/` or `/2024-02-`: the month, when no day stands with it.
  static func month(in address: String) -> CivilInterval? {
    let path = Array(address.utf8.prefix(2_000))
    var found: CivilInterval?
    eachNumber(path) { start, end in
      guard found == nil, end - start == 4, end < path.count, path[end] == 0x2F || path[end] == 0x2D,
        let (month, next) = month(path, end + 1), next == path.count || !Bytes.isDigit(path[next])
      else { return }
      let year = number(path, start, end)
      if PrintedDate.years.contains(year), (1...12).contains(month) {
        found = CivilInterval(month: month, year: year)
      }
    }
    return found
  }

  private static func yearFirst(_ path: [UInt8], _ start: Int, _ end: Int) -> CivilDay? {
    guard end < path.count, [0x2F, 0x2D, 0x5F].contains(path[end]), let (month, next) = month(path, end + 1),
      next < path.count, path[next] == path[end]
    else { return nil }
    var last = next + 1
    while last < path.count, Bytes.isDigit(path[last]) { last += 1 }
    guard (1...2).contains(last - next - 1), last == path.count || !Bytes.isLetter(path[last]) else { return nil }
    return day(number(path, start, end), month, number(path, next + 1, last))
  }

  private static func dayFirst(_ path: [UInt8], _ start: Int, _ end: Int) -> CivilDay? {
    guard let (month, next) = month(path, end + 1), next - end == 3, next + 5 <= path.count, path[next] == path[end]
    else { return nil }
    var last = next + 1
    while last < path.count, Bytes.isDigit(path[last]) { last += 1 }
    guard last - next == 5, end - start == 2 else { return nil }
    return day(number(path, next + 1, last), month, number(path, start, end))
  }

  /// A month in digits or by the first three letters of its English name, and where it ends.
  private static func month(_ path: [UInt8], _ start: Int) -> (Int, Int)? {
    var end = start
    while end < path.count, Bytes.isDigit(path[end]) { end += 1 }
    if (1...2).contains(end - start) { return (number(path, start, end), end) }
    guard end == start, start + 3 < path.count, !Bytes.isLetter(path[start + 3]) else { return nil }
    let word = String(decoding: path[start..<start + 3].map(Bytes.folded), as: UTF8.self)
    return MonthNames.month(word, language: "en").map { ($0, start + 3) }
  }

  private static func eachNumber(_ path: [UInt8], _ body: (Int, Int) -> Void) {
    var place = 0
    while place < path.count {
      let start = place
      while place < path.count, Bytes.isDigit(path[place]) { place += 1 }
      if place > start, start > 0, !Bytes.isLetter(path[start - 1]) { body(start, place) }
      place += 1
    }
  }

  private static func number(_ path: [UInt8], _ start: Int, _ end: Int) -> Int {
    path[start..<end].prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay? {
    PrintedDate.years.contains(year) ? CivilDay(year: year, month: month, day: day) : nil
  }
}
