internal import ChronologyModel

/// What a clause tells in its own words and an event of a known kind tells too: one day, one matter, and somebody or a
/// document in common. The known kind keeps the line.
struct ClauseFolding {
  private struct Key: Hashable {
    var day: Int
    var document: Int?
    var entity: Int?
  }

  /// How many words for the matter both must have.
  private static let sharedWords = 2

  /// Which draft each draft told by a clause is folded into; an index that is not there stands by itself.
  static func targets(_ drafts: [Draft]) -> [Int: Int] {
    var known: [Key: [Int]] = [:]
    for index in drafts.indices where drafts[index].family != .other && !drafts[index].isPlanned {
      let draft = drafts[index]
      for day in draft.days.sorted() { for key in keys(draft, day) { known[key, default: []].append(index) } }
    }
    var targets: [Int: Int] = [:]
    for index in drafts.indices where drafts[index].family == .other && drafts[index].parts.allSatisfy(\.isClause) {
      let draft = drafts[index]
      let near = draft.days.sorted().flatMap { day in keys(draft, day).flatMap { known[$0] ?? [] } }
      targets[index] = near.first { areOne(draft, drafts[$0]) }
    }
    return targets
  }

  private static func keys(_ draft: Draft, _ day: Int) -> [Key] {
    draft.documents.sorted().map { Key(day: day, document: $0) }
      + draft.entities.sorted().map { Key(day: day, entity: $0) }
  }

  private static func areOne(_ draft: Draft, _ known: Draft) -> Bool {
    let shared = draft.topic.intersection(known.topic).count
    guard shared >= sharedWords, shared * 2 >= min(draft.topic.count, known.topic.count) else { return false }
    return draft.entities.isEmpty || known.entities.isEmpty || !draft.entities.isDisjoint(with: known.entities)
  }
}
