internal import ChronologyModel

/// Properties that have one value at a time: the offence, the basis of custody, the legal status, the cause, the length
/// of a sentence. Two values at one time conflict; two at different times do not.
struct AttributeConflicts: Mechanism {
  /// A property as one account gives it.
  private struct Entry {
    var claim: AttributeClaim
    var subject: Subject
    var words: Set<String>
  }

  private static let compared: [(AttributeClaim.Attribute, Finding.Kind)] = [
    (.offence, .offence), (.custodyBasis, .custodyBasis), (.legalStatus, .legalStatus), (.cause, .cause),
    (.sentence, .duration),
  ]
  /// Words by which an offence is an earlier one, not that for which the person is held.
  private static let earlier: Set<String> = [
    "previou", "previously", "earlier", "past", "former", "formerly", "historic",
  ]

  func findings(_ evidence: Evidence) -> [Finding] {
    var groups: [AttributeClaim.Attribute: [Int: [Entry]]] = [:]
    for claim in evidence.reading.attributes where claim.standing.isFactual {
      guard let subject = Subject.of(claim, evidence) else { continue }
      let words = Words.content(of: [claim.value])
      groups[claim.attribute, default: [:]][subject.person, default: []].append(
        Entry(claim: claim, subject: subject, words: words))
    }
    var found: [Finding] = []
    for (attribute, kind) in Self.compared {
      for (person, entries) in (groups[attribute] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let sorted = entries.sorted { evidence.rank($0.claim.span) < evidence.rank($1.claim.span) }
        let offences = attribute == .custodyBasis ? groups[.offence]?[person] ?? [] : []
        if let finding = compare(sorted, attribute, kind, offences, evidence) { found.append(finding) }
      }
    }
    return found
  }

  private enum Verdict {
    case agree
    case explained(String)
    case conflict
  }

  /// The first pair that conflicts, with the other quotations of both values; else the first that only looks so.
  private func compare(
    _ entries: [Entry], _ attribute: AttributeClaim.Attribute, _ kind: Finding.Kind, _ offences: [Entry],
    _ evidence: Evidence
  ) -> Finding? {
    var explained: (Entry, Entry, String)?
    // A few accounts of each value stand for the thousand that repeat it.
    var given: [String: Int] = [:]
    let compared = entries.filter { entry in
      given[entry.claim.value, default: 0] += 1
      return given[entry.claim.value, default: 0] <= 8
    }
    for (place, left) in compared.enumerated() {
      for right in compared.dropFirst(place + 1) {
        guard !evidence.isOneAccount(left.claim.span, left.claim.speaker, right.claim.span, right.claim.speaker)
        else { continue }
        switch verdict(left, right, entries, attribute, offences, evidence) {
        case .agree: continue
        case .explained(let reason): explained = explained ?? (left, right, reason)
        case .conflict:
          var finding = finding(left, right, kind, evidence)
          let isNamed = left.subject.through == nil && right.subject.through == nil
          for other in entries where finding.sources.count < 6 && !(isNamed && other.subject.through != nil) {
            let source = evidence.source(other.claim)
            let isOld = evidence.origin(source.span.document) == source.span.document
            if isOld, !finding.sources.contains(where: { $0.span.overlaps(source.span) }),
              [left, right].contains(where: { same($0, other, attribute) })
            {
              finding.sources.append(source)
            }
          }
          return finding
        }
      }
    }
    guard let (left, right, reason) = explained else { return nil }
    return finding(left, right, kind, evidence).explained(reason, differingOn: matter(left, right, kind, evidence))
  }

  private func same(_ left: Entry, _ right: Entry, _ attribute: AttributeClaim.Attribute) -> Bool {
    switch attribute {
    case .offence, .cause: left.claim.value == right.claim.value || Words.share(left.words, right.words)
    default: left.claim.value == right.claim.value
    }
  }

  private func verdict(
    _ left: Entry, _ right: Entry, _ entries: [Entry], _ attribute: AttributeClaim.Attribute, _ offences: [Entry],
    _ evidence: Evidence
  ) -> Verdict {
    if same(left, right, attribute) { return .agree }
    let (first, second) = (left.claim.span.document, right.claim.span.document)
    let agreesElsewhere = entries.contains { other in
      let document = evidence.origin(other.claim.span.document)
      return document == evidence.origin(first) && same(other, right, attribute)
        || document == evidence.origin(second) && same(other, left, attribute)
    }
    let times = (evidence.asOf(left.claim.time, first), evidence.asOf(right.claim.time, second))
    switch attribute {
    case .offence:
      for entry in [left, right]
      where !Self.earlier.isDisjoint(with: Words.all(of: evidence.reading.quote(entry.claim.span))) {
        return .explained("an earlier conviction and the present case are two things")
      }
      if agreesElsewhere { return .explained("one account gives both: there is more than one case") }
    case .custodyBasis:
      if agreesElsewhere { return .explained("one account gives both: there may be two cases at once") }
      let held = { (document: Int) in
        offences.filter { $0.claim.span.document == document }.reduce(into: Set<String>()) { $0.formUnion($1.words) }
      }
      let (a, b) = (held(first), held(second))
      if !a.isEmpty, !b.isEmpty, !Words.share(a, b) { return .explained("different cases") }
      if decided(left.subject.person, times.0, times.1, evidence) {
        return .explained("superseded: the case was decided between the two accounts")
      }
    case .legalStatus:
      guard isDenial(left.claim.value, right.claim.value) else {
        return .explained("one person can be both, one after the other")
      }
      if agreesElsewhere { return .explained("one account gives both") }
    case .cause:
      if agreesElsewhere { return .explained("several causes are given together") }
    case .sentence:
      guard let a = Length(left.claim.value), let b = Length(right.claim.value) else { return .agree }
      if a.months == b.months { return .agree }
      if agreesElsewhere { return .explained("one account gives both: there is more than one sentence") }
      if a.isWholeYears != b.isWholeYears, a.months / 12 == b.months / 12 {
        return .explained("rounding to whole years")
      }
    default: return .agree
    }
    if let a = times.0, let b = times.1, gap(a, b) > 60 {
      return .explained("different times: the accounts are \(Dates.days(gap(a, b))) apart")
    }
    return .conflict
  }

  private func gap(_ left: CivilInterval, _ right: CivilInterval) -> Int {
    if left.overlaps(right) { return 0 }
    return left.isBefore(right)
      ? right.earliest.day.number - left.latest.day.number : left.earliest.day.number - right.latest.day.number
  }

  private func isDenial(_ left: String, _ right: String) -> Bool { left == "not " + right || right == "not " + left }

  /// True when a conviction or sentence falls between the two accounts.
  private func decided(_ person: Int, _ left: CivilInterval?, _ right: CivilInterval?, _ evidence: Evidence) -> Bool {
    guard let left, let right else { return false }
    let (first, last) = (min(left.earliest, right.earliest), max(left.latest, right.latest))
    return (evidence.eventsOfPerson[person] ?? []).contains { index in
      let event = evidence.events[index]
      guard [.conviction, .sentencing, .plea].contains(event.kind), let date = event.date?.interval else {
        return false
      }
      return date.latest >= first && date.earliest <= last && !left.overlaps(right)
    }
  }

  /// The value as a reader says it: a ground for custody and a length of time are codes.
  private func value(_ entry: Entry, _ kind: Finding.Kind) -> String {
    switch kind {
    case .custodyBasis: return entry.claim.value == "charge" ? "on a charge" : "under sentence"
    case .duration:
      guard let length = Length(entry.claim.value) else { return entry.claim.value }
      let (years, months) = (length.months / 12, length.months % 12)
      let parts = [(years, "year"), (months, "month")].filter { $0.0 > 0 }.map {
        "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")"
      }
      return parts.joined(separator: " and ")
    default: return entry.claim.value
    }
  }

  /// What the two are about, with both values.
  private func matter(_ left: Entry, _ right: Entry, _ kind: Finding.Kind, _ evidence: Evidence) -> String {
    let name = evidence.reading.entities[left.subject.person].name
    let values = "\(value(left, kind)) or \(value(right, kind))"
    return switch kind {
    case .offence: "the offence for which \(name) was held: \(values)"
    case .custodyBasis: "whether \(name) was held on a charge or under sentence"
    case .legalStatus: "the legal status of \(name): \(values)"
    case .cause: "what went wrong in the case of \(name): \(values)"
    default: "the length of \(name)\u{2019}s sentence: \(values)"
    }
  }

  private func finding(_ left: Entry, _ right: Entry, _ kind: Finding.Kind, _ evidence: Evidence) -> Finding {
    let proviso = Subject.proviso(left.subject, right.subject, evidence)
    let severity: Finding.Severity = kind == .legalStatus || kind == .cause ? .high : .medium
    let events = (evidence.eventsOfPerson[left.subject.person] ?? []).filter {
      evidence.events[$0].kind.isFreeing && evidence.events[$0].people.first == left.subject.person
    }
    return Finding(
      kind: kind, severity: proviso == nil ? severity : .medium,
      summary: "Accounts conflict on " + matter(left, right, kind, evidence)
        + (proviso == nil ? "." : ", if this is one person."),
      reckoning: (proviso.map { [$0] } ?? []) + [
        "\(evidence.account(left.claim.span, left.claim.speaker)): \(value(left, kind)).",
        "\(evidence.account(right.claim.span, right.claim.speaker)): \(value(right, kind)).",
        "At one time the two cannot both be right as reported.",
      ], settledBy: Settlement.record(kind),
      events: Array(Set(events.prefix(1) + [left.subject.through, right.subject.through].compactMap { $0 })).sorted(),
      sources: [evidence.source(left.claim), evidence.source(right.claim)])
  }
}

/// A length of time in whole months, from a TIMEX3 duration.
private struct Length {
  var months: Int
  var isWholeYears: Bool

  init?(_ value: String) {
    guard value.hasPrefix("P") else { return nil }
    var months = 0
    var digits = ""
    for character in value.dropFirst() {
      if character.isNumber {
        digits.append(character)
        continue
      }
      guard let count = Int(digits), count < 100_000 else { return nil }
      digits = ""
      switch character {
      case "Y": months += count * 12
      case "M": months += count
      case "W", "D": return nil
      default: return nil
      }
    }
    guard months > 0, digits.isEmpty else { return nil }
    self.months = months
    isWholeYears = !value.contains("M")
  }
}
