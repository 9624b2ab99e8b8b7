internal import ChronologyModel
internal import Knowledge

/// Two numbers of one thing.
struct NumberDifference: Difference {
  let words: ComparedWords
  let leastShared = 2.0

  func isSought(_ one: Proposition, _ evidence: Evidence) -> Bool { one.isAffirmed && !one.quantities.isEmpty }
  func isRival(_ one: Proposition, _ evidence: Evidence) -> Bool { isSought(one, evidence) }

  func finding(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding? {
    guard one.quantities.count <= 3, other.quantities.count <= 3, let pair = pair(one, other),
      agree(one.subject, other.subject), agree(one.object, other.object), isOneTime(one, other, evidence)
    else { return nil }
    let likeness = Likeness(one, other, words, passed: [ComparedWords.person])
    // Where each has a word that the other has not, they may well be of different places, times or people.
    guard likeness.shared >= leastShared, likeness.overlap >= 0.7, min(likeness.onlyLeft, likeness.onlyRight) < 1 else {
      return nil
    }
    let (left, right) = pair
    let finding = Finding(
      kind: kind(.count, one, other, evidence), severity: .medium,
      summary: "Accounts give two numbers for one thing: \(evidence.reading.quote(left.span)) and "
        + "\(evidence.reading.quote(right.span)).",
      reckoning: [
        "\(evidence.account(one.span, one.speaker)): \(evidence.reading.quote(left.span)).",
        "\(evidence.account(other.span, other.speaker)): \(evidence.reading.quote(right.span)).",
        "What else they say is the same; the numbers are not.",
      ], settledBy: Settlement.record(.count), sources: sources(one, other, evidence))
    guard tells(other, of: left, evidence) || tells(one, of: right, evidence) else { return finding }
    return finding.explained("one account gives both numbers: it corrects the other", differingOn: "the number")
  }

  /// True for an account that names the other's number beside its own: "212, and not 2,120 as we reported".
  private func tells(_ one: Proposition, of number: Proposition.Quantity, _ evidence: Evidence) -> Bool {
    let figures = Words.all(of: evidence.reading.quote(number.span)).filter { $0.first?.isNumber == true }
    let said = Words.all(of: evidence.reading.quote(one.span))
    return !figures.isEmpty && figures.allSatisfy(said.contains)
  }

  /// The first two numbers of one unit and noun that differ; nil when a number is in both.
  private func pair(_ one: Proposition, _ other: Proposition) -> (Proposition.Quantity, Proposition.Quantity)? {
    for left in one.quantities where !left.isApproximate {
      let alike = other.quantities.filter { right in
        right.unit == left.unit
          && (right.noun == left.noun || isOf(left.noun, other) || isOf(right.noun, one))
      }
      guard !alike.contains(where: { isSame($0, left) }),
        !one.quantities.contains(where: { quantity in alike.contains { isSame($0, quantity) } })
      else { continue }
      if let right = alike.first(where: { !$0.isApproximate }) { return (left, right) }
    }
    return nil
  }

  private func isOf(_ noun: Proposition.Item?, _ one: Proposition) -> Bool {
    noun.map { one.items.contains($0) } ?? false
  }

  /// Equal, or one the other in rounder figures.
  private func isSame(_ left: Proposition.Quantity, _ right: Proposition.Quantity) -> Bool {
    let slack = max(0.01 * max(abs(left.value), abs(right.value)), roundedBy(left), roundedBy(right))
    return abs(left.value - right.value) <= slack
  }

  /// How far a number may be from what it stands for: half a unit of the last digit before its noughts, from hundreds on.
  private func roundedBy(_ one: Proposition.Quantity) -> Double {
    if one.unit == .percent { return one.value == one.value.rounded() ? 0.5 : 0.05 }
    var unit = 1.0
    while unit < 1e12, one.value >= unit * 10, one.value.truncatingRemainder(dividingBy: unit * 10) == 0 { unit *= 10 }
    return unit >= 100 ? unit / 2 : 0
  }

  private func isOneTime(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Bool {
    switch (one.time, other.time) {
    case (let left?, let right?): return left.overlaps(right) && left.precision == right.precision
    case (nil, nil):
      guard let left = evidence.asOf(nil, one.span.document), let right = evidence.asOf(nil, other.span.document) else {
        return false
      }
      return abs(left.earliest.day.number - right.earliest.day.number) <= 2
    default: return false
    }
  }
}
