internal import ChronologyModel

/// When a promise falls due, where its words give a length of time.
enum DueDate {
  /// `within eight weeks`: the first length of time in a span that stands after `within`.
  static func within(_ span: Span, _ evidence: Evidence) -> Timex? {
    guard evidence.reading.timexes.indices.contains(span.document) else { return nil }
    return evidence.reading.timexes[span.document].first { timex in
      guard timex.kind == .duration, span.contains(timex.span) else { return false }
      let before = evidence.reading.quote(Span(document: span.document, start: span.start, end: timex.span.start))
      return Words.all(of: before).suffix(2).contains("within")
    }
  }

  /// Whole days of a TIMEX3 length in days or weeks; nil for others, whose days hang on the calendar.
  static func days(_ value: String) -> Int? {
    guard value.hasPrefix("P"), let unit = value.last, let count = Int(value.dropFirst().dropLast()), count > 0,
      count < 1000
    else { return nil }
    return unit == "W" ? count * 7 : unit == "D" ? count : nil
  }
}
