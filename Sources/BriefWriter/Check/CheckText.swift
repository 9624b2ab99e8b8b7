public import ChronologyModel

extension Brief {
  /// What the record makes of a statement, for a terminal `width` columns wide.
  public func checkText(_ statement: CheckedStatement, width: Int, isColoured: Bool = false) -> [UInt8] {
    var text = TextColumns(width: width, isColoured: isColoured)
    text.paragraph(CheckWords.summary(statement))
    for sentence in statement.sentences {
      text.blank()
      let words = PlainWords.oneLine(record.chronology.quote(sentence.span))
      text.paragraph(sentence.verdict.rawValue.uppercased(), style: CheckWords.style(sentence.verdict))
      text.paragraph("“\(words)”", indent: 2)
      if sentence.points.isEmpty { text.paragraph(CheckWords.untested, indent: 4) }
      for point in sentence.points { write(point, to: &text) }
    }
    let proofs = CheckWords.proofs(statement, record)
    if !proofs.isEmpty {
      text.blank()
      text.paragraph(CheckWords.proof)
    }
    for entry in proofs {
      text.blank()
      write(entry, to: &text)
    }
    return text.bytes
  }

  private func write(_ point: CheckedStatement.Point, to text: inout TextColumns) {
    text.paragraph(CheckWords.line(point, record), indent: 4)
    let chosen = ChosenSources(point.sources, limit: 3, record)
    for line in chosen.lines { text.paragraph("\(line.quoted) \(line.attribution(record))", indent: 8) }
    if let rest = chosen.rest { text.paragraph(rest, indent: 8) }
  }
}

/// What every form of a check says.
enum CheckWords {
  static let untested = "It makes no claim that could be tested."
  static let proof = "The proof"
  static let title = "A statement held against the record"

  /// How a verdict is set apart on a terminal.
  static func style(_ verdict: CheckedStatement.Verdict) -> TextColumns.Style {
    switch verdict {
    case .conflict: .high
    case .careful: .medium
    case .supported, .missing: .strong
    case .untested: .plain
    }
  }

  /// `5 sentences: 1 in conflict, 2 careful, 2 supported.`
  static func summary(_ statement: CheckedStatement) -> String {
    let counts = CheckedStatement.Verdict.allCases.reversed().compactMap { verdict -> String? in
      let count = statement.sentences.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(PlainWords.grouped(count)) \(verdict.rawValue)"
    }
    return "\(PlainWords.count(statement.sentences.count, "sentence")): \(counts.joined(separator: ", "))."
  }

  /// `Supported: Ivo Tarn is freed by mistake. Reported by others.`
  static func line(_ point: CheckedStatement.Point, _ record: Record) -> String {
    let findings = record.chronology.findings
    let proof = point.finding.flatMap { findings.indices.contains($0) ? " (\(findings[$0].id))" : nil } ?? ""
    let claim = point.finding.flatMap { findings.indices.contains($0) ? findings[$0].kind.words : nil } ?? point.claim
    let reason = PlainWords.sentence(PlainWords.capitalised(point.reason))
    return "\(PlainWords.capitalised(point.verdict.rawValue))\(proof): \(PlainWords.sentence(claim)) \(reason)"
  }

  /// The findings that conflicts rest on, each once.
  static func proofs(_ statement: CheckedStatement, _ record: Record) -> [ConflictEntry] {
    let points = statement.sentences.flatMap(\.points).filter { $0.verdict == .conflict }
    return Set(points.compactMap(\.finding)).sorted().filter(record.chronology.findings.indices.contains).map {
      ConflictEntry(record.chronology.findings[$0], record)
    }
  }
}
