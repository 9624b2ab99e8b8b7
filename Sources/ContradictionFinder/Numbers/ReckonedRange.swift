internal import ChronologyModel

/// What the terms of a reckoning come to, each anywhere within its rounding.
struct ReckonedRange {
  /// What they come to as written.
  let exact: Double
  private let low: Double
  private let high: Double
  /// The sums of some of the terms: a list may name its whole, or a number that has no part in it.
  private let partial: [Double]

  /// nil where nothing can be reckoned: no terms, or a base of nothing.
  init?(_ one: Reckoning) {
    let terms = one.terms
    var partial: [Double] = []
    switch one.relation {
    case .sum:
      guard terms.count >= 2 else { return nil }
      exact = terms.reduce(0) { $0 + $1.value }
      let slack = terms.reduce(0) { $0 + $1.slack }
      (low, high) = (exact - slack, exact + slack)
      if terms.count > 2, terms.count <= 8 {
        for chosen in 1..<(1 << terms.count) where chosen.nonzeroBitCount >= 2 {
          partial.append(terms.indices.reduce(0) { $0 + (chosen >> $1 & 1 == 1 ? terms[$1].value : 0) })
        }
      }
    case .difference:
      guard terms.count == 2 else { return nil }
      exact = abs(terms[0].value - terms[1].value)
      let slack = terms[0].slack + terms[1].slack
      (low, high) = (exact - slack, exact + slack)
    case .product:
      guard terms.count == 2 else { return nil }
      exact = terms[0].value * terms[1].value
      low = (terms[0].value - terms[0].slack) * (terms[1].value - terms[1].slack)
      high = (terms[0].value + terms[0].slack) * (terms[1].value + terms[1].slack)
    case .share:
      guard terms.count == 2, terms[1].value > terms[1].slack else { return nil }
      exact = terms[0].value / terms[1].value
      low = (terms[0].value - terms[0].slack) / (terms[1].value + terms[1].slack)
      high = (terms[0].value + terms[0].slack) / (terms[1].value - terms[1].slack)
    case .change:
      guard terms.count == 2, terms[0].value > terms[0].slack else { return nil }
      exact = abs(terms[1].value / terms[0].value - 1)
      let ends = [
        (terms[1].value - terms[1].slack) / (terms[0].value + terms[0].slack) - 1,
        (terms[1].value + terms[1].slack) / (terms[0].value - terms[0].slack) - 1,
      ].map { abs($0) }
      (low, high) = (min(exact, ends[0], ends[1]), max(exact, ends[0], ends[1]))
    }
    guard exact.isFinite, low.isFinite, high.isFinite else { return nil }
    self.partial = partial
  }

  /// True where a stated number, within its rounding, can come out.
  func holds(_ stated: Reckoning.Number) -> Bool {
    let margin = 1e-9 * max(1, abs(exact))
    if stated.value - stated.slack <= high + margin, stated.value + stated.slack >= low - margin { return true }
    return partial.contains { abs($0 - stated.value) <= stated.slack + margin }
  }
}
