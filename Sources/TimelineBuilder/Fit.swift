internal import ChronologyModel

/// How well a claim fits an event, or nil when it is about another.
struct Fit {
  /// The higher the better.
  var score: Int
  /// Why, in plain words.
  var reason: String

  /// Two dates for something that happens once are two accounts of it when they are this many days apart or fewer.
  static let rivalDays = 10
  /// The same for what names nobody: an evacuation, the opening of an inquiry.
  static let retoldDays = 3

  /// As many unnamed people or more, counted alike, are the same people however many papers tell of them: two papers' one
  /// man or three men need not be.
  static let fewest = 10

  /// How `part` fits `draft`; nil when they cannot be one event.
  static func of(_ part: Part, _ draft: Draft, in scenes: Scenes) -> Fit? {
    guard part.kind.family == draft.family, let when = time(part, draft),
      let whom = identity(part, draft, when, scenes) ?? occasion(part, draft, when, scenes)
    else { return nil }
    if part.isPlanned != draft.isPlanned {
      guard when == .same, part.kind != .policyEffective else { return nil }
    }
    if !part.prisons.isEmpty, !draft.prisons.isEmpty, part.prisons.isDisjoint(with: draft.prisons) {
      guard part.subject != nil, when == .same else { return nil }
    }
    var score = when == .same ? 6 : when == .unsaid ? 2 : 1
    if draft.kinds.contains(part.kind) { score += 4 }
    if when == .unsaid, isFresh(part, draft) { score += 1 }
    if !part.prisons.isDisjoint(with: draft.prisons) { score += 2 }
    if !part.places.isDisjoint(with: draft.places) { score += 1 }
    if draft.documents.contains(part.document) { score += 1 }
    if when == .same, draft.times.contains(where: { $0 == part.time }) { score += 1 }
    let words =
      when == .same
      ? "times that agree" : when == .unsaid ? "no time against it" : "days close enough to be one event's"
    return Fit(score: score, reason: "one event: \(whom), \(words)")
  }

  private enum When { case same, unsaid, near }

  private static func time(_ part: Part, _ draft: Draft) -> When? {
    guard let time = part.time, !draft.times.isEmpty else { return wasToldBefore(part, draft) ? nil : .unsaid }
    if part.isBound {
      // What a page has as new is not what happened years before.
      return wasToldBefore(part, draft) || part.isNews && !isFresh(part, draft) ? nil : .unsaid
    }
    if draft.times.contains(where: { $0.agrees(with: time) }) { return .same }
    let days = part.kind.happensOnce ? rivalDays : part.kind.mayBeRetold ? retoldDays : 0
    // One who resigned on Sunday and was dismissed on Tuesday left twice, by these accounts: two kinds and two days.
    if part.kind.family == .dismissal, !draft.kinds.contains(part.kind) { return nil }
    guard days > 0, time.span <= 1440, draft.times.contains(where: { $0.span <= 1440 && gap($0, time) <= days })
    else { return nil }
    return .near
  }

  /// True when the page that tells it as past was out before the event took place: it tells of another.
  static func wasToldBefore(_ part: Part, _ draft: Draft) -> Bool {
    guard !part.isPlanned, !draft.isPlanned, !draft.times.isEmpty, let published = part.published else { return false }
    return draft.times.allSatisfy { $0.earliest.day > published }
  }

  /// News is of what happened so many days before, at most.
  private static let freshDays = 60

  /// True when the event was news as the part's page came out.
  static func isFresh(_ part: Part, _ draft: Draft) -> Bool {
    guard let published = part.published else { return false }
    return draft.times.contains { (0...freshDays).contains(published.number - $0.earliest.day.number) }
  }

  /// True for "the meeting, on 5 January" in a document that names everybody who met in January by another's account.
  private static func isOfWhomItNames(_ part: Part, _ draft: Draft, _ scenes: Scenes) -> Bool {
    guard part.entities.isEmpty != draft.entities.isEmpty, part.kind == draft.parts[0].kind else { return false }
    if draft.entities.isEmpty { return scenes.names(part.entities, in: draft.documents) }
    return scenes.names(draft.entities, in: [part.document])
  }

  /// Two documents of one story that tell of what a story has once on a day, one of them without saying whose it was; or
  /// of one place that was emptied, on days that differ.
  private static func occasion(_ part: Part, _ draft: Draft, _ when: When, _ scenes: Scenes) -> String? {
    guard part.kind.isOneOfItsDay, part.kind == draft.parts[0].kind, let day = part.time?.singleDay,
      !draft.documents.contains(part.document)
    else { return nil }
    if part.kind == .evacuation, when == .near, scenes.areSetInOnePlace(part.document, draft.documents) {
      return "the same place emptied"
    }
    guard when == .same, draft.days.contains(day.number), part.subject == nil, part.descriptor == nil,
      draft.subject == nil, part.agents.isEmpty || draft.agents.isEmpty,
      scenes.areOfOneStory(part.document, draft.documents)
    else { return nil }
    return "the only one of its kind that day in documents of one story"
  }

  /// What two clauses tell is one where the day is one, most of the words are, and nobody else is named.
  private static func matter(_ part: Part, _ draft: Draft, _ when: When) -> String? {
    let shared = part.topic.intersection(draft.topic).count
    guard when == .same, part.time != nil, shared >= 2, shared * 2 >= min(part.topic.count, draft.topic.count),
      part.entities.isEmpty || draft.entities.isEmpty || !part.entities.isDisjoint(with: draft.entities)
    else { return nil }
    return "the same matter in much the same words"
  }

  /// Whole days between two intervals that do not overlap.
  private static func gap(_ left: CivilInterval, _ right: CivilInterval) -> Int {
    let (first, second) = left.earliest <= right.earliest ? (left, right) : (right, left)
    return second.earliest.day.number - first.latest.day.number
  }

  private static func identity(_ part: Part, _ draft: Draft, _ when: When, _ scenes: Scenes) -> String? {
    let sameDocument = draft.documents.contains(part.document)
    switch part.kind.identity {
    case .person:
      if let subject = part.subject { return subject == draft.subject ? "the same person" : nil }
      // Thirty-seven men and 1,700 are not one event, though both were freed that day.
      guard part.descriptor != nil, draft.isUnnamed, part.headcount == draft.parts[0].headcount else { return nil }
      if draft.origins.contains(part.origin) { return "the same unnamed person of one document" }
      if let many = part.headcount, many >= fewest, when != .near { return "the same number of people" }
      let samePlace = !part.prisons.isDisjoint(with: draft.prisons)
      return samePlace && when == .same && part.time != nil ? "unnamed, the same prison" : nil
    case .knower:
      guard let subject = part.subject, subject == draft.subject else {
        let isAlike = part.subject == nil && draft.subject == nil && part.described == draft.parts[0].described
        guard isAlike, part.descriptor != nil, when == .same, part.time?.singleDay != nil,
          scenes.areOfOneStory(part.document, draft.documents)
        else { return nil }
        return "the same people unnamed, in documents of one story"
      }
      let about = part.entities.subtracting([subject]).subtracting(part.agents)
      let known = draft.entities.subtracting([subject]).subtracting(draft.agents)
      guard about.isEmpty || known.isEmpty || !about.isDisjoint(with: known) else { return nil }
      return "the same person learned"
    case .agent:
      if part.kind == .other, part.isClause || draft.parts[0].isClause { return matter(part, draft, when) }
      guard !part.agents.isDisjoint(with: draft.agents) || (part.agents.isEmpty && draft.agents.isEmpty) else {
        return nil
      }
      // A body that opens an inquiry without a day has opened one, however the papers go on.
      if part.kind == .inquiryLaunched, when == .unsaid, part.time == nil, sameDocument || draft.times.isEmpty,
        sameDocument || !part.agents.isEmpty
      {
        return "the same body, no day against it"
      }
      // Two days for what names nobody are one event's only where the words for it are much the same.
      if when == .near {
        let shared = part.topic.intersection(draft.topic).count
        let shorter = min(part.topic.count, draft.topic.count)
        let samePlace = !part.prisons.isDisjoint(with: draft.prisons)
        guard shared * 3 >= shorter * 2, shared >= (samePlace ? 2 : 3), !sameDocument else { return nil }
        return "the same matter in much the same words"
      }
      let topics = Words.overlap(part.topic, draft.topic)
      if part.agents.isEmpty { return topics ? "the same matter" : nil }
      if topics { return "the same person or body, the same matter" }
      // One person's part in the House, or visit, on one day is one event however the papers sum it up.
      if when == .same, part.time != nil, part.kind == .parliamentaryExchange || part.kind == .visit {
        return "the same person on the same day"
      }
      // Nobody writes twice in a day to one person, or the papers would say so.
      let others = part.entities.intersection(draft.entities).subtracting(part.agents)
      if part.kind == .letter, when == .same, part.time?.singleDay != nil, !others.isEmpty {
        return "the same writer to the same person on the same day"
      }
      let isSilent = part.topic.isEmpty || draft.topic.isEmpty
      return isSilent && when == .same && part.time != nil ? "the same person or body" : nil
    case .topic:
      if Words.overlap(part.topic, draft.topic) { return "the same measure" }
      // "That is in place now" is about the measure of the same breath.
      if sameDocument, when == .same, part.time != nil, part.topic.isDisjoint(with: Words.measures) {
        return "the same day in one document, and no other measure named"
      }
      // Clauses of different make about one sort of measure are about one, unless their days tell them apart.
      let shared = part.topic.intersection(draft.topic).intersection(Words.measures)
      return when != .near && !shared.isEmpty ? "the same sort of measure" : nil
    case .company:
      guard when == .same && part.time != nil || sameDocument else { return nil }
      if !sameDocument, isOfWhomItNames(part, draft, scenes) {
        return "company that the other document names, and no other such day in it"
      }
      if !part.entities.isDisjoint(with: draft.entities) { return "the same company" }
      let shared = part.topic.intersection(draft.topic).subtracting(Words.occasions)
      // Where one side names nobody, a word in common will do for a day on which both meet.
      if part.entities.isEmpty || draft.entities.isEmpty, !shared.isEmpty { return "company described alike" }
      return shared.count >= 2 || Words.overlap(part.topic, draft.topic) ? "company described alike" : nil
    }
  }
}
