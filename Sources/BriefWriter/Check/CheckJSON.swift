public import ChronologyModel

extension Brief {
  /// What the record makes of a statement, as JSON, schema `daybook.check/1`.
  public func checkJSON(_ statement: CheckedStatement) -> [UInt8] {
    let writer = ChronologyJSON(record: record)
    let findings = record.chronology.findings
    var json = JSONWriter()
    json.object { json in
      json.member("schema", "daybook.check/1")
      json.member("asOf", record.chronology.asOf?.description)
      json.key("conflict")
      json.boolean(statement.isInConflict)
      json.key("sentences", line: true)
      json.array(statement.sentences, lines: true) { json, sentence in
        json.object { json in
          writer.place(sentence.span, words: "text", to: &json)
          json.member("verdict", sentence.verdict.rawValue)
          json.key("points")
          json.array(sentence.points) { json, point in
            json.object { json in
              json.member("verdict", point.verdict.rawValue)
              json.member("claim", point.claim)
              json.member("reason", point.reason)
              json.member("finding", point.finding.flatMap { findings.indices.contains($0) ? findings[$0].id : nil })
              json.key("sources")
              json.array(point.sources) { writer.source($1, to: &$0) }
            }
          }
        }
      }
      let proofs = Set(statement.sentences.flatMap(\.points).compactMap(\.finding)).sorted()
      json.key("contradictions", line: true)
      json.array(proofs.filter(findings.indices.contains), lines: true) { writer.finding(findings[$1], to: &$0) }
      json.key("documents", line: true)
      json.array(record.documents.indices, lines: true) { writer.document($1, includeText: false, to: &$0) }
    }
    json.newline()
    return json.bytes
  }
}
