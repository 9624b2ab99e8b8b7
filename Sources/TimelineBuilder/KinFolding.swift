internal import ChronologyModel

/// One happening told as two kinds of one day: words in the House that a paper calls a statement, a promise that another
/// calls an announcement, the hearing at which a plea was entered. The kinds differ too much to share a family, for on
/// other days they are two events.
struct KinFolding {
  /// What two kinds must have in common beside the day to be one event.
  private enum Bond {
    /// Whom it happens to.
    case subject
    /// Whom it happens to, told in one sentence.
    case subjectOfSentence
    /// Who does it, and half of the words for what it is about.
    case agentAndTopic
    /// Who does it, or half of those words where one of them names nobody who does.
    case agentOrTopic
    /// Anybody that both name, the document too.
    case companyOfDocument
    /// Anybody that both name.
    case company
  }

  private struct Kin {
    var kinds: Set<EventKind>
    var bond: Bond
  }

  private static let kin: [Kin] = [
    Kin(kinds: [.statement, .parliamentaryExchange], bond: .agentAndTopic),
    Kin(kinds: [.announcement, .promise, .policyEffective], bond: .agentAndTopic),
    Kin(kinds: [.announcement, .statement], bond: .agentAndTopic),
    Kin(kinds: [.promise, .statement], bond: .agentAndTopic),
    Kin(kinds: [.referral, .inquiryLaunched], bond: .agentOrTopic),
    Kin(kinds: [.publication, .report], bond: .agentOrTopic),
    Kin(kinds: [.meeting, .gathering], bond: .company),
    Kin(kinds: [.meeting, .visit], bond: .companyOfDocument),
    Kin(kinds: [.courtHearing, .plea], bond: .subject),
    Kin(kinds: [.courtHearing, .conviction], bond: .subject),
    Kin(kinds: [.courtHearing, .sentencing], bond: .subject),
    Kin(kinds: [.recapture, .sighting], bond: .subjectOfSentence),
  ]

  private struct Key: Hashable {
    var kin: Int
    var day: Int
    var entity: Int?
  }

  /// Which draft each draft is folded into; an index that is not there stands by itself.
  static func targets(_ drafts: [Draft]) -> [Int: Int] {
    var buckets: [Key: [Int]] = [:]
    var order: [Key] = []
    for index in drafts.indices where !drafts[index].isPlanned {
      let draft = drafts[index]
      let days = draft.days
      guard days.count == 1, let day = days.first else { continue }
      for (place, kin) in kin.enumerated() where kin.kinds.contains(draft.family) {
        for entity in who(draft, kin.bond) {
          let key = Key(kin: place, day: day, entity: entity)
          if buckets[key] == nil { order.append(key) }
          buckets[key, default: []].append(index)
        }
      }
    }
    var targets: [Int: Int] = [:]
    var taken: Set<Int> = []
    for key in order {
      let fellows = buckets[key] ?? []
      for (place, later) in fellows.enumerated().dropFirst() where targets[later] == nil {
        let target = fellows[..<place].first { first in
          targets[first] == nil && drafts[first].family != drafts[later].family
            && areOne(drafts[first], drafts[later], kin[key.kin].bond)
        }
        // What others were folded into stays where it is.
        guard let target, !taken.contains(later) else { continue }
        targets[later] = target
        taken.insert(target)
      }
    }
    return targets
  }

  /// By whom a draft is looked up; nobody is a name too where words can tell.
  private static func who(_ draft: Draft, _ bond: Bond) -> [Int?] {
    switch bond {
    case .subject, .subjectOfSentence: return draft.subject.map { [$0] } ?? []
    case .agentAndTopic: return draft.agents.sorted()
    case .agentOrTopic: return draft.agents.sorted() + [nil]
    case .company, .companyOfDocument: return draft.entities.sorted()
    }
  }

  private static func areOne(_ left: Draft, _ right: Draft, _ bond: Bond) -> Bool {
    guard left.prisons.isEmpty || right.prisons.isEmpty || !left.prisons.isDisjoint(with: right.prisons) else {
      return false
    }
    switch bond {
    case .subject, .company: return true
    case .subjectOfSentence:
      return right.parts.allSatisfy { part in
        left.parts.contains { $0.document == part.document && $0.words == part.words }
      }
    case .companyOfDocument: return !left.documents.isDisjoint(with: right.documents)
    case .agentAndTopic:
      return Words.overlap(left.topic, right.topic) || left.topic.isEmpty || right.topic.isEmpty
        || !left.places.isDisjoint(with: right.places)
    case .agentOrTopic:
      if left.agents.isEmpty || right.agents.isEmpty { return Words.overlap(left.topic, right.topic) }
      return !left.agents.isDisjoint(with: right.agents)
        && (Words.overlap(left.topic, right.topic) || left.topic.isEmpty || right.topic.isEmpty)
    }
  }
}
