internal import ChronologyModel

/// Clauses by the telling words that they carry. A word that half the corpus uses leads to its first few clauses only, so
/// that finding what is alike stays linear in the corpus.
struct ClauseIndex {
  private let words: ComparedWords
  private var places: [Proposition.Item: [Int]] = [:]
  /// How many clauses one word leads to.
  private static let width = 48

  init(_ words: ComparedWords) { self.words = words }

  /// Enters the clause at `place` under those of `items` that tell something and are among `wanted`, if given. Places
  /// are entered in order.
  mutating func enter(
    _ place: Int, under items: some Sequence<Proposition.Item>, of wanted: Set<Proposition.Item>? = nil
  ) {
    for item in items where wanted.map({ $0.contains(item) }) ?? words.isTelling(item) {
      if places[item, default: []].count < Self.width { places[item, default: []].append(place) }
    }
  }

  /// The places of the clauses that share a telling word with `items`, in order, each once.
  func near(_ items: some Sequence<Proposition.Item>) -> [Int] {
    var near: [Int] = []
    for item in items where words.isTelling(item) { near += places[item] ?? [] }
    near.sort()
    var last = -1
    near.removeAll { place in
      defer { last = place }
      return place == last
    }
    return near
  }
}
