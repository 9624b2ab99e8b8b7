internal import ChronologyModel

/// What would settle a conflict of a kind.
enum Settlement {
  /// The record to ask for; `events` are the kinds of the events whose days are in question, `day` the day, when there
  /// is one.
  static func record(_ kind: Finding.Kind, of events: [EventKind] = [], on day: String? = nil) -> String {
    let when = day.map { " for \($0)" } ?? ""
    switch kind {
    case .date, .order: return records(of: events, when)
    case .duration: return events.isEmpty ? "the warrant or the court's record of the case" : records(of: events, when)
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

  /// The records of some kinds of event, those kept day by day last: `the written instruction with its effective date,
  /// and the prison's discharge log for 5 March 2031`.
  private static func records(of kinds: [EventKind], _ when: String) -> String {
    var papers: [String] = []
    var logs: [String] = []
    for kind in kinds {
      let (name, isLog) = record(of: kind)
      if isLog, !logs.contains(name) { logs.append(name) }
      if !isLog, !papers.contains(name) { papers.append(name) }
    }
    let all = papers + logs
    return all.joined(separator: ", and ") + (logs.isEmpty ? "" : when)
  }

  /// Where the day of an event is written down, and whether that is kept day by day.
  private static func record(of kind: EventKind) -> (name: String, isLog: Bool) {
    switch kind {
    case .releaseInError, .release: ("the prison's discharge log", true)
    case .escape, .abscond: ("the prison's incident log", true)
    case .transfer: ("the prison's reception log", true)
    case .arrest, .recapture, .surrender, .charge: ("the force's custody record", true)
    case .reportToPolice: ("the force's log of calls", true)
    case .offence, .sighting: ("the force's incident log", true)
    case .courtHearing, .plea, .conviction, .sentencing, .penalty: ("the court's register", true)
    case .deportation: ("the Home Office's record of removals", true)
    case .death: ("the coroner's record", false)
    case .briefingOfMinister: ("the private office's log of calls and submissions", true)
    case .parliamentaryExchange, .vote: ("the official report of the House", true)
    case .policyEffective: ("the written instruction with its effective date", false)
    case .statement, .announcement, .promise, .publication, .letter, .report:
      ("the text as first issued, with its date", false)
    case .meeting, .gathering, .visit: ("the diaries of those who were there", true)
    case .appointment: ("the letter of appointment, and the announcement as made", false)
    case .resignation, .dismissal: ("the letters exchanged at the departure, and the announcement as made", false)
    case .inquiryLaunched, .referral: ("the terms of reference as issued, with their date", false)
    case .evacuation: ("the log of those who ran the site", true)
    case .test, .other: ("a record made at the time", false)
    }
  }
}
