internal import ChronologyModel

/// What the clauses of all accounts say of when things were, to be asked for by what they tell.
struct ClauseTimes {
  /// A clause with a time, as an account of one happening.
  struct Dated {
    /// What it says.
    var proposition: Proposition
    /// When.
    var time: TimeSpan
  }

  private let evidence: Evidence
  private let words: ComparedWords
  /// The claims of each document, by the start of their triggers.
  private let claims: [[Int]]
  private let dated: [Dated]
  private let index: ClauseIndex

  init(_ evidence: Evidence, _ words: ComparedWords) {
    self.evidence = evidence
    self.words = words
    let reading = evidence.reading
    claims = evidence.claimsOfDocument.map { indices in
      indices.sorted { (reading.claims[$0].trigger.start, $0) < (reading.claims[$1].trigger.start, $1) }
    }
    var dated: [Dated] = []
    var index = ClauseIndex(words)
    for one in evidence.clauses.all {
      guard let time = Self.time(of: one, evidence) else { continue }
      index.enter(dated.count, under: Self.items(of: one))
      dated.append(Dated(proposition: one, time: time))
    }
    self.index = index
    self.dated = dated
  }

  /// When the clause puts what it tells; `was not told until Friday` puts the telling on Friday.
  static func time(of one: Proposition, _ evidence: Evidence) -> TimeSpan? {
    guard let interval = one.time, !one.isPresent else { return nil }
    let timex = evidence.timexes(in: one.span).filter { $0.interval == interval }
      .min { abs($0.span.start - one.verb.end) < abs($1.span.start - one.verb.end) }
    guard let timex, timex.anchor != .none else { return nil }
    let isApproximate = timex.modifier != nil
    if !one.isAffirmed {
      return timex.bound == .until ? TimeSpan(interval, bound: nil, isApproximate: isApproximate) : nil
    }
    return TimeSpan(interval, bound: timex.bound, isApproximate: isApproximate)
  }

  /// What a clause carries, a subject that it takes over from the clause before it included.
  private static func items(of one: Proposition) -> Set<Proposition.Item> {
    Set(one.items + [one.subject, one.object].compactMap { $0?.item })
  }

  /// The claim whose trigger is the verb of a proposition.
  func claim(of one: Proposition) -> Int? {
    let inside = claims[one.verb.document]
    var (low, high) = (0, inside.count)
    while low < high {
      let middle = (low + high) / 2
      if evidence.reading.claims[inside[middle]].trigger.start < one.verb.end {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return inside[..<low].suffix(6).last { evidence.reading.claims[$0].trigger.overlaps(one.verb) }
  }

  /// The dated accounts of what `one` tells, other than in its own sentence.
  func accounts(of one: Proposition) -> [Dated] {
    index.near(Self.items(of: one)).map { dated[$0] }.filter { isSame(one, $0.proposition) }
  }

  /// The dated accounts with one of `verbs` that speak of one of `topics`.
  func telling(of topics: Set<Proposition.Item>, with verbs: Set<Proposition.Item>) -> [Dated] {
    guard !verbs.isEmpty else { return [] }
    return index.near(topics.subtracting(verbs)).map { dated[$0] }.filter {
      $0.proposition.distinctions.isEmpty && !verbs.isDisjoint(with: $0.proposition.items)
    }
  }

  /// The dated accounts with one of `verbs` in the sentence of `span`.
  func telling(in span: Span, with verbs: Set<Proposition.Item>) -> [Dated] {
    evidence.clauses.contained(in: span).filter { !verbs.isDisjoint(with: $0.items) }.compactMap { one in
      Self.time(of: one, evidence).map { Dated(proposition: one, time: $0) }
    }
  }

  /// True when two clauses tell of one thing, so far as their words say.
  func isSame(_ one: Proposition, _ other: Proposition) -> Bool {
    guard !one.span.overlaps(other.span), one.distinctions == other.distinctions else { return false }
    if let left = claim(of: one), let right = claim(of: other) {
      let (a, b) = (evidence.eventsOfClaim[left], evidence.eventsOfClaim[right])
      if a.contains(where: b.contains) { return true }
    }
    if one.predicate == other.predicate {
      guard agree(one.object, other.object), agree(one.subject, other.subject) else { return false }
      let likeness = Likeness(one, other, words)
      return likeness.shared >= 1.5 && likeness.cover >= 0.7
    }
    // "Her consultation opened" is "she consulted": the verb says no more than that it came about.
    guard words.isPhase(one.predicate) || words.isPhase(other.predicate) else { return false }
    let isNamed = other.items.contains(one.predicate) || one.items.contains(other.predicate)
    let likeness = Likeness(one, other, words, passed: [one.predicate, other.predicate])
    return isNamed ? likeness.shared >= 1 && likeness.cover >= 0.5 : likeness.shared >= 2 && likeness.cover >= 0.7
  }

  /// False where both say who, or both say what, and it is not the same.
  private func agree(_ left: Proposition.Term?, _ right: Proposition.Term?) -> Bool {
    guard let left, let right else { return true }
    return left.item == right.item || left.item.isEntity != right.item.isEntity
  }
}

extension Evidence {
  /// The time expressions within a span.
  func timexes(in span: Span) -> ArraySlice<Timex> {
    guard reading.timexes.indices.contains(span.document) else { return [] }
    let all = reading.timexes[span.document]
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.span.start < span.end }
  }
}
