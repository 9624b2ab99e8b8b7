internal import ChronologyModel

/// What the clauses of a corpus say, in one order whatever the order of the corpus: by document, then by the place of the
/// verb.
struct Clauses {
  /// Every clause.
  let all: [Proposition]
  /// Which of them are of a document, by document.
  private let ofDocument: [Range<Int>]

  /// Those of `clauses`, whose documents stand in the order of `ranks`.
  init(_ clauses: [Proposition], ranks: [Int]) {
    let key = { (one: Proposition) in (ranks[one.verb.document], one.verb.document, one.verb.start, one.verb.end) }
    all = clauses.sorted { key($0) < key($1) }
    var ofDocument = Array(repeating: 0..<0, count: ranks.count)
    for (place, one) in all.enumerated() {
      let known = ofDocument[one.verb.document]
      ofDocument[one.verb.document] = (known.isEmpty ? place : known.lowerBound)..<place + 1
    }
    self.ofDocument = ofDocument
  }

  /// The clauses whose verbs begin in `span`.
  func within(_ span: Span) -> ArraySlice<Proposition> {
    let clauses = all[ofDocument[span.document]]
    return clauses[first(at: span.start, clauses)..<first(at: span.end, clauses)]
  }

  /// The clauses whose verbs stand in `span` to the last letter.
  func contained(in span: Span) -> [Proposition] { within(span).filter { span.contains($0.verb) } }

  /// The clause with a verb that a trigger shares words with.
  func clause(at trigger: Span) -> Proposition? {
    let clauses = all[ofDocument[trigger.document]]
    let end = first(at: trigger.end, clauses)
    // A verb group is short, and verbs stand in order: the last few before the trigger's end are all that can reach it.
    return clauses[..<end].suffix(4).first { $0.verb.overlaps(trigger) }
  }

  /// The place of the first clause whose verb begins at `start` or after it.
  private func first(at start: Int, _ clauses: ArraySlice<Proposition>) -> Int {
    var (low, high) = (clauses.startIndex, clauses.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].verb.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
