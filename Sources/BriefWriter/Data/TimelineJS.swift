internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The dated events in the JSON of TimelineJS (NUKnightLab/TimelineJS3, `json-format`). It shows its texts as HTML,
  /// so they are escaped; an event without a date has no place on its line and is left out.
  public func timelineJS() -> [UInt8] { TimelineJS(record: record).bytes() }
}

/// The JSON of TimelineJS: a slide for the title, a slide an event.
struct TimelineJS {
  let record: Record

  func bytes() -> [UInt8] {
    let heading = BriefHeading(record)
    let rows = EventRow.all(record)
    let undated = rows.count { $0.days == nil }
    let missing = undated == 0 ? "" : " \(PlainWords.count(undated, "event")) without a date not shown."
    var json = JSONWriter()
    json.object { json in
      json.key("title")
      json.object { json in
        json.member("unique_id", "title")
        TimelineJS.text(heading.title, TimelineJS.paragraphs([heading.summary + missing]), to: &json)
      }
      json.key("events", line: true)
      json.array(rows.filter { $0.days != nil }, lines: true) { event($1, to: &$0) }
    }
    json.newline()
    return json.bytes
  }

  private func event(_ row: EventRow, to json: inout JSONWriter) {
    guard let days = row.days, let date = row.event.date else { return }
    json.object { json in
      json.member("unique_id", row.name.uuid)
      json.member("group", TimelineJS.escaped(row.entry.kind))
      json.member("display_date", TimelineJS.escaped(row.date))
      json.key("start_date")
      let clock = date.interval.precision == .minute && date.interval.span == 1 ? date.interval.earliest : nil
      TimelineJS.date(days.first, clock, date.interval.precision, to: &json)
      if days.first != days.last, ![.month, .year].contains(date.interval.precision) {
        json.key("end_date")
        TimelineJS.date(days.last, nil, .day, to: &json)
      }
      let lines = row.notes + row.quotations(record)
      TimelineJS.text(row.entry.summary, TimelineJS.paragraphs(lines), to: &json)
    }
  }

  /// A date as finely as it is known.
  private static func date(
    _ day: CivilDay, _ clock: CivilInstant?, _ precision: CivilInterval.Precision, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("year")
      json.integer(day.year)
      if precision == .year { return }
      json.key("month")
      json.integer(day.month)
      if precision == .month { return }
      json.key("day")
      json.integer(day.day)
      guard let clock else { return }
      json.key("hour")
      json.integer(clock.hour)
      json.key("minute")
      json.integer(clock.minute)
    }
  }

  private static func text(_ headline: String, _ html: String, to json: inout JSONWriter) {
    json.key("text")
    json.object { json in
      json.member("headline", escaped(headline))
      json.member("text", html)
    }
  }

  private static func paragraphs(_ lines: [String]) -> String {
    var html = MarkupWriter()
    for line in lines { html.element("p", SafeText.line(line)) }
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private static func escaped(_ text: String) -> String {
    String(decoding: HTMLEscape.text(SafeText.line(text)), as: UTF8.self)
  }
}
