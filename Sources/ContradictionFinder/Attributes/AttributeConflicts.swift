internal import ChronologyModel

/// Properties that have one value at a time: the offence, the basis of custody, the legal status, the plea, the cause, the
/// length of a sentence, the way out. Two values at one time conflict; two at different times do not.
struct AttributeConflicts: PropertyMechanism {
  /// Two properties of which the values of one are held against those of the other; mostly one property and itself.
  private struct Compared {
    var left: AttributeClaim.Attribute
    var right: AttributeClaim.Attribute
    var kind: Finding.Kind

    init(_ left: AttributeClaim.Attribute, _ kind: Finding.Kind, against right: AttributeClaim.Attribute? = nil) {
      (self.left, self.right, self.kind) = (left, right ?? left, kind)
    }
  }

  private static let compared = [
    Compared(.offence, .offence), Compared(.custodyBasis, .custodyBasis), Compared(.legalStatus, .legalStatus),
    Compared(.cause, .cause), Compared(.sentence, .duration), Compared(.plea, .legalStatus),
    Compared(.charge, .legalStatus), Compared(.conviction, .legalStatus, against: .acquittal),
    Compared(.nationality, .identity), Compared(.route, .manner),
  ]

  let words: AttributeWords

  func findings(_ store: AttributeStore, _ evidence: Evidence) -> [Finding] {
    let comparison = AttributeComparison(store: store, words: words, evidence: evidence)
    var found: [Finding] = []
    for compared in Self.compared {
      for subject in store.subjects(compared.left) {
        if let finding = compare(compared, subject, store, comparison, evidence) { found.append(finding) }
      }
    }
    return found
  }

  /// The first pair that conflicts, with the other quotations of both values; else the first that only looks so.
  private func compare(
    _ compared: Compared, _ subject: Subject, _ store: AttributeStore, _ comparison: AttributeComparison,
    _ evidence: Evidence
  ) -> Finding? {
    var explained: (AttributeEntry, AttributeEntry, String)?
    let lefts = store.few(compared.left, of: subject)
    let isOne = compared.left == compared.right
    for (place, left) in lefts.enumerated() {
      for right in isOne ? Array(lefts.dropFirst(place + 1)) : store.few(compared.right, of: subject) {
        guard !evidence.isOneAccount(left.claim.span, left.claim.speaker, right.claim.span, right.claim.speaker)
        else { continue }
        switch comparison.verdict(left, right) {
        case .agree: continue
        case .explained(let reason): explained = explained ?? (left, right, reason)
        case .conflict:
          var finding = finding(left, right, compared.kind, evidence)
          for other in store.entries(compared.left, of: subject)
          where finding.sources.count < 6 && !(left.subject.isNamed && right.subject.isNamed && !other.subject.isNamed)
          {
            let source = evidence.source(other.claim)
            let isOld = evidence.origin(source.span.document) == source.span.document
            if isOld, !finding.sources.contains(where: { $0.span.overlaps(source.span) }),
              [left, right].contains(where: { comparison.same($0, other) })
            {
              finding.sources.append(source)
            }
          }
          return finding
        }
      }
    }
    guard let (left, right, reason) = explained else { return nil }
    return finding(left, right, compared.kind, evidence)
      .explained(reason, differingOn: matter(left, right, evidence))
  }

  /// The value as a reader says it: some are codes.
  private func value(_ entry: AttributeEntry) -> String {
    let value = entry.claim.value
    return switch entry.claim.attribute {
    case .custodyBasis: Self.bases[value] ?? value
    case .sentence: SentenceLength(value)?.words ?? value
    case .plea: "pleaded \(value)"
    case .charge: value == "none" ? "not charged" : "charged with \(value)"
    case .conviction: "convicted of \(value)"
    case .acquittal: "cleared of \(value)"
    case .nationality: value.opened
    default: value
    }
  }

  private static let bases = [
    "charge": "on a charge", "sentence": "under sentence", "immigration": "under immigration powers",
    "recall": "recalled after a release", "never released": "not released before",
  ]

  /// What the two are about, with both values.
  private func matter(_ left: AttributeEntry, _ right: AttributeEntry, _ evidence: Evidence) -> String {
    let name = left.subject.name(evidence)
    let values = "\(value(left)) or \(value(right))"
    return switch left.claim.attribute {
    case .offence: "the offence for which \(name) was held: \(values)"
    case .custodyBasis:
      Set([left.claim.value, right.claim.value]) == ["charge", "sentence"]
        ? "whether \(name) was held on a charge or under sentence" : "the ground on which \(name) was held: \(values)"
    case .legalStatus: "the legal status of \(name): \(values)"
    case .cause: "what went wrong in the case of \(name): \(values)"
    case .plea: "how \(name) pleaded: \(left.claim.value) or \(right.claim.value)"
    case .charge: "whether \(name) was charged"
    case .conviction: "whether \(name) was convicted of \(left.claim.value)"
    case .nationality: "the nationality of \(name): \(values)"
    case .route: "by what way \(name) got out: \(values)"
    default: "the length of \(name)\u{2019}s sentence: \(values)"
    }
  }

  private func finding(_ left: AttributeEntry, _ right: AttributeEntry, _ kind: Finding.Kind, _ evidence: Evidence)
    -> Finding
  {
    let proviso = Subject.proviso(left.subject, right.subject, evidence)
    let severity: Finding.Severity = kind == .legalStatus || kind == .cause ? .high : .medium
    let events = left.subject.person.map { evidence.eventsOfPerson[$0] ?? [] }?.filter {
      evidence.events[$0].kind.isFreeing && evidence.events[$0].people.first == left.subject.person
    }
    let through = [left.subject.through, right.subject.through].compactMap { $0 }
    return Finding(
      kind: kind, severity: proviso == nil ? severity : .medium,
      summary: "Accounts conflict on " + matter(left, right, evidence)
        + (proviso == nil ? "." : ", if this is one person."),
      reckoning: (proviso.map { [$0] } ?? []) + [
        "\(evidence.account(left.claim.span, left.claim.speaker)): \(value(left)).",
        "\(evidence.account(right.claim.span, right.claim.speaker)): \(value(right)).",
        "At one time the two cannot both be right as reported.",
      ], settledBy: Settlement.record(kind),
      events: Array(Set((events ?? []).prefix(1) + through)).sorted(),
      sources: [evidence.source(left.claim), evidence.source(right.claim)])
  }
}
