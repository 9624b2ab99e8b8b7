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

  private let reading: CorpusReading
  /// The people who are held or have got out, by the document that says so.
  private let held: [Int: Set<Int>]

  /// A folding of the events of `reading`.
  init(_ reading: CorpusReading) {
    self.reading = reading
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
  func verdict(_ index: Int, of drafts: [Draft]) -> Verdict {
    let draft = drafts[index]
    guard draft.isUnnamed, draft.family == .release || draft.family == .recapture, let document = draft.documents.min(),
      draft.origins.count == 1
    else { return .keep }
    let words = Set(
      draft.parts.compactMap(\.descriptor).flatMap { Words.all(of: reading.documents[$0.document].text[$0.range]) })
    let count = words.compactMap { Self.counts[$0] ?? Int($0) }.max() ?? 1
    let near = drafts.indices.filter { other in
      guard let subject = drafts[other].subject, drafts[other].family == draft.family,
        drafts[other].isPlanned == draft.isPlanned
      else { return false }
      return isNews(drafts[other], in: document) && (held[document]?.contains(subject) ?? false)
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
    guard candidates.isEmpty, count == 1, words.isDisjoint(with: Self.apart), held[document]?.count == 1 else {
      return .keep
    }
    let sameDay = near.filter { other in
      drafts[other].times.contains { there in
        draft.times.contains { $0.singleDay != nil && $0.singleDay == there.singleDay }
      }
    }
    return sameDay.count == 1 ? .fold(sameDay[0]) : .keep
  }

  private func agrees(_ draft: Draft, _ other: Draft) -> Bool {
    draft.times.isEmpty || other.times.isEmpty
      || draft.times.contains { time in other.times.contains { $0.agrees(with: time) } }
  }

  private func isPlaced(_ draft: Draft, _ other: Draft) -> Bool {
    draft.prisons.isEmpty || other.prisons.isEmpty || !draft.prisons.isDisjoint(with: other.prisons)
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
