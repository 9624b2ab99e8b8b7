internal import ChronologyModel
internal import Lexing

extension ChronologyJSON {
  /// The official record that a document is part of, and how it is cited as a whole.
  func proceedings(_ proceedings: Proceedings, of document: Document, to json: inout JSONWriter) {
    json.key("proceedings")
    json.object { json in
      json.member("house", proceedings.house.rawValue)
      json.member("report", proceedings.report.rawValue)
      json.member("day", proceedings.day.description)
      json.key("volume")
      if let volume = proceedings.volume { json.integer(volume) } else { json.string(nil) }
      json.member("number", proceedings.number)
      json.member("citation", Citation.of(document))
    }
  }

  /// A minute; of what is known to the day, the day.
  private static func written(_ time: CivilInstant) -> String {
    time.hour == 0 && time.minute == 0 ? time.day.description : time.description
  }

  /// Who speaks where in the text that stands beside it, when, and in which column: paragraphs that share all three are
  /// one. A document without speeches has no such key.
  func speeches(of index: Int, to json: inout JSONWriter) {
    let document = record.documents[index]
    var runs: [Document.Paragraph] = []
    for paragraph in document.paragraphs where paragraph.role == .speech && paragraph.speaker != nil {
      if let last = runs.last, last.speaker == paragraph.speaker, last.time == paragraph.time,
        last.column == paragraph.column, last.range.upperBound + 1 == paragraph.range.lowerBound
      {
        runs[runs.count - 1].range = last.range.lowerBound..<paragraph.range.upperBound
      } else {
        runs.append(paragraph)
      }
    }
    if runs.isEmpty { return }
    let start = offsets[index].scalars(before: document.bodyStart)
    json.key("speeches")
    json.array(runs) { json, run in
      json.object { json in
        json.member("speaker", run.speaker)
        json.member("time", run.time.map(ChronologyJSON.written))
        json.member("column", run.column)
        json.key("start")
        json.integer(offsets[index].scalars(before: run.range.lowerBound) - start)
        json.key("end")
        json.integer(offsets[index].scalars(before: run.range.upperBound) - start)
      }
    }
  }
}
