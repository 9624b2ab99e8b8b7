internal import ChronologyModel
internal import Knowledge

/// One account says that it is so, another that it is not, or says the opposite.
struct TruthDifference: Difference {
  let words: ComparedWords
  let leastShared = 1.0

  func isSought(_ one: Proposition, _ evidence: Evidence) -> Bool { !one.isAffirmed || !one.sides.isEmpty }
  func isRival(_ one: Proposition, _ evidence: Evidence) -> Bool { one.isAffirmed || !one.sides.isEmpty }

  func finding(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding? {
    var passed: Set<Proposition.Item> = []
    var kind = Finding.Kind.statement
    let isDenied = one.isAffirmed != other.isAffirmed
    if !isDenied {
      guard one.isAffirmed, let (side, opposite) = opposed(one, other), !countsApart(one, other),
        !isAnybody(one.subject, evidence), !isAnybody(other.subject, evidence)
      else { return nil }
      kind = Finding.Kind(rawValue: words.opposites[side.pair].kind) ?? .statement
      if one.predicate != other.predicate { passed = [one.predicate, other.predicate] }
      passed.formUnion([side.item, opposite.item].compactMap { $0 })
    } else if one.isAffirmed {
      return nil  // told from the side of the denial
    } else if one.predicate != other.predicate {
      return nil
    }
    let likeness = Likeness(one, other, words, passed: passed)
    guard likeness.coverOfLeft >= 0.75, isDenied || min(likeness.onlyLeft, likeness.onlyRight) < 1,
      agree(one.subject, other.subject),
      agree(one.object, other.object) || areOpposed(one.object, other.object, passed)
        || !isDenied && agree(one.object, other.subject),
      isDenied ? isSame(one, other, likeness) : isOneOccasion(one, other, likeness, evidence),
      one.speaker?.entity == nil || one.speaker?.entity != other.speaker?.entity
    else { return nil }
    guard let reason = reason(one, other, evidence) else { return nil }
    let isNamed = one.speaker?.entity != nil || other.speaker?.entity != nil
    let finding = Finding(
      kind: self.kind(kind, one, other, evidence), severity: isNamed ? .high : .medium,
      summary:
        "Accounts conflict: \(evidence.quoted(one.verb)) and \(evidence.quoted(other.verb)) are said of one thing.",
      reckoning: [
        "\(evidence.account(one.span, one.speaker)): \(evidence.quoted(one.verb))\(isDenied ? ", denied." : ".")",
        "\(evidence.account(other.span, other.speaker)): \(evidence.quoted(other.verb))\(isDenied ? ", said to be so." : ".")",
        isDenied
          ? "What else they say is the same; it cannot be so and not be so at one time."
          : "What else they say is the same; the one excludes the other.",
      ], settledBy: Settlement.record(kind), sources: sources(one, other, evidence))
    return reason.isEmpty ? finding : finding.explained(reason, differingOn: "whether it was so")
  }

  /// True for a denial that has more in common with what it denies than a name and a verb.
  private func isSame(_ one: Proposition, _ other: Proposition, _ likeness: Likeness) -> Bool {
    // "No prisoner is freed by mistake" is a rule or an aim; without a name it is about nobody.
    guard likeness.shared >= 2, !one.isPresent || likeness.sharesName else { return false }
    let predicate = words.isTelling(one.predicate) ? 1.0 : 0
    if likeness.sharedWords - predicate >= 1 { return true }
    // "The Flood Bill has not been dropped": it is said of a name, and says nothing else.
    return predicate > 0 && likeness.onlyLeft == 0
      && (likeness.sharedNames >= 2 || one.object?.item.isEntity == true && one.object?.item == other.object?.item)
  }

  /// True for opposites that are said of one thing at one time, or of one thing that more than its name tells.
  private func isOneOccasion(
    _ one: Proposition, _ other: Proposition, _ likeness: Likeness, _ evidence: Evidence
  ) -> Bool {
    switch (one.time, other.time) {
    case (let left?, let right?):
      let terms = [other.subject, other.object].compactMap { $0?.item }
      let isShared = [one.subject, one.object].contains { term in term.map { terms.contains($0.item) } ?? false }
      return isShared && left.overlaps(right) && (likeness.sharesName || likeness.sharedWords >= 1)
    case (nil, nil):
      return likeness.shared >= 2 && likeness.sharedWords >= 1 && isOneWeek(one, other, evidence)
    default:
      // A headline leaves the day to its story.
      return likeness.shared >= 2 && likeness.sharedWords >= 1
        && kind(.statement, one, other, evidence) == .headline
    }
  }

  private func opposed(
    _ one: Proposition, _ other: Proposition
  ) -> (Proposition.Side, Proposition.Side)? {
    for side in one.sides {
      if let opposite = other.sides.first(where: side.excludes), !one.sides.contains(where: side.excludes),
        !other.sides.contains(where: side.agrees)
      {
        return (side, opposite)
      }
    }
    return nil
  }

  /// True for the two opposites themselves, as what something is said to be.
  private func areOpposed(
    _ left: Proposition.Term?, _ right: Proposition.Term?, _ opposed: Set<Proposition.Item>
  ) -> Bool {
    guard let left, let right else { return false }
    return opposed.contains(left.item) && opposed.contains(right.item)
  }

  /// `accepted 12 recommendations`, `rejected three`: the one does not exclude the other.
  private func countsApart(_ one: Proposition, _ other: Proposition) -> Bool {
    one.quantities.contains { left in !other.quantities.contains { $0.value == left.value } }
      || other.quantities.contains { right in !one.quantities.contains { $0.value == right.value } }
  }

  /// `A man was hurt`: anybody.
  private func isAnybody(_ term: Proposition.Term?, _ evidence: Evidence) -> Bool {
    guard let term, !term.item.isEntity else { return false }
    return ["a", "an", "some", "one"].contains(Words.all(of: evidence.reading.quote(term.span)).first ?? "")
  }

  /// True for two reports of one week: what was refused may be granted later.
  private func isOneWeek(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Bool {
    guard let left = evidence.asOf(nil, one.span.document), let right = evidence.asOf(nil, other.span.document) else {
      return true
    }
    return abs(left.earliest.day.number - right.earliest.day.number) <= 7
  }

  /// Why the two only look as if they conflicted: empty where they do, nil where they need not be of one time at all.
  private func reason(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> String? {
    // A headline tells in the present what its story tells in the past.
    if one.isForAllTime && !one.isPresent || kind(.statement, one, other, evidence) == .headline { return "" }
    let (now, then) = (
      evidence.asOf(one.time, one.span.document), evidence.asOf(other.time, other.span.document)
    )
    if one.isPresent || other.isPresent {
      // What is not so yet may come to be so, and what was so may have ended.
      guard let now, let then else { return nil }
      if one.isPresent, !one.isAffirmed, !other.isPresent {
        return then.latest.day <= now.latest.day ? "" : "superseded: it came about after it was denied"
      }
      if one.isPresent != other.isPresent { return "superseded: the two are of different times" }
      return abs(now.earliest.day.number - then.earliest.day.number) <= 3
        ? "" : "superseded: the two are of different days"
    }
    switch (one.time, other.time) {
    case (let left?, let right?): return left.overlaps(right) ? "" : nil
    case (.some, nil): return nil
    case (nil, .some): return one.isAffirmed ? nil : ""
    default: return ""
    }
  }
}
