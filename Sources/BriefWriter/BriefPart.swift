internal import ChronologyModel

/// What a template can ask for, by the name that it has there.
enum BriefPart: String, CaseIterable {
  case topLine = "top-line"
  case mainEvents = "main-events"
  case contents
  case changes = "change-note"
  case lines
  case testedLines = "lines-with-evidence"
  case ifPressed = "if-pressed"
  case keyFacts = "key-facts"
  case conflictsInBrief = "conflicts-in-brief"
  case knewInBrief = "who-knew-when-in-brief"
  case quotations
  case conflicts
  case whoKnewWhen = "who-knew-when"
  case keyFigures = "key-figures"
  case promises
  case custody
  case offices
  case chronology
  case lookAlikes = "look-alikes"
  case entities
  case sources

  /// The ledger that it is, for those that are one and no more.
  var ledger: LedgerKind? {
    switch self {
    case .promises: .promises
    case .custody: .custody
    case .offices: .offices
    default: nil
    }
  }

  /// True for what a table of contents names.
  var isListed: Bool {
    switch self {
    case .topLine, .mainEvents, .contents, .lines, .testedLines, .ifPressed, .keyFacts, .conflictsInBrief,
      .knewInBrief:
      false
    default: true
    }
  }

  /// The lines that it is, for what every format writes as a list of points.
  func points(_ record: Record) -> Points? {
    switch self {
    case .changes: Points(changesOf: record)
    case .lines: Points(linesOf: record, withEvidence: false)
    case .testedLines: Points(linesOf: record, withEvidence: true)
    case .ifPressed: Points(ifPressed: record)
    case .keyFacts: Points(keyFacts: record)
    case .conflictsInBrief: Points(conflictsOf: record)
    case .knewInBrief: Points(knewIn: record)
    case .quotations: Points(quotationsOf: record)
    default: nil
    }
  }

  /// How many things it holds.
  func count(_ record: Record) -> Int {
    if let ledger { return Ledger.of(ledger, record).rows.count }
    if let points = points(record) { return points.count }
    return switch self {
    case .topLine, .contents: 1
    case .mainEvents: MainEvents(record).entries.count
    case .conflicts: record.openFindings.count
    case .whoKnewWhen: WhoKnewWhen(record).people.reduce(0) { $0 + $1.rows.count }
    case .keyFigures: KeyFigures(record).rows.count
    case .chronology: record.chronology.events.count
    case .lookAlikes: record.explainedFindings.count
    case .entities: record.chronology.entities.count
    case .sources: record.documents.count
    default: 0
    }
  }
}
