internal import ChronologyModel

/// A finding as a reader sees it.
struct ConflictEntry: Sendable {
  var id: String
  var severity: Finding.Severity
  var kind: String
  var summary: String
  var quotes: [SourceLine]
  /// What stands against the quotation when there is only one.
  var otherSide: String?
  var reckoning: [String]
  var settledBy: String
  /// Why it is no conflict, for one that is explained.
  var reason: String?

  init(_ finding: Finding, _ record: Record) {
    id = finding.id
    severity = finding.severity
    kind = finding.kind.words
    summary = PlainWords.sentence(finding.summary)
    quotes = record.lines(finding.sources)
    reckoning = finding.reckoning
    settledBy = finding.settledBy
    if case .explained(let why) = finding.status { reason = why }
    if quotes.count == 1 { otherSide = "One quotation is at issue; what stands against it is in the reckoning." }
    if quotes.isEmpty { otherSide = "No words are quoted for this." }
  }
}
