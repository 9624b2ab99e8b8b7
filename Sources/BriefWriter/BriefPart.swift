internal import ChronologyModel

/// The sections of a brief after its top line, each with the anchor that links lead to.
enum BriefPart: String, CaseIterable {
  case conflicts
  case whoKnewWhen = "who-knew-when"
  case keyFigures = "key-figures"
  case promises = "ledger-promises"
  case custody = "ledger-custody"
  case offices = "ledger-offices"
  case chronology
  case lookAlikes = "look-alikes"
  case entities
  case sources

  /// The sections that a brief has, in order.
  static func all(_ extent: BriefOptions.Extent) -> [BriefPart] {
    switch extent {
    case .brief: allCases
    case .timeline: [.conflicts, .chronology, .sources]
    }
  }

  /// The ledger that it is, for those that are one and no more.
  var ledger: LedgerKind? {
    switch self {
    case .promises: .promises
    case .custody: .custody
    case .offices: .offices
    default: nil
    }
  }

  /// Its name, and how many things it holds.
  func words(_ record: Record) -> String {
    if let ledger { return "\(ledger.title) (\(Ledger.of(ledger, record).rows.count))" }
    return switch self {
    case .conflicts: "\(BriefSection.conflicts) (\(record.openFindings.count))"
    case .whoKnewWhen:
      "\(BriefSection.whoKnewWhen) (\(WhoKnewWhen(record).people.reduce(0) { $0 + $1.rows.count }))"
    case .keyFigures: "\(BriefSection.keyFigures) (\(KeyFigures(record).rows.count))"
    case .chronology: "\(BriefSection.chronology) (\(record.chronology.events.count))"
    case .lookAlikes: "\(BriefSection.lookAlikes) (\(record.explainedFindings.count))"
    case .entities: "\(BriefSection.entities) (\(record.chronology.entities.count))"
    case .sources: "\(BriefSection.sources) (\(record.documents.count))"
    case .promises, .custody, .offices: ""
    }
  }
}

extension Record {
  /// The sections of its brief.
  var parts: [BriefPart] { BriefPart.all(options.extent) }
}
