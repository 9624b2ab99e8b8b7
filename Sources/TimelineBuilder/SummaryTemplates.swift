internal import ChronologyModel

/// The line of an event, in the present. `{who}` is the person or body, `{prison}` and `{place}` where, `{about}` the
/// matter in the text's own words; what stands in square brackets goes when its part is not known. `<release>` is a verb
/// that agrees with its subject, and `is due to release` for what was only planned. `nobody` is for want of `who`.
struct SummaryTemplate {
  var line: String
  var nobody: String

  /// The lines of a kind, by the words that named it there.
  static func of(_ kind: EventKind, trigger: [String]) -> SummaryTemplate {
    for (beginnings, line, nobody) in variants[kind] ?? []
    where beginnings.contains(where: { beginning in trigger.contains { $0.hasPrefix(beginning) } }) {
      return SummaryTemplate(line: line, nobody: nobody)
    }
    let words = kind.words
    let (line, nobody) = texts[kind] ?? ("{who}: \(words)", words.prefix(1).uppercased() + words.dropFirst())
    return SummaryTemplate(line: line, nobody: nobody)
  }

  /// The lines that name who acted, in the active.
  static let acting: [EventKind: String] = [
    .dismissal: "{agent} dismisses {who}", .appointment: "{agent} appoints {who}[ as {about}]",
  ]

  /// True when the words name the kind and no more, so that the kind's own line will do.
  static func isPlain(_ kind: EventKind, trigger: [String]) -> Bool {
    !(variants[kind] ?? []).contains { beginnings, _, _ in
      beginnings.contains { beginning in trigger.contains { $0.hasPrefix(beginning) } }
    }
  }

  private static let texts: [EventKind: (String, String)] = [
    .releaseInError: (
      "{who} <be> released in error[ from {prison}]", "A prisoner <be> released in error[ from {prison}]"
    ),
    .release: ("{who} <be> released[ from {prison}]", "A prisoner <be> released[ from {prison}]"),
    .escape: ("{who} <escape>[ from {prison}]", "A prisoner <escape>[ from {prison}]"),
    .abscond: ("{who} <abscond>[ from {prison}]", "A prisoner <abscond>[ from {prison}]"),
    .arrest: ("{who} <be> arrested[ in {place}]", "An arrest <be> made[ in {place}]"),
    .recapture: ("{who} <be> returned to custody", "A prisoner <be> returned to custody"),
    .surrender: ("{who} <surrender>", "A prisoner <surrender>"),
    .charge: ("{who} <be> charged", "A charge <be> brought"),
    .courtHearing: ("{who} <appear> in court", "A court hearing <be> held"),
    .plea: ("{who} <enter> a plea", "A plea <be> entered"),
    .conviction: ("{who} <be> convicted", "A person <be> convicted"),
    .sentencing: ("{who} <be> sentenced[ to {term}]", "A person <be> sentenced[ to {term}]"),
    .penalty: ("{who} <be> fined", "A fine <be> imposed"),
    .transfer: ("{who} <be> moved[ {way}]", "A prisoner <be> moved[ {way}]"),
    .deportation: ("{who} <be> deported", "A person <be> deported"),
    .offence: ("An offence by {who} is reported", "An offence is reported"),
    .death: ("{who} <die>[ at {prison}]", "A death is reported[ at {prison}]"),
    .reportToPolice: ("{police} are told about {who}", "{police} are told"),
    .parliamentaryExchange: ("{who} <speak> in Parliament", "Parliament hears an exchange"),
    .statement: ("{who} <make> a statement", "A statement is made"),
    .announcement: ("{who} <make> an announcement", "An announcement is made"),
    .promise: ("{who} <make> a promise", "A promise is made"),
    .policyEffective: ("{who} <come> into force", "A measure <come> into force"),
    .publication: ("{who} <publish> {about}", "{about}"),
    .letter: ("{who} <write>[ to {about}]", "A letter is sent[ to {about}]"),
    .meeting: ("{who} meet", "A meeting <be> held"),
    .gathering: ("{who} gather", "A gathering <be> held"),
    .visit: ("{who} <visit> {about}", "A visit <be> made[ to {prison}]"),
    .vote: ("{who} <vote>[ {way}]", "A vote <be> held"),
    .appointment: ("{who} <be> appointed[ as {about}]", "An appointment <be> made"),
    .resignation: ("{who} <resign>", "A resignation is announced"),
    .dismissal: ("{who} <be> dismissed", "A person <be> dismissed"),
    .referral: ("{who} <make> a referral", "A referral is made"),
    .inquiryLaunched: ("{who} <launch> {inquiry}", "{inquiry} <be> launched"),
    .report: ("{who} <report>", "A report is made"),
    .test: ("{who} <be> tested", "A test is taken"),
    .evacuation: ("{who} <be> evacuated", "An evacuation takes place[ at {prison}]"),
    .sighting: ("{who} <be> seen[ in {place}]", "A sighting is reported[ in {place}]"),
  ]

  /// Lines for the words that tell more than the kind does, by how a word of the trigger begins; the first that fits.
  private static let variants: [EventKind: [([String], String, String)]] = [
    .recapture: [
      (["rearrest", "re-arrest"], "{who} <be> rearrested", "A prisoner <be> rearrested"),
      (["arrest", "apprehend"], "{who} <be> arrested[ in {place}]", "An arrest <be> made[ in {place}]"),
      (["recaptur", "captur", "catch", "caught"], "{who} <be> recaptured", "A prisoner <be> recaptured"),
      (["trac"], "{who} <be> traced", "A prisoner <be> traced"),
      (["recall"], "{who} <be> recalled to prison", "A prisoner <be> recalled to prison"),
    ],
    .surrender: [
      (["hand", "turn"], "{who} <hand> {self} in", "A prisoner <surrender>"),
      (["give", "gave"], "{who} <give> {self} up", "A prisoner <surrender>"),
    ],
    .courtHearing: [
      (["remand"], "{who} <be> remanded", "A defendant <be> remanded"),
      (["trial"], "{who} <go> on trial", "A trial <be> held"),
      (["mention"], "The case of {who} <be> listed for mention", "A case <be> listed for mention"),
    ],
    .plea: [
      (["not"], "{who} <plead> not guilty", "A plea of not guilty <be> entered"),
      (["chang"], "{who} <change> plea", "A plea <be> changed"),
      (["plead", "pled"], "{who} <plead> guilty", "A plea of guilty <be> entered"),
      (["admit"], "{who} <admit> {about}", "A charge <be> admitted"),
      (["den"], "{who} <deny> {about}", "A charge <be> denied"),
    ],
    .conviction: [(["guilty"], "{who} <be> found guilty", "A person <be> found guilty")],
    .sentencing: [(["jail", "imprison"], "{who} <be> jailed", "A person <be> jailed")],
    .penalty: [(["penalt"], "{who} <receive> a fixed penalty notice", "Fixed penalty notices are issued")],
    .death: [(["found", "find"], "{who} <be> found dead[ at {prison}]", "A person <be> found dead[ at {prison}]")],
    .reportToPolice: [(["missing"], "{who} <be> reported missing", "A person <be> reported missing")],
    .dismissal: [(["suspend"], "{who} <be> suspended", "A person <be> suspended")],
    .appointment: [(["becom", "became"], "{who} <become> {about}", "An appointment <be> made")],
    .resignation: [(["step", "stand", "stood"], "{who} <step> down", "A resignation is announced")],
    .test: [
      (["positive"], "{who} <test> positive", "A test is positive"),
      (["negative"], "{who} <test> negative", "A test is negative"),
    ],
  ]
}

extension EventKind {
  /// The kind in words: `court hearing`.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
