internal import ChronologyModel

extension Brief {
  /// The dated events as a calendar (iCalendar, RFC 5545) of whole days.
  public func ics() -> [UInt8] { EventCalendar(record: record).bytes() }
}

/// A calendar: an entry an event. An event that is dated to more than a day lies over all of them, and its line says
/// how finely it is known; one without a date is in no calendar.
struct EventCalendar {
  let record: Record

  func bytes() -> [UInt8] {
    let heading = BriefHeading(record)
    let rows = EventRow.all(record)
    let undated = rows.count { $0.days == nil }
    var calendar = CalendarWriter()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//Daybook//Chronology 1//EN")
    calendar.line("CALSCALE", "GREGORIAN")
    calendar.text("X-WR-CALNAME", SafeText.line(heading.title))
    let missing = undated == 0 ? "" : " \(PlainWords.count(undated, "event")) without a date not shown."
    calendar.text("X-WR-CALDESC", SafeText.line(heading.summary + missing))
    for row in rows { event(row, to: &calendar) }
    calendar.line("END", "VCALENDAR")
    return calendar.bytes
  }

  private func event(_ row: EventRow, to calendar: inout CalendarWriter) {
    guard let days = row.days else { return }
    calendar.line("BEGIN", "VEVENT")
    calendar.line("UID", row.name.uuid)
    calendar.line("SEQUENCE", "\(sequence)")
    calendar.line("DTSTAMP", EventCalendar.compact(DateStyle.universal(record.moment)))
    calendar.line("DTSTART;VALUE=DATE", EventCalendar.compact(days.first.description))
    calendar.line("DTEND;VALUE=DATE", EventCalendar.compact(days.last.adding(days: 1).description))
    let isExact = days.first == days.last && row.entry.time == nil
    calendar.text("SUMMARY", SafeText.line(isExact ? row.entry.summary : "\(row.date): \(row.entry.summary)"))
    let lines = ["\(row.date) · \(row.entry.kind)"] + row.notes + row.quotations(record)
    calendar.text("DESCRIPTION", lines.map(SafeText.line).joined(separator: "\n"))
    if !row.places.isEmpty { calendar.text("LOCATION", SafeText.line(row.places.joined(separator: "; "))) }
    calendar.texts("CATEGORIES", [SafeText.line(row.entry.kind)])
    if let url = row.entry.sources.lines.lazy.compactMap({ SafeText.webAddress(record.documents[$0.document].url) })
      .first
    {
      calendar.line("URL", url)
    }
    calendar.line("STATUS", row.event.standing.isFactual ? "CONFIRMED" : "TENTATIVE")
    calendar.line("TRANSP", "TRANSPARENT")
    calendar.line("END", "VEVENT")
  }

  /// The revision of every entry: a later edition takes the place of an earlier. An edition whose name begins with no
  /// number is the first.
  private var sequence: Int {
    let digits = record.options.edition.prefix { $0.isASCII && $0.isNumber }
    return max(0, (Int(digits.prefix(6)) ?? 1) - 1)
  }

  /// `20251105`, `20251105T173000Z`.
  private static func compact(_ stamp: String) -> String { stamp.filter { $0 != "-" && $0 != ":" } }
}
