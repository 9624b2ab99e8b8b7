internal import ChronologyModel

extension Brief {
  /// About ten lines for the end of a run: what was read, what was found, what has changed, the gravest conflicts. With a
  /// `width` they are wrapped to it.
  public func summaryLines(width: Int? = nil) -> [String] {
    let heading = BriefHeading(record)
    let chronology = record.chronology
    var lines = [heading.title, "As at \(BriefHeading.asAt(record)). Edition \(heading.edition)."]
    lines.append("Documents: \(heading.facts.first { $0.label == "Documents" }?.value ?? "0 read").")
    let period = TopLine.period(record).map { ", \($0)" } ?? ""
    lines.append("Chronology: \(PlainWords.count(chronology.events.count, "event"))\(period).")
    let people = chronology.entities.filter { $0.kind == .person }.count
    let prisons = chronology.entities.filter { $0.kind == .prison }.count
    lines.append("Named: \(PlainWords.count(people, "person", "people")), \(PlainWords.count(prisons, "prison")).")
    let open = record.openFindings
    let severities = open.isEmpty ? "none found" : TopLine.severities(open)
    lines.append("In conflict: \(severities). Looked like conflicts and are not: \(record.explainedFindings.count).")
    if let changes = Points.changesInBrief(record) { lines.append(changes) }
    if let tested = record.options.lines { lines.append("Lines to take: \(tested.summary).") }
    for finding in open.prefix(4) {
      lines.append("  \(finding.severity.words): \(PlainWords.sentence(finding.summary))")
    }
    if open.count > 4 { lines.append("  and \(open.count - 4) more.") }
    let plain = lines.map { PlainWords.keepingIndent(SafeText.visible($0)) }
    return width.map { width in plain.flatMap { wrapped($0, width: width) } } ?? plain
  }

  /// A line in several, those that follow set in.
  private func wrapped(_ line: String, width: Int) -> [String] {
    let indent = String(line.prefix { $0 == " " })
    let lines = TextColumns.wrap(line, width: max(20, width - indent.count - 2))
    return lines.enumerated().map { indent + ($0.offset == 0 ? "" : "  ") + $0.element }
  }
}

extension PlainWords {
  /// The words on one line, the spaces before them kept.
  static func keepingIndent(_ text: String) -> String { text.prefix { $0 == " " } + oneLine(text) }
}
