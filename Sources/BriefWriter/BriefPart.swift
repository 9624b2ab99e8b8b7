internal import ChronologyModel

/// The sections of a brief after its top line, each with the anchor that links lead to.
enum BriefPart: String, CaseIterable {
  case conflicts
  case whoKnewWhen = "who-knew-when"
  case keyFigures = "key-figures"
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

  /// Its name, and how many things it holds.
  func words(_ record: Record) -> String {
    switch self {
    case .conflicts: "\(BriefSection.conflicts) (\(record.openFindings.count))"
    case .whoKnewWhen:
      "\(BriefSection.whoKnewWhen) (\(WhoKnewWhen(record).people.reduce(0) { $0 + $1.rows.count }))"
    case .keyFigures: "\(BriefSection.keyFigures) (\(KeyFigures(record).rows.count))"
    case .chronology: "\(BriefSection.chronology) (\(record.chronology.events.count))"
    case .lookAlikes: "\(BriefSection.lookAlikes) (\(record.explainedFindings.count))"
    case .entities: "\(BriefSection.entities) (\(record.chronology.entities.count))"
    case .sources: "\(BriefSection.sources) (\(record.documents.count))"
    }
  }
}

extension Record {
  /// The sections of its brief.
  var parts: [BriefPart] { BriefPart.all(options.extent) }
}
