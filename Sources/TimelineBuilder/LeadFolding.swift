internal import ChronologyModel

/// "A prisoner freed by mistake has handed himself in", and the next sentence names him: the lead tells what the named
/// event tells. Only within one document, and only where nothing speaks against it.
struct LeadFolding {
  /// What is to be done with an event about somebody unnamed.
  enum Verdict {
    /// It is another event, for all that the document says.
    case keep
    /// It is this event, told in the lead.
    case fold(Int)
    /// It is one or more of several named events, and adds nothing to them.
    case drop
  }

  /// News is of what happened so many days before, at most.
  private static let newsDays = 60
  /// Words that set the person apart from the one who is named.
  private static let apart: Set<String> = ["another", "second", "third", "fourth", "other", "further"]
  private static let counts: [String: Int] = [
    "second": 2, "two": 2, "third": 3, "three": 3, "fourth": 4, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "several": Int.max, "many": Int.max,
    "further": Int.max, "another": Int.max,
  ]

  private struct Key: Hashable {
    var family: EventKind
    var subject: Int
  }

  private let reading: CorpusReading
  private let scenes: Scenes
  private let drafts: [Draft]
  /// The people who are held or have got out, by the document that says so.
  private let held: [Int: Set<Int>]
  /// The events of everybody who is named, in their order.
  private let bySubject: [Key: [Int]]

  /// A folding of `drafts`, which the claims of `reading` tell.
  init(_ drafts: [Draft], _ reading: CorpusReading, _ scenes: Scenes) {
    self.reading = reading
    self.scenes = scenes
    self.drafts = drafts
    var bySubject: [Key: [Int]] = [:]
    for index in drafts.indices {
      guard let subject = drafts[index].subject else { continue }
      bySubject[Key(family: drafts[index].family, subject: subject), default: []].append(index)
    }
    self.bySubject = bySubject
    var held: [Int: Set<Int>] = [:]
    let attributes: Set<AttributeClaim.Attribute> = [.custodyBasis, .offence, .custodyStatus]
    for claim in reading.attributes where attributes.contains(claim.attribute) {
      if let entity = claim.entity { held[claim.span.document, default: []].insert(entity) }
    }
    for claim in reading.claims where [.release, .recapture].contains(claim.kind.family) {
      held[claim.span.document, default: []].formUnion(claim.entities(.patient))
    }
    self.held = held
  }

  /// What becomes of the draft at `index`.
  func verdict(_ index: Int) -> Verdict {
    let draft = drafts[index]
    guard draft.isUnnamed, let document = draft.documents.min(), draft.origins.count == 1 else { return .keep }
    let words = Set(
      draft.parts.compactMap(\.descriptor).flatMap { Words.all(of: reading.documents[$0.document].text[$0.range]) })
    let count = words.compactMap { Self.counts[$0] ?? Int($0) }.max() ?? 1
    let isRecalled = draft.parts.allSatisfy(isRelative)
    let people = told(draft.family, in: document)
    let near = people.flatMap { bySubject[Key(family: draft.family, subject: $0)] ?? [] }.filter { other in
      drafts[other].isPlanned == draft.isPlanned && (isRecalled || isNews(drafts[other], in: document))
    }
    let candidates = near.filter { other in
      drafts[other].documents.contains(document) && agrees(draft, drafts[other]) && isPlaced(draft, drafts[other])
    }
    if candidates.count == 1, count == 1, words.isDisjoint(with: Self.apart) {
      return .fold(candidates[0])
    }
    if candidates.count > 1, draft.times.isEmpty, count <= candidates.count,
      draft.parts.allSatisfy({ reading.claims[$0.claim].orders.isEmpty })
    {
      return .drop
    }
    // Told here of somebody unnamed, with a day, and there by name: the one person whom this document has in custody.
    guard candidates.isEmpty, count == 1, words.isDisjoint(with: Self.apart),
      people.count == 1 || !Self.isOfCustody(draft.family)
    else { return .keep }
    // "A soldier who escaped" recalls a story; where only one is known of the one man told of, it is that.
    if isRecalled, draft.times.isEmpty, people.count == 1, near.count == 1, isPlaced(draft, drafts[near[0]]),
      !draft.kinds.isDisjoint(with: drafts[near[0]].kinds)
    {
      return .fold(near[0])
    }
    let sameDay = near.filter { other in
      drafts[other].times.contains { there in
        draft.times.contains { $0.singleDay != nil && $0.singleDay == there.singleDay }
      }
    }
    return sameDay.count == 1 ? .fold(sameDay[0]) : .keep
  }

  /// Those of whom a document that names them may tell such an event: of a release or return, whoever it has in custody.
  private func told(_ family: EventKind, in document: Int) -> [Int] {
    Self.isOfCustody(family) ? (held[document] ?? []).sorted() : scenes.people[document]
  }

  private static func isOfCustody(_ family: EventKind) -> Bool { family == .release || family == .recapture }

  private func agrees(_ draft: Draft, _ other: Draft) -> Bool {
    draft.times.isEmpty || other.times.isEmpty
      || draft.times.contains { time in other.times.contains { $0.agrees(with: time) } }
  }

  private func isPlaced(_ draft: Draft, _ other: Draft) -> Bool {
    draft.prisons.isEmpty || other.prisons.isEmpty || !draft.prisons.isDisjoint(with: other.prisons)
  }

  /// True for "a man who escaped": words that tell the man by what is known of him, and are no news.
  private func isRelative(_ part: Part) -> Bool {
    guard let span = part.descriptor else { return false }
    let trigger = reading.claims[part.claim].trigger
    guard span.document == trigger.document, span.end < trigger.start else { return false }
    return Words.all(of: reading.documents[span.document].text[span.end..<trigger.start]).first == "who"
  }

  /// False for an old story that the document recalls.
  private func isNews(_ draft: Draft, in document: Int) -> Bool {
    let published = reading.documents[document].publication.latest
    if draft.times.isEmpty { return published != nil }
    return draft.times.contains { time in
      guard time.span <= 10 * 1440 else { return false }
      guard let published else { return true }
      return abs(published.number - time.earliest.day.number) <= Self.newsDays
    }
  }
}
