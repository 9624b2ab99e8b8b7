internal import ChronologyModel
internal import Knowledge

/// "Out of action for a fortnight" against the days on which it began and ended, and against another length of the same.
struct SpellConflicts: Mechanism {
  let words: ComparedWords
  let table: [SpellWords]

  /// One end of a spell, with what is quoted for it.
  private struct End {
    var time: TimeSpan
    var text: String
    var span: Span
    var source: Source
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    let spells = Spell.all(table, evidence, words)
    guard !spells.isEmpty else { return [] }
    let times = ClauseTimes(evidence, words)
    var found: [Finding] = []
    var earlier = ClauseIndex(words)
    for (place, spell) in spells.enumerated() {
      if let finding = against(ends(spell, times, evidence), spell, evidence)
        ?? earlier.near(spell.topics).lazy.compactMap({ against(spells[$0], spell, evidence) }).first
      {
        found.append(finding)
      }
      earlier.enter(place, under: spell.topics)
    }
    return found
  }

  // MARK: Against its ends

  private func ends(_ spell: Spell, _ times: ClauseTimes, _ evidence: Evidence) -> (first: [End], last: [End]) {
    let row = table[spell.row]
    var first = ends(spell, row.begins, row.beginKinds, times, evidence)
    var last = ends(spell, row.ends, row.endKinds, times, evidence)
    // "He joined in May and left in June": one sentence tells of both ends, and names the subject once.
    if first.isEmpty { first = last.prefix(2).flatMap { beside($0, row.begins, row.beginKinds, times, evidence) } }
    if last.isEmpty { last = first.prefix(2).flatMap { beside($0, row.ends, row.endKinds, times, evidence) } }
    return (first, last)
  }

  /// The other end, told in the sentence of `end`.
  private func beside(
    _ end: End, _ verbs: Set<Proposition.Item>, _ kinds: Set<EventKind>, _ times: ClauseTimes, _ evidence: Evidence
  ) -> [End] {
    let clauses = times.telling(in: end.span, with: verbs).map { self.end($0, evidence) }
    let claims = evidence.claimsOfDocument[end.span.document].map { evidence.reading.claims[$0] }.filter {
      kinds.contains($0.kind) && end.span.contains($0.trigger) && $0.standing.isFactual && $0.bound == nil
        && evidence.isDatedByItself($0)
    }
    return clauses
      + claims.compactMap { claim in
        guard let interval = claim.time, let time = TimeSpan(interval, bound: nil) else { return nil }
        return End(
          time: time,
          text: "\(evidence.account(claim.span, claim.speaker)): \(evidence.quoted(claim.trigger)) "
            + "\(Dates.on(interval)).", span: claim.span, source: evidence.source(claim))
      }
  }

  private func ends(
    _ spell: Spell, _ verbs: Set<Proposition.Item>, _ kinds: Set<EventKind>, _ times: ClauseTimes, _ evidence: Evidence
  ) -> [End] {
    var found: [End] = []
    let people = spell.topics.filter(\.isEntity).map { Int($0.hash) }
    for event in people.flatMap({ evidence.eventsOfPerson[$0] ?? [] }) where kinds.contains(evidence.events[event].kind)
    {
      let one = evidence.events[event]
      guard let date = one.date, one.claims.indices.contains(date.source), let person = one.people.first,
        people.contains(person), let time = TimeSpan(date.interval, bound: nil)
      else { continue }
      let claim = evidence.reading.claims[one.claims[date.source]]
      guard claim.time != nil, claim.timex != nil, one.standing.isFactual else { continue }
      found.append(
        End(
          time: time,
          text: "\(evidence.label(claim.span.document)), puts \(evidence.noun(event)) \(Dates.on(date.interval)).",
          span: claim.span, source: evidence.source(claim)))
    }
    for one in times.telling(of: spell.topics, with: verbs)
    where !one.proposition.span.overlaps(spell.clause.span) && isOf(spell, one.proposition, evidence) {
      found.append(end(one, evidence))
    }
    return found
  }

  /// True for a clause about whom the spell is said of; where it names nobody, about the thing that it is said of.
  private func isOf(_ spell: Spell, _ one: Proposition, _ evidence: Evidence) -> Bool {
    let people = spell.topics.filter { $0.isEntity && evidence.reading.entities[Int($0.hash)].kind == .person }
    if !people.isEmpty { return one.items.contains(where: people.contains) }
    return [one.subject, one.object].contains { term in term.map { spell.topics.contains($0.item) } ?? false }
  }

  private func end(_ one: ClauseTimes.Dated, _ evidence: Evidence) -> End {
    let proposition = one.proposition
    return End(
      time: one.time,
      text: "\(evidence.account(proposition.span, proposition.speaker)): \(evidence.quoted(proposition.verb)) "
        + "\(Dates.on(one.time.interval)).",
      span: proposition.span, source: evidence.source(proposition.span, proposition.speaker, keep: proposition.verb))
  }

  private func against(_ ends: (first: [End], last: [End]), _ spell: Spell, _ evidence: Evidence) -> Finding? {
    guard !spell.clause.isPresent else { return nil }
    var worst: (End, End, ClosedRange<Int>)?
    for first in ends.first {
      for last in ends.last where last.time.isAfter(first.time) {
        guard let length = SaidLength.between(first.time, last.time) else { continue }
        if length.overlaps(spell.length.range) { return nil }
        if worst == nil { worst = (first, last, length) }
      }
    }
    guard let (first, last, length) = worst else { return nil }
    return finding(
      spell, [first.text, last.text], "by the days reported it was \(SaidLength.words(length))",
      [first.source] + (first.span.overlaps(last.span) ? [] : [last.source]), evidence)
  }

  // MARK: Against another length

  private func against(_ other: Spell, _ spell: Spell, _ evidence: Evidence) -> Finding? {
    guard other.row == spell.row, !other.length.range.overlaps(spell.length.range),
      !evidence.isOneAccount(other.clause.span, other.clause.speaker, spell.clause.span, spell.clause.speaker),
      other.clause.distinctions == spell.clause.distinctions, !other.topics.isDisjoint(with: spell.topics)
    else { return nil }
    // What still goes on may last longer by the time that it has ended.
    for (one, rival) in [(other, spell), (spell, other)] where one.clause.isPresent {
      guard one.length.range.lowerBound > rival.length.range.upperBound, !rival.clause.isPresent else { return nil }
    }
    let said =
      "\(evidence.account(other.clause.span, other.clause.speaker)), gives \(evidence.reading.quote(other.words))."
    return finding(
      spell, [said], "another gives \(evidence.reading.quote(other.words))",
      [evidence.source(other.clause.span, other.clause.speaker, keep: other.words)], evidence)
  }

  private func finding(
    _ spell: Spell, _ steps: [String], _ against: String, _ sources: [Source], _ evidence: Evidence
  ) -> Finding {
    let said = evidence.reading.quote(spell.words)
    let row = table[spell.row]
    return Finding(
      kind: .duration, severity: .medium, summary: "One account gives \(said) \(row.name); \(against).",
      reckoning: ["\(evidence.account(spell.clause.span, spell.clause.speaker)), gives \(said) \(row.name)."] + steps
        + [
          "The length and what it is held against do not fit, however the ends are counted."
        ],
      settledBy: Settlement.record(
        .duration, of: (row.beginKinds.union(row.endKinds)).sorted { $0.rawValue < $1.rawValue }.suffix(1)),
      sources: [evidence.source(spell.clause.span, spell.clause.speaker, keep: spell.words)] + sources)
  }
}
