internal import ChronologyModel

/// A promise, and a later account of what became of it: undone when its day had passed, done late, or what it ruled out
/// come about. Before its day nothing is broken, and what was done in time is kept.
struct PromiseOutcomes: Mechanism {
  let words: ComparedWords

  /// A promise, the day on which it was made at the latest, and when it falls due.
  private struct Made {
    var promise: Proposition
    var by: CivilDay
    var due: CivilInterval?
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    let all = evidence.clauses.all
    let promises = all.filter(\.isPromised).compactMap { made($0, evidence) }
    guard !promises.isEmpty else { return [] }
    let wanted = Set(promises.flatMap { $0.promise.items.filter(words.isTelling) })
    var known = ClauseIndex(words)
    for index in all.indices where !all[index].isPromised { known.enter(index, under: all[index].items, of: wanted) }
    var told: Set<Span> = []
    return promises.compactMap { made in
      let outcomes = known.near(made.promise.items).map { all[$0] }.filter {
        !$0.span.overlaps(made.promise.span) && isOne($0, made.promise)
      }
      guard !outcomes.contains(where: { isKept($0, made) }) else { return nil }
      for outcome in outcomes where !told.contains(outcome.span) {
        guard let why = broken(outcome, made, evidence) else { continue }
        told.insert(outcome.span)
        return finding(made, outcome, why, evidence)
      }
      return nil
    }
  }

  private func made(_ promise: Proposition, _ evidence: Evidence) -> Made? {
    let document = evidence.reading.documents[promise.span.document]
    guard let day = promise.speaker?.saidOn?.singleDay ?? document.publication.interval?.latest.day else { return nil }
    if let length = DueDate.within(promise.span, evidence), let days = DueDate.days(length.value) {
      return Made(promise: promise, by: day, due: CivilInterval(day: CivilDay(number: day.number &+ days)))
    }
    let due = promise.time.flatMap { $0.latest.day > day ? $0 : nil }
    return Made(promise: promise, by: day, due: due)
  }

  /// True for an account of what was promised: the same is done to the same, an ending or a word more or less.
  private func isOne(_ outcome: Proposition, _ promise: Proposition) -> Bool {
    guard outcome.predicate == promise.predicate, outcome.distinctions == promise.distinctions else { return false }
    let opposed = Set(outcome.sides.map(\.pair)).intersection(promise.sides.map(\.pair))
    let likeness = Likeness(promise, outcome, words)
    guard likeness.shared >= (opposed.isEmpty ? 2 : 1.5), likeness.coverOfLeft >= 0.5 else { return false }
    let (a, b) = ([promise.subject, promise.object], [outcome.subject, outcome.object])
    return a.contains { one in one.map { item in b.contains { $0?.item == item.item } } ?? false }
  }

  /// True for what was done by its day.
  private func isKept(_ outcome: Proposition, _ made: Made) -> Bool {
    guard made.promise.isAffirmed, outcome.isAffirmed, let due = made.due, let time = outcome.time else { return false }
    return time.earliest.day >= made.by && time.earliest <= due.latest
  }

  /// Why the outcome does not go with the promise; nil where it does, or may.
  private func broken(_ outcome: Proposition, _ made: Made, _ evidence: Evidence) -> String? {
    guard let now = evidence.asOf(outcome.time, outcome.span.document), now.earliest.day > made.by else { return nil }
    let promise = made.promise
    if promise.isAffirmed, !outcome.isAffirmed {
      guard let due = made.due, due.isBefore(now) else { return nil }
      return "The day promised, \(Dates.interval(due)), had passed, and it is said not to have been done."
    }
    if promise.isAffirmed, let due = made.due, let time = outcome.time, due.isBefore(time) {
      return "It was done \(Dates.on(time)), after the day promised, \(Dates.interval(due))."
    }
    if let due = made.due, now.earliest > due.latest { return nil }
    if !promise.isAffirmed, outcome.isAffirmed, !outcome.isPresent || made.due != nil {
      return "What was ruled out is reported to have come about, \(Dates.interval(now))."
    }
    let isOpposite = promise.sides.contains { side in
      outcome.sides.contains(where: side.excludes) && !outcome.sides.contains(where: side.agrees)
    }
    guard isOpposite, promise.isAffirmed, outcome.isAffirmed else { return nil }
    return "What was promised and what is reported, \(Dates.interval(now)), exclude each other."
  }

  private func finding(_ made: Made, _ outcome: Proposition, _ why: String, _ evidence: Evidence) -> Finding {
    let promise = made.promise
    let events = evidence.claimsOfDocument[promise.span.document].filter {
      evidence.reading.claims[$0].kind == .promise && evidence.reading.claims[$0].span.overlaps(promise.span)
    }.flatMap { evidence.eventsOfClaim[$0] }
    return Finding(
      kind: .promiseOutcome, severity: .high,
      summary: "A promise and what is reported of it do not go together: \(evidence.quoted(promise.verb)) and "
        + "\(evidence.quoted(outcome.verb)).",
      reckoning: [
        "\(evidence.account(promise.span, promise.speaker)), reports the promise, made by \(Dates.day(made.by))"
          + (made.due.map { " and due \(Dates.interval($0))." } ?? "."),
        "\(evidence.account(outcome.span, outcome.speaker)): \(evidence.quoted(outcome.verb)).", why,
      ], settledBy: Settlement.record(.promiseOutcome, on: made.due.map { Dates.interval($0) }),
      events: Array(Set(events)).sorted(),
      sources: [
        evidence.source(promise.span, promise.speaker, keep: promise.verb),
        evidence.source(outcome.span, outcome.speaker, keep: outcome.verb),
      ])
  }
}
