internal import ChronologyModel

/// Numbers that are said to hang together and do not: a sum, a difference, a share, a change, a rate over a time.
struct ReckoningConflicts: Mechanism {
  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    var known: [Key: Int] = [:]
    for one in evidence.reading.reckonings.sorted(by: { evidence.rank($0.span) < evidence.rank($1.span) }) {
      let key = Key(relation: one.relation, values: one.terms.map(\.value) + [one.stated.value])
      if let index = known[key] {
        if found[index].sources.count < 6 { found[index].sources.append(evidence.source(one.span, one.speaker)) }
        continue
      }
      guard let range = ReckonedRange(one) else { continue }
      known[key] = found.count
      found.append(finding(one, range, evidence))
    }
    return found
  }

  private func finding(_ one: Reckoning, _ range: ReckonedRange, _ evidence: Evidence) -> Finding {
    let stated = evidence.reading.quote(one.stated.span)
    let fits = range.holds(one.stated)
    let exact = words(range.exact, one.relation, isMoney: stated.hasPrefix("£"))
    let terms = one.terms.map { evidence.reading.quote($0.span) }
    let isRight = abs(range.exact - one.stated.value) <= 1e-9 * max(1, abs(range.exact))
    return Finding(
      kind: .arithmetic, severity: fits ? .low : .medium,
      status: fits
        ? .explained(
          reason: isRight ? "the arithmetic is right" : "rounding: \(exact), which is given as \(stated)") : .open,
      summary: fits
        ? "\(stated) is stated, and the numbers beside it make \(exact)."
        : "\(stated) is stated, but the numbers beside it make \(exact).",
      reckoning: [
        "\(sum(terms, one.relation)) = \(exact).",
        "Stated: \(stated)" + (fits ? ", which fits that." : ", which no rounding makes of it."),
      ], settledBy: fits ? "" : Settlement.record(.arithmetic), sources: [evidence.source(one.span, one.speaker)])
  }

  /// A result in words: shares and changes as percentages, pounds in millions where they come to that.
  private func words(_ value: Double, _ relation: Reckoning.Relation, isMoney: Bool) -> String {
    switch relation {
    case .share, .change: return "\(CountConflicts.number(value * 100)) per cent"
    case .sum, .difference, .product:
      guard isMoney else { return CountConflicts.number(value) }
      return value >= 1e6 ? "£\(CountConflicts.number(value / 1e6))m" : "£\(CountConflicts.number(value))"
    }
  }

  private func sum(_ terms: [String], _ relation: Reckoning.Relation) -> String {
    switch relation {
    case .sum: terms.joined(separator: " + ")
    case .difference: terms.joined(separator: " - ")
    case .product: terms.joined(separator: " x ")
    case .share: "\(terms[0]) / \(terms[1])"
    case .change: "(\(terms[1]) - \(terms[0])) / \(terms[0])"
    }
  }

  private struct Key: Hashable {
    var relation: Reckoning.Relation
    var values: [Double]
  }
}
