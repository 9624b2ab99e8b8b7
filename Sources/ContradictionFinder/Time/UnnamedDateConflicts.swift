internal import ChronologyModel
internal import Knowledge

/// "The prisoner was freed on Thursday" and "the inmate was freed on Friday": two dates for what may well be one event,
/// where nobody is named. Held against one another only when each account tells of exactly one such event, no other
/// account tells of one, and nothing sets the two apart.
struct UnnamedDateConflicts: Mechanism {
  let words: ComparedWords

  /// Further apart than this, two events of a kind are two, in days.
  private static let days = 7
  /// Of which a story has seldom more than one. Of the other kinds the words must be alike too.
  private static let single: Set<EventKind> = [
    .releaseInError, .release, .escape, .abscond, .arrest, .recapture, .surrender, .reportToPolice,
  ]
  private static let others: [EventKind] = [
    .gathering, .evacuation, .vote, .resignation, .dismissal, .appointment, .plea, .conviction, .sentencing, .death,
    .inquiryLaunched, .deportation, .transfer, .charge,
  ]
  /// Words that set one event apart from another of its kind.
  private static let apart: Set<String> = [
    "second", "another", "third", "other", "further", "again", "separate", "different", "also",
  ]

  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    var seen: Set<[Int]> = []
    for kind in Self.single.sorted(by: { $0.rawValue < $1.rawValue }) + Self.others {
      let all = evidence.events(akin: kind)
      guard all.count == 2, seen.insert(all).inserted, let one = told(all[0], evidence),
        let other = told(all[1], evidence), let finding = compare(one, other, evidence)
      else { continue }
      found.append(finding)
    }
    return found
  }

  private struct Told {
    var event: Int
    var claim: Claim
    var interval: CivilInterval
  }

  private func told(_ index: Int, _ evidence: Evidence) -> Told? {
    let event = evidence.events[index]
    guard let date = event.date, event.claims.indices.contains(date.source), event.people.isEmpty,
      event.standing.isFactual, event.rivals.isEmpty
    else { return nil }
    let claim = evidence.reading.claims[event.claims[date.source]]
    guard evidence.isDatedByItself(claim), claim.bound == nil, evidence.timex(claim)?.modifier == nil,
      !isSetApart(claim, evidence)
    else { return nil }
    return Told(event: index, claim: claim, interval: date.interval)
  }

  private func compare(_ one: Told, _ other: Told, _ evidence: Evidence) -> Finding? {
    let (left, right) = (evidence.events[one.event], evidence.events[other.event])
    let (a, b) = (one.claim, other.claim)
    guard areRivals(one.interval, other.interval),
      !evidence.isOneAccount(a.span, a.speaker, b.span, b.speaker),
      Self.single.contains(left.kind) || areAlike(a, b, evidence),
      agree(left.places, right.places), agree(left.organisations, right.organisations)
    else { return nil }
    let isClock = one.interval.singleDay != nil && one.interval.singleDay == other.interval.singleDay
    let noun = evidence.noun(one.event)
    return Finding(
      kind: .date, severity: .high,
      summary: "Accounts give two \(isClock ? "times" : "dates") for \(noun): \(Dates.interval(one.interval)) and "
        + "\(Dates.interval(other.interval)).",
      reckoning: [
        "\(evidence.account(a.span, a.speaker)), puts it \(Dates.on(one.interval)).",
        "\(evidence.account(b.span, b.speaker)), puts it \(Dates.on(other.interval)).",
        "Neither names anybody; this holds if both speak of one event. Each tells of one alone, and nothing sets the two "
          + "apart.",
      ],
      settledBy: Settlement.record(.date, of: [left.kind], on: Dates.day(one.interval.earliest.day)),
      events: [one.event, other.event].sorted(), sources: [evidence.source(a), evidence.source(b)])
  }

  /// True for two times that cannot be one, near enough for one event: days in a week, months in a year, and clock times a
  /// quarter of an hour apart.
  private func areRivals(_ one: CivilInterval, _ other: CivilInterval) -> Bool {
    guard !one.overlaps(other) else { return false }
    if one.precision == .month, other.precision == .month {
      return abs(one.earliest.day.number - other.earliest.day.number) <= 366
    }
    guard one.span <= 1440, other.span <= 1440,
      abs(one.earliest.day.number - other.earliest.day.number) <= Self.days
    else { return false }
    return one.earliest.day != other.earliest.day || abs(one.earliest.minutes - other.earliest.minutes) > 15
  }

  /// True when the clauses of two claims say the same but for the time.
  private func areAlike(_ left: Claim, _ right: Claim, _ evidence: Evidence) -> Bool {
    guard let one = clause(left, evidence), let other = clause(right, evidence) else { return false }
    let passed: Set = one.predicate == other.predicate ? [] : [one.predicate, other.predicate]
    let likeness = Likeness(one, other, words, passed: passed)
    return likeness.shared >= 1 && likeness.cover >= 0.6
  }

  /// The clause of a claim: that whose verb is nearest to its trigger.
  private func clause(_ claim: Claim, _ evidence: Evidence) -> Proposition? {
    let distance = { (one: Proposition) in
      max(one.verb.start - claim.trigger.end, claim.trigger.start - one.verb.end, 0)
    }
    return evidence.clauses.contained(in: claim.span).min { distance($0) < distance($1) }
  }

  private func isSetApart(_ claim: Claim, _ evidence: Evidence) -> Bool {
    if claim.participants.contains(where: { $0.role == .patient && isMany($0.span, evidence) }) { return true }
    return Words.all(of: evidence.reading.quote(claim.span)).contains(where: Self.apart.contains)
  }

  /// "17 prisoners": more events than one.
  private func isMany(_ span: Span, _ evidence: Evidence) -> Bool {
    let words = evidence.reading.quote(span)
    return words.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      || ["prisoners", "inmates", "men", "offenders"].contains { words.hasSuffix($0) }
  }

  /// False for two prisons, two towns or two bodies.
  private func agree(_ left: [Int], _ right: [Int]) -> Bool {
    left.isEmpty || right.isEmpty || !Set(left).isDisjoint(with: right)
  }
}
