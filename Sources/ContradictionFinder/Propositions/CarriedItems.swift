internal import ChronologyModel

/// What a clause carries, with what each word weighs: to tell quickly that two clauses have little in common.
struct CarriedItems {
  private let items: [Proposition.Item]
  private let weights: [Double]

  init(_ one: Proposition, _ words: ComparedWords) {
    items = one.items
    weights = one.items.map(words.weight)
  }

  /// True when what both carry weighs `least` or more.
  func shares(_ least: Double, with other: CarriedItems) -> Bool {
    var shared = 0.0
    var (i, j) = (0, 0)
    while i < items.count, j < other.items.count {
      if items[i] == other.items[j] {
        shared += weights[i]
        if shared >= least - 0.01 { return true }
        i += 1
        j += 1
      } else if items[i] < other.items[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return false
  }
}
