internal import ChronologyModel

/// What the clauses of all accounts say of when things were, to be asked for by what they tell.
struct ClauseTimes {
  /// A clause with a time, as an account of one happening.
  struct Dated {
    /// What it says.
    var proposition: Proposition
    /// When.
    var time: TimeSpan
    /// The claim that was read from the same verb.
    var claim: Int?
  }

  private let evidence: Evidence
  private let words: ComparedWords
  /// The claims of each document, by the start of their triggers.
  private let claims: [[Int]]
  private let dated: [Dated]
  private let byItem: [Proposition.Item: [Int]]

  /// How many dated clauses with one word in common are looked at.
  private static let width = 48

  init(_ evidence: Evidence, _ words: ComparedWords) {
    self.evidence = evidence
    self.words = words
    let reading = evidence.reading
    claims = evidence.claimsOfDocument.map { indices in
      indices.sorted { (reading.claims[$0].trigger.start, $0) < (reading.claims[$1].trigger.start, $1) }
    }
    var dated: [Dated] = []
    var byItem: [Proposition.Item: [Int]] = [:]
    let order = reading.propositions.indices.filter { reading.propositions[$0].time != nil }
      .sorted { evidence.rank(reading.propositions[$0].verb) < evidence.rank(reading.propositions[$1].verb) }
    for index in order {
      let one = reading.propositions[index]
      guard let time = Self.time(of: one, evidence) else { continue }
      for item in Self.items(of: one) where words.isTelling(item) && byItem[item, default: []].count < Self.width {
        byItem[item, default: []].append(dated.count)
      }
      dated.append(Dated(proposition: one, time: time, claim: nil))
    }
    self.byItem = byItem
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
    let near = Set(Self.items(of: one).filter(words.isTelling).flatMap { byItem[$0] ?? [] })
    return near.sorted().map { dated[$0] }.filter { isSame(one, $0.proposition) }
  }

  /// The dated accounts with one of `verbs` that speak of one of `topics`.
  func telling(of topics: Set<Proposition.Item>, with verbs: Set<Proposition.Item>) -> [Dated] {
    guard !verbs.isEmpty else { return [] }
    let near = Set(topics.subtracting(verbs).flatMap { byItem[$0] ?? [] })
    return near.sorted().map { dated[$0] }.filter {
      $0.proposition.distinctions.isEmpty && !verbs.isDisjoint(with: $0.proposition.items)
    }
  }

  /// The dated accounts with one of `verbs` in the sentence of `span`.
  func telling(in span: Span, with verbs: Set<Proposition.Item>) -> [Dated] {
    dated.filter {
      $0.proposition.verb.document == span.document && span.contains($0.proposition.verb)
        && !verbs.isDisjoint(with: $0.proposition.items)
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
