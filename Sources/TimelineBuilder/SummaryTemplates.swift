internal import ChronologyModel

/// One line for each kind of event. `{who}` is the person or body, `{by}` who does it, `{place}` where, `{about}` the
/// measure; what stands in square brackets goes when its part is not known. `nobody` is for an event without `who`.
struct SummaryTemplate {
  var line: String
  var nobody: String

  /// The lines of a kind.
  static func of(_ kind: EventKind) -> SummaryTemplate {
    let (line, nobody) = texts[kind] ?? ("{who}: \(kind.words)[ at {place}]", "\(kind.capitalised)[ at {place}]")
    return SummaryTemplate(line: line, nobody: nobody)
  }

  private static let texts: [EventKind: (String, String)] = [
    .releaseInError: ("{who} is released in error[ from {place}]", "A release in error[ from {place}]"),
    .release: ("{who} is released[ from {place}]", "A release[ from {place}]"),
    .escape: ("{who} escapes[ from {place}]", "An escape[ from {place}]"),
    .abscond: ("{who} absconds[ from {place}]", "An abscond[ from {place}]"),
    .arrest: ("{who} is arrested[ in {place}]", "An arrest[ in {place}]"),
    .recapture: ("{who} is returned to custody", "A return to custody"),
    .surrender: ("{who} surrenders", "A surrender"),
    .charge: ("{who} is charged", "A charge is brought"),
    .courtHearing: ("Court hearing of {who}'s case[ at {place}]", "Court hearing[ at {place}]"),
    .plea: ("{who} enters a plea[ at {place}]", "A plea[ at {place}]"),
    .conviction: ("{who} is convicted[ at {place}]", "A conviction[ at {place}]"),
    .sentencing: ("{who} is sentenced[ at {place}]", "A sentencing[ at {place}]"),
    .penalty: ("{who} is penalised", "A penalty"),
    .transfer: ("{who} is transferred[ to {place}]", "A transfer[ to {place}]"),
    .deportation: ("{who} is deported", "A deportation"),
    .death: ("{who} dies[ at {place}]", "A death[ at {place}]"),
    .reportToPolice: ("Police are told of {who}'s case", "A report is made to the police"),
    .parliamentaryExchange: ("{who} in Parliament[, on {about}]", "Exchange in Parliament[ on {about}]"),
    .statement: ("{who} makes a statement[ on {about}]", "A statement[ on {about}]"),
    .announcement: ("{who} makes an announcement[: {about}]", "Announcement[: {about}]"),
    .promise: ("{who} makes a promise[: {about}]", "A promise[: {about}]"),
    .policyEffective: ("In force: {about}[ ({by})]", "A measure takes effect"),
    .publication: ("{who} publishes[ {about}]", "Publication[: {about}]"),
    .letter: ("{who} writes a letter", "A letter[ on {about}]"),
    .meeting: ("{who} meet[ at {place}]", "A meeting[ at {place}]"),
    .gathering: ("{who} gather[ at {place}]", "A gathering[ at {place}]"),
    .visit: ("{who} visits[ {place}]", "A visit[ to {place}]"),
    .vote: ("{who}: a vote[ on {about}]", "A vote[ on {about}]"),
    .appointment: ("{who} is appointed", "An appointment"),
    .resignation: ("{who} resigns", "A resignation"),
    .dismissal: ("{who} is dismissed", "A dismissal"),
    .referral: ("{who} makes a referral", "A referral"),
    .inquiryLaunched: ("{who} launches an inquiry", "An inquiry is launched"),
    .report: ("{who} reports[ on {about}]", "A report[ on {about}]"),
    .sighting: ("{who} is sighted[ in {place}]", "A sighting[ in {place}]"),
  ]
}

extension EventKind {
  /// The kind in words: `court hearing`.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// The kind as the beginning of a line.
  var capitalised: String { words.prefix(1).uppercased() + words.dropFirst() }
}
