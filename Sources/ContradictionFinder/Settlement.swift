internal import ChronologyModel

/// What would settle a conflict of a kind.
enum Settlement {
  /// The record to ask for; `day` is the day in question, when there is one.
  static func record(_ kind: Finding.Kind, on day: String? = nil) -> String {
    let when = day.map { " for \($0)" } ?? ""
    switch kind {
    case .date, .duration: return "the prison's, the court's or the police's own log\(when)"
    case .order: return "the written instruction with its effective date, and the prison's discharge log\(when)"
    case .whoKnewWhen: return "the private office's log of calls and submissions\(when)"
    case .promiseOutcome: return "the terms of the promise as first given, and what was in place\(when)"
    case .officeHolder: return "the list of ministers and opposition spokespeople\(when)"
    case .anachronism: return "the body's own present name"
    case .weekday: return "the calendar and the author"
    case .custodyStatus: return "the prison's reception log or the force's statement\(when)"
    case .custodyBasis, .offence: return "the warrant or the court's record of the case"
    case .legalStatus: return "the Home Office's record of the person's status\(when)"
    case .identity: return "the court's reporting restrictions, and the force's or the prison's own naming"
    case .place, .manner: return "the prison's discharge log\(when)"
    case .cause: return "the report of the investigation"
    case .count, .arithmetic: return "the published table of the series"
    case .statement, .quotation, .headline: return "the recording or the official report"
    }
  }
}
