internal import ChronologyModel

/// Start and end of a record, checked.
struct RecordDates {
  var start: String
  var end: String

  /// Reads two dates. Throws the reason where one is no date or the end is before the start.
  init(start: String?, end: String?) throws(ImportRefusal) {
    guard let first = CellText.date(start) else {
      throw ImportRefusal("the start is no date: \(CellText.value(start))")
    }
    guard let last = CellText.date(end) else { throw ImportRefusal("the end is no date: \(CellText.value(end))") }
    if let from = PartialDate(first), let to = PartialDate(last), to.latest < from.earliest {
      throw ImportRefusal("the end, \(last), is before the start, \(first)")
    }
    self.start = first
    self.end = last
  }

  /// True when the time ended before `day`.
  func isOver(before day: CivilDay) -> Bool { PartialDate(end).map { $0.latest < day } ?? false }
}

/// Why a record is not imported, in our words.
struct ImportRefusal: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
