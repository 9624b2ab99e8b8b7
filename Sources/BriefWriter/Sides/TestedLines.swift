public import ChronologyModel

/// Lines to take as a user wrote them, each with what the record makes of it. The words of a line are never ours.
public struct TestedLines: Sendable {
  /// What the record makes of one claim in a line.
  struct Finding: Sendable {
    var text: String
    var verdict: CheckedStatement.Verdict
    /// The key of the conflict that proves it, where there is one.
    var key: String?
    var quotations: [SourceLine]
  }

  /// One line.
  struct Line: Sendable {
    var words: String
    var verdict: CheckedStatement.Verdict
    var findings: [Finding]
  }

  let lines: [Line]

  /// The lines of `text`, one for each line that is not empty, a bullet before it left out. `checked` is the same text held
  /// against a record, and `brief` that record, whose documents come in the order of the brief that the lines are for.
  public init(_ text: String, checked: CheckedStatement, in brief: Brief) {
    let record = brief.record
    var lines = TestedLines.split(text).map { Line(words: $0, verdict: .untested, findings: []) }
    var current = 0
    for sentence in checked.sentences where !lines.isEmpty {
      let words = PlainWords.oneLine(record.chronology.quote(sentence.span))
      // Sentences come in the order of the lines. One that is in no line, as one that goes on over two, is held against the
      // line before: nothing that the check has found is lost.
      current = lines.indices[current...].first { lines[$0].words.contains(words) } ?? current
      lines[current].verdict = max(lines[current].verdict, sentence.verdict)
      lines[current].findings += sentence.points.map { TestedLines.finding($0, record) }
    }
    self.lines = lines
  }

  /// How many there are of each verdict, the gravest first: `1 in conflict, 2 supported`.
  var summary: String {
    CheckedStatement.Verdict.allCases.reversed().compactMap { verdict in
      let count = lines.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(PlainWords.grouped(count)) \(verdict.rawValue)"
    }.joined(separator: ", ")
  }

  /// The lines of a file that are not empty, bullets left out.
  static func split(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      var words = Substring(PlainWords.oneLine(String(line)))
      if let mark = words.first, "-*•–".contains(mark), words.dropFirst().first == " " { words = words.dropFirst(2) }
      return words.isEmpty ? nil : String(words)
    }
  }

  private static func finding(_ point: CheckedStatement.Point, _ record: Record) -> Finding {
    let findings = record.chronology.findings
    let proof = point.finding.flatMap { findings.indices.contains($0) ? findings[$0] : nil }
    let claim = PlainWords.sentence(proof?.kind.words ?? PlainWords.capitalised(point.claim))
    return Finding(
      text: "\(PlainWords.capitalised(point.verdict.rawValue)): \(claim) "
        + PlainWords.sentence(PlainWords.capitalised(point.reason)),
      verdict: point.verdict, key: proof?.key, quotations: ChosenSources(point.sources, limit: 3, record).lines)
  }
}

extension Points {
  /// The lines to take, each with its test beside it: in short, or with all the words that the test rests on.
  init(linesOf record: Record, withEvidence: Bool) {
    var ids: [String: String] = [:]
    for finding in record.chronology.findings where ids[finding.key] == nil { ids[finding.key] = finding.id }
    let points = (record.options.lines?.lines ?? []).map { line in
      let shown = withEvidence ? line.findings : Array(line.findings.filter { $0.verdict == line.verdict }.prefix(1))
      let documents = shown.flatMap(\.quotations).map(\.document).filter(record.documents.indices.contains)
      return Point(
        text: line.words, mark: line.verdict.rawValue,
        conflicts: Points.once(shown.compactMap(\.key).compactMap { ids[$0] }),
        documents: Points.documents(documents, record),
        details: shown.isEmpty
          ? [Detail(note: CheckWords.untested)]
          : shown.map { Detail(note: $0.text, quotations: withEvidence ? $0.quotations : []) })
    }
    self.init(points, empty: "No lines to take were supplied.")
  }
}
