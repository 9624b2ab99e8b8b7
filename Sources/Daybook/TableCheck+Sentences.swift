internal import ChronologyModel
internal import Knowledge

/// The tables whose words are no patterns: their examples are whole sentences, read as a story is.
extension TableCheck {
  /// Which kind of event a clause tells: the kind of its row, or another.
  mutating func runClauseKinds(_ source: TableSource, in pipeline: Pipeline) throws(TableError) {
    let table = try source.table("clause_kinds")
    let kind = try table.column("kind")
    try run("clause_kinds", source) { row, text in
      pipeline.read([TableCheck.document(text)]).claims.contains { $0.kind.rawValue == table.string(row, kind) }
    }
  }

  /// Words that say how numbers hang together: a reckoning is read, or none is.
  mutating func runReckonings(_ source: TableSource, in pipeline: Pipeline) throws(TableError) {
    try run("reckoning_words", source) { _, text in
      !pipeline.read([TableCheck.document(text)]).reckonings.isEmpty
    }
  }

  /// Words that exclude each other: two accounts, parted by a stroke, conflict or do not.
  mutating func runOpposites(_ source: TableSource, in pipeline: Pipeline) throws(TableError) {
    try run("opposites", source) { _, text in
      var documents: [Document] = []
      for part in text.split(separator: "/") {
        var document = TableCheck.document(String(part.drop { $0 == " " }))
        document.path = "example\(documents.count)"
        documents.append(document)
      }
      return pipeline.chronology(of: documents, refusals: [], asOf: nil).findings.contains(where: \.isOpen)
    }
  }

  private mutating func run(
    _ name: String, _ source: TableSource, holds: (Int, String) -> Bool
  ) throws(TableError) {
    let table = try source.table(name)
    let (match, not) = (try table.column("match"), try table.column("not"))
    for row in 0..<table.count {
      let (example, counterexample) = (table.string(row, match), table.string(row, not))
      if !holds(row, example) { problems.append(table.error(row, "it does not match its example: \(example)")) }
      if holds(row, counterexample) {
        problems.append(table.error(row, "it matches its counterexample: \(counterexample)"))
      }
      examples += 2
    }
  }
}
