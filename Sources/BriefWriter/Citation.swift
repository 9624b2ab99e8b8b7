internal import ChronologyModel

/// Citations of the official record after OSCOLA (4th edition): `HC Deb 5 November 2025, vol 774, col 901`. What is not
/// known is left out.
enum Citation {
  /// How words of `document` in `range` are cited; nil when the document is no part of an official record.
  static func of(_ range: Range<Int>, in document: Document) -> String? {
    let first = document.paragraph(at: range.lowerBound)?.column
    return text(first, document.paragraph(at: max(range.lowerBound, range.upperBound - 1))?.column ?? first, document)
  }

  /// How the whole of a document is cited.
  static func of(_ document: Document) -> String? {
    let columns = document.paragraphs.lazy.compactMap(\.column)
    return text(columns.first, document.paragraphs.last { $0.column != nil }?.column, document)
  }

  private static func text(_ first: String?, _ last: String?, _ document: Document) -> String? {
    guard let proceedings = document.proceedings else { return nil }
    let day = DateStyle.day(proceedings.day)
    // Questions and statements have numbers of their own today; those that stand in a column are older.
    if first == nil, let number = proceedings.number {
      return proceedings.report == .writtenAnswers ? "PQ \(number), \(day)" : "\(number), \(day)"
    }
    var parts = ["\(series(proceedings)) \(day)"]
    if let volume = proceedings.volume { parts.append("vol \(volume)") }
    if let first { parts.append(columns(first, last ?? first, proceedings)) }
    return parts.joined(separator: ", ")
  }

  /// `HC Deb`, `HL Deb`, `PBC Deb (Border Security Bill)`.
  private static func series(_ proceedings: Proceedings) -> String {
    switch (proceedings.house, proceedings.report) {
    case (.scottishParliament, _): return "SP OR"
    case (.commons, .committee):
      // Standing committees on bills became public bill committees with the session of 2006-07.
      let name = proceedings.day.year < 2007 ? "SC Deb" : "PBC Deb"
      return proceedings.bill.map { "\(name) (\($0))" } ?? name
    case (.commons, _): return "HC Deb"
    case (.lords, _): return "HL Deb"
    }
  }

  /// `col 901`, `cols 973–76`, `col 505W`.
  private static func columns(_ first: String, _ last: String, _ proceedings: Proceedings) -> String {
    let (start, end) = (full(first, proceedings), full(last, proceedings))
    if start == end { return "col \(start)" }
    return "cols \(start)–\(shortened(end, after: start))"
  }

  /// A column with the letters that its part of the record is numbered with.
  static func full(_ column: String, _ proceedings: Proceedings) -> String {
    guard !column.isEmpty, column.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return column }
    switch (proceedings.house, proceedings.report) {
    case (.commons, .westminsterHall): return column + "WH"
    case (.commons, .writtenAnswers): return column + "W"
    case (.commons, .writtenStatements): return column + "WS"
    case (.lords, .writtenAnswers): return "WA" + column
    case (.lords, .writtenStatements): return "WS" + column
    case (.lords, .grandCommittee): return "GC" + column
    default: return column
    }
  }

  /// The later of two numbers without the digits that both begin with, two digits at least.
  static func shortened(_ end: String, after start: String) -> String {
    let (first, last) = (Array(start.utf8), Array(end.utf8))
    guard first.count == last.count, last.count > 2, (first + last).allSatisfy({ $0 &- 0x30 < 10 }) else { return end }
    let shared = zip(first, last).prefix { $0 == $1 }.count
    return String(decoding: last[min(shared, last.count - 2)...], as: UTF8.self)
  }
}
