internal import ChronologyModel
internal import Lexing

extension Brief {
  /// The chronology as JSON, schema `daybook.chronology/1`; places in texts count Unicode scalars. With `includeText`
  /// each document carries its text.
  public func json(includeText: Bool = false) -> [UInt8] {
    ChronologyJSON(record: record).whole(includeText: includeText)
  }

  /// The documents as JSON Lines: one object a line with metadata, notes and text; then one for each refusal.
  public func documentsJSONLines() -> [UInt8] { ChronologyJSON(record: record).documentLines() }

  /// The findings alone as JSON; with `includeExplained` the look-alikes too.
  public func contradictionsJSON(includeExplained: Bool) -> [UInt8] {
    ChronologyJSON(record: record).findingsAlone(includeExplained: includeExplained)
  }
}

/// The JSON of a chronology: its frame; what it holds is written by the files beside this one.
struct ChronologyJSON {
  let record: Record
  /// For each document, from bytes to Unicode scalars.
  let offsets: [ScalarOffsets]

  init(record: Record) {
    self.record = record
    offsets = record.documents.map { ScalarOffsets($0.text) }
  }

  /// The name and version of the schema.
  static let schema = "daybook.chronology/1"

  func whole(includeText: Bool) -> [UInt8] {
    let chronology = record.chronology
    var json = JSONWriter()
    json.object { json in
      json.member("schema", ChronologyJSON.schema)
      json.member("asOf", chronology.asOf?.description)
      json.member("edition", record.options.edition)
      json.key("documents", line: true)
      json.array(record.documents.indices, lines: true) { document($1, includeText: includeText, to: &$0) }
      json.key("entities", line: true)
      json.array(chronology.entities, lines: true) { entity($1, to: &$0) }
      json.key("dates", line: true)
      json.array(chronology.timexes.joined(), lines: true) { timex($1, to: &$0) }
      json.key("events", line: true)
      json.array(chronology.events, lines: true) { event($1, to: &$0) }
      json.key("contradictions", line: true)
      json.array(chronology.findings, lines: true) { finding($1, to: &$0) }
      json.key("figures", line: true)
      json.array(chronology.figures, lines: true) { figure($1, to: &$0) }
      json.key("refusals", line: true)
      json.array(chronology.refusals, lines: true) { refusal($1, to: &$0) }
      json.key("changes", line: true)
      changes(to: &json)
    }
    json.newline()
    return json.bytes
  }

  /// What has changed since the last edition; null where there was none to compare with.
  private func changes(to json: inout JSONWriter) {
    guard let last = record.options.since else { return json.string(nil) }
    json.object { json in
      json.member("since", last.name)
      json.key("lines")
      json.array(Points(changesOf: record).points, lines: true) { json, point in
        json.object { json in
          json.member("what", point.label)
          json.member("text", point.text)
          json.member("contradictions", point.conflicts)
          json.member("documents", point.documents.map { record.documents[$0].id })
          json.member("notes", point.details.compactMap(\.note))
        }
      }
    }
  }

  func findingsAlone(includeExplained: Bool) -> [UInt8] {
    let findings = includeExplained ? record.chronology.findings : record.openFindings
    var json = JSONWriter()
    json.object { json in
      json.member("schema", ChronologyJSON.schema)
      json.member("asOf", record.chronology.asOf?.description)
      json.key("contradictions", line: true)
      json.array(findings, lines: true) { finding($1, to: &$0) }
    }
    json.newline()
    return json.bytes
  }

  func documentLines() -> [UInt8] {
    var json = JSONWriter()
    for index in record.documents.indices {
      document(index, includeText: true, isAlone: true, to: &json)
      json.newline()
    }
    for refused in record.chronology.refusals {
      refusal(refused, to: &json)
      json.newline()
    }
    return json.bytes
  }
}
