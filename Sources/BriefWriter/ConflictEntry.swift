internal import ChronologyModel

/// A finding as a reader sees it.
struct ConflictEntry: Sendable {
  var id: String
  /// The id that stays from run to run.
  var key: String
  var severity: Finding.Severity
  var kind: String
  var summary: String
  /// The two that conflict, each with its label; one alone when a register, the calendar or sums stand against it.
  var pair: [(label: String, line: SourceLine)]
  /// Other quotations about it.
  var further: ChosenSources
  /// The heading of what stands against a quotation that is alone; nil when there are two.
  var otherSide: String?
  var reckoning: [String]
  var settledBy: String
  /// Why it is no conflict, for one that is explained.
  var reason: String?
  /// What a researcher has decided, with reason and initials; nil where nobody has.
  var ruling: String?

  init(_ finding: Finding, _ record: Record) {
    id = finding.id
    key = finding.key
    ruling = finding.ruling?.words
    severity = finding.severity
    kind = finding.kind.words
    summary = PlainWords.sentence(finding.summary)
    let lines = record.lines(finding.sources)
    let isOneText = lines.count > 1 && lines[0].document == lines[1].document
    let labels = isOneText ? ["One passage", "Another passage of the same text"] : ["One account", "Another account"]
    pair = lines.prefix(2).enumerated().map { ($0.offset < labels.count ? labels[$0.offset] : "", $0.element) }
    let shown = lines.prefix(2)
    let rest = finding.sources.filter { source in
      let line = record.line(source)
      return !shown.contains { line.isSame(as: $0) || $0.alsoIn.contains(line.document) && $0.quote == line.quote }
    }
    further = ChosenSources(rest, record)
    reckoning = finding.reckoning
    settledBy = finding.settledBy
    if case .explained(let why) = finding.status { reason = why }
    if pair.count == 1 {
      pair[0].label = "As printed"
      otherSide = "Against it"
    }
  }

  /// All the quotations, those that conflict first.
  var lines: [SourceLine] { pair.map(\.line) + further.lines }
}

extension Ruling {
  /// `confirmed, AP, 10 November 2025: both logs seen.`
  var words: String {
    let head = [status.rawValue, initials, day.map(DateStyle.day) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return PlainWords.sentence(reason.isEmpty ? head : "\(head): \(reason)")
  }
}
