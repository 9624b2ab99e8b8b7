internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The events as JSON Lines, one a line, each complete by itself: names in place of ids, and with each quotation
  /// what it stands in. The keys are those of the chronology's JSON where it has them.
  public func eventLines() -> [UInt8] {
    let writer = ChronologyJSON(record: record)
    var json = JSONWriter()
    for row in EventRow.all(record) {
      writer.line(row, to: &json)
      json.newline()
    }
    return json.bytes
  }
}

extension ChronologyJSON {
  fileprivate func line(_ row: EventRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", row.event.id)
      json.member("uuid", row.name.uuid)
      json.member("type", row.event.kind.rawValue)
      json.member("summary", row.event.summary)
      json.member("shownDate", row.date)
      json.key("date")
      if let date = row.event.date { reading(date, to: &json) } else { json.string(nil) }
      json.key("rivals")
      json.array(row.event.rivals) { reading($1, to: &$0) }
      json.member("people", row.people)
      json.member("places", row.places)
      json.member("organisations", row.organisations)
      json.member("standing", row.event.standing.rawValue)
      json.key("disputed")
      json.boolean(row.event.isDisputed)
      json.member("contradictions", row.entry.conflicts)
      json.key("sources")
      json.array(row.event.sources) { evidence($1, to: &$0) }
    }
  }

  private func evidence(_ source: Source, to json: inout JSONWriter) {
    let document = record.documents[source.span.document]
    json.object { json in
      json.member("quote", record.chronology.quote(source.span))
      json.member("speaker", record.speaker(source))
      json.member("outlet", document.outlet)
      json.member("title", document.title)
      json.member("published", document.publication.day?.description)
      json.member("publishedBasis", document.publication.basis.rawValue)
      json.member("url", document.url)
      json.member("path", document.path)
      json.member("document", document.id)
      json.key("start")
      json.integer(offsets[source.span.document].scalars(before: source.span.start))
      json.key("end")
      json.integer(offsets[source.span.document].scalars(before: source.span.end))
    }
  }
}
