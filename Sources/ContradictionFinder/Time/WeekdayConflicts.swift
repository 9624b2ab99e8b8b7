internal import ChronologyModel

/// "Tuesday 5 November 2025", which was a Wednesday.
struct WeekdayConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    evidence.reading.timexes.joined().compactMap { timex -> Finding? in
      guard timex.kind == .date || timex.kind == .time, let day = timex.interval?.singleDay,
        CivilDay(iso: String(timex.value.prefix(10))) == day
      else { return nil }
      let text = evidence.reading.quote(timex.span)
      // Only words with a weekday and a day of the month say one thing twice.
      guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      let words = Set(text.split { !$0.isLetter }.map { $0.lowercased() })
      guard let said = Dates.weekdays.firstIndex(where: { words.contains($0.lowercased()) }), said + 1 != day.weekday,
        text.contains(String(day.day))
      else { return nil }
      let right = Dates.weekdays[day.weekday - 1]
      return Finding(
        kind: .weekday, severity: .medium,
        summary: "The weekday and the date do not go together in \u{201C}\(text)\u{201D}: that day was a \(right).",
        reckoning: [
          "\(Dates.day(day)) was a \(right), not a \(Dates.weekdays[said]).",
          "Either the weekday or the day of the month is wrong; the calendar cannot say which.",
        ], settledBy: Settlement.record(.weekday), sources: [evidence.source(timex.span)])
    }
  }
}
