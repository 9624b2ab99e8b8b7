internal import ChronologyModel
internal import Knowledge

/// Two clauses that say the same of the same, but for one thing: whether it was so, how many, or on what day. Each such
/// thing is an attribute of what they speak of, with one value at a time.
struct PropositionConflicts: Mechanism {
  private let words: ComparedWords
  private let differences: [any Difference]

  init(_ words: ComparedWords) {
    self.words = words
    differences = [
      TruthDifference(words: words), NumberDifference(words: words), DayDifference(words: words),
      LengthDifference(words: words), PlaceDifference(words: words),
    ]
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    // What is promised may yet come to be so.
    let told = evidence.clauses.all.filter { !$0.isPromised }
    return differences.flatMap { findings($0, told, evidence) + findings($0, evidence.plans.all, evidence) }
  }

  private func findings(_ difference: any Difference, _ all: [Proposition], _ evidence: Evidence) -> [Finding] {
    let sought = all.indices.filter { difference.isSought(all[$0], evidence) }
    guard !sought.isEmpty else { return [] }
    let wanted = Set(sought.flatMap { all[$0].items.filter(words.isTelling) })
    var known = ClauseIndex(words)
    for index in all.indices where difference.isRival(all[index], evidence) {
      known.enter(index, under: all[index].items, of: wanted)
    }
    let carried = all.map { CarriedItems($0, words) }
    var found: [Finding] = []
    var rivals: [Int: Int] = [:]
    for index in sought {
      for rival in known.near(all[index].items) where rival != index && rivals[rival] != index {
        // Most pairs share one word and no more: they are left without looking at the rest.
        guard carried[index].shares(difference.leastShared, with: carried[rival]),
          canDiffer(all[index], all[rival], evidence),
          let finding = difference.finding(all[index], all[rival], evidence)
        else { continue }
        rivals[index] = rival
        found.append(finding)
        break
      }
    }
    return found
  }

  /// True for two accounts, neither of which sets its subject apart from others of its kind.
  private func canDiffer(_ left: Proposition, _ right: Proposition, _ evidence: Evidence) -> Bool {
    guard left.distinctions == right.distinctions, !left.span.overlaps(right.span) else { return false }
    // Who writes the headline has not always read the story.
    return !evidence.isOneAccount(left.span, left.speaker, right.span, right.speaker)
      || evidence.isHeadline(left.span) != evidence.isHeadline(right.span)
  }
}

/// The one thing in which two propositions that are otherwise alike can differ.
protocol Difference: Sendable {
  /// What two propositions that differ in this have in common at least, by weight.
  var leastShared: Double { get }
  /// True for a proposition that may be one side.
  func isSought(_ one: Proposition, _ evidence: Evidence) -> Bool
  /// True for a proposition that may be the other side.
  func isRival(_ one: Proposition, _ evidence: Evidence) -> Bool
  /// The finding, where the two differ in this and in nothing else.
  func finding(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding?
}

extension Difference {
  /// False where both say who, or both say what, and it is not the same.
  func agree(_ left: Proposition.Term?, _ right: Proposition.Term?) -> Bool {
    guard let left, let right, !left.isNone, !right.isNone else { return true }
    return left.item == right.item
  }

  /// `headline` where one stands in the headline of the other's document, else the kind.
  func kind(_ kind: Finding.Kind, _ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding.Kind {
    evidence.origin(one.span.document) == evidence.origin(other.span.document)
      && evidence.isHeadline(one.span) != evidence.isHeadline(other.span) ? .headline : kind
  }

  /// Both quotations.
  func sources(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> [Source] {
    [one, other].map { evidence.source($0.span, $0.speaker, keep: $0.verb) }
  }
}
