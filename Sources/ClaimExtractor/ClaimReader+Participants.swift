import ChronologyModel
import Knowledge
import Lexing

extension ClaimReader {
  /// Who and where: the roles, the places near the trigger, and the sentence's first person where neither names anybody.
  func participants(
    _ trigger: Trigger, _ roles: Roles, _ speaker: Speaker?, in sentence: SentenceView
  ) -> [Claim.Participant] {
    var found: [Claim.Participant] = []
    var told = Claim.Role.patient
    if trigger.rule.construction == .agent, case .body = roles.patient { told = .hearer }
    add(roles.patient, as: told, to: &found)
    add(roles.agent, as: .agent, to: &found)
    if trigger.rule.construction == .occasion, let speaker, !found.contains(where: { $0.role == .agent }),
      isOwn(trigger, by: speaker, in: sentence)
    {
      found.append(.init(entity: speaker.entity, role: .agent, span: speaker.span))
    }
    if isSalutation(trigger) {
      if let author { found.append(.init(entity: author.mention.entity, role: .agent, span: author.mention.span)) }
      for placed in sentence.mentions where placed.mention.kind == .person && placed.mention.entity != nil {
        found.append(.init(entity: placed.mention.entity, role: .hearer, span: placed.mention.span))
      }
    }
    for placed in places(near: trigger, in: sentence) {
      found.append(.init(entity: placed.mention.entity, role: .place, span: placed.mention.span))
    }
    if !found.contains(where: { $0.entity != nil }) {
      for before in placesBefore(sentence) {
        found.append(.init(entity: before.mention.entity, role: .place, span: before.mention.span))
      }
    }
    if !found.contains(where: { $0.role != .place && $0.entity != nil }),
      let main = sentence.mentions.first(where: { placed in
        placed.mention.kind == .person && placed.mention.entity != nil && placed.tokens.upperBound <= trigger.head
          && placed.mention.entity != speaker?.entity
      })
    {
      found.append(.init(entity: main.mention.entity, role: .other, span: main.mention.span))
    }
    if !found.contains(where: isPerson) {
      for placed in concerned(after: trigger, in: sentence) {
        found.append(.init(entity: placed.mention.entity, role: .other, span: placed.mention.span))
      }
    }
    if trigger.rule.kind == .courtHearing, !found.contains(where: isPerson), let next = namedNext(after: sentence) {
      found.append(.init(entity: next.mention.entity, role: .other, span: next.mention.span))
    }
    return found
  }

  /// `Dear Ms Poole,`: what follows is a letter.
  func isSalutation(_ trigger: Trigger) -> Bool {
    trigger.rule.kind == .letter && trigger.rule.needs.contains("opening")
  }

  /// `A clerk took bribes, a court was told. Ann Poole, 46, ...`: whom the next sentence begins with, where a lead names
  /// nobody.
  private func namedNext(after sentence: SentenceView) -> DocumentView.PlacedMention? {
    guard let index = document.text.sentenceIndex(ofToken: sentence.tokens.lowerBound),
      document.text.sentences.indices.contains(index + 1),
      !document.mentions.contains(where: {
        $0.tokens.lowerBound < sentence.tokens.upperBound && $0.mention.kind == .person && $0.mention.entity != nil
      })
    else { return nil }
    let next = document.text.sentences[index + 1].lowerBound
    return document.mentions.within(next..<next + 3, \.tokens).first {
      $0.mention.kind == .person && $0.mention.entity != nil
    }
  }

  private func isPerson(_ participant: Claim.Participant) -> Bool {
    participant.entity != nil && participant.role != .place
      && document.mentions.contains { $0.mention.span == participant.span && $0.mention.kind == .person }
  }

  /// Whom a letter, report or meeting is to, from or about: the people named after the words for it, two at most.
  private func concerned(after trigger: Trigger, in sentence: SentenceView) -> [DocumentView.PlacedMention] {
    guard Self.concerning.contains(trigger.rule.kind) else { return [] }
    let end = min(sentence.tokens.upperBound, trigger.tokens.upperBound + 20)
    return Array(
      sentence.mentions.filter {
        $0.mention.kind == .person && $0.mention.entity != nil && $0.tokens.lowerBound >= trigger.tokens.lowerBound
          && $0.tokens.lowerBound < end
      }.prefix(2))
  }

  private static let concerning: Set<EventKind> = [
    .publication, .letter, .report, .inquiryLaunched, .announcement, .meeting, .gathering, .referral, .courtHearing,
    .test, .other,
  ]

  /// False for what a speech tells of others: `the report, published yesterday, found` is nobody's here, `in March we
  /// published` is the speaker's.
  private func isOwn(_ trigger: Trigger, by speaker: Speaker, in sentence: SentenceView) -> Bool {
    guard speaker.isByRecord else { return true }
    let near = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 6)..<trigger.tokens.upperBound
    return near.contains { words.firstPerson.contains(document.hash($0)) }
  }

  private func add(_ subject: Subject, as role: Claim.Role, to found: inout [Claim.Participant]) {
    switch subject {
    case .person(let placed), .body(let placed):
      for one in coordinated(with: placed) + [placed] {
        found.append(.init(entity: one.mention.entity, role: role, span: one.mention.span))
      }
    case .people(let tokens):
      found.append(.init(entity: nil, role: role, span: document.span(tokens)))
    case .thing(let tokens):
      if role == .agent, tokens.contains(where: { words.bodyNoun.contains(document.hash($0)) }) {
        found.append(.init(entity: nil, role: role, span: document.span(tokens)))
      }
    case .none: break
    }
  }

  /// `Ann Poole, Cal Rees and Bo Lane were freed`: who stands before the last name, joined to it.
  private func coordinated(with last: DocumentView.PlacedMention) -> [DocumentView.PlacedMention] {
    var found: [DocumentView.PlacedMention] = []
    var start = last.tokens.lowerBound
    let near = document.mentions.within(max(0, start - 24)..<start, \.tokens)
    while let before = near.last(where: { $0.tokens.upperBound == start - 1 }),
      before.mention.kind == last.mention.kind,
      before.mention.entity != nil, before.mention.entity != last.mention.entity,
      document.hash(start - 1) == FoldedHash.of("and") || !found.isEmpty && document.isSign(start - 1, ",")
    {
      found.insert(before, at: 0)
      start = before.tokens.lowerBound
    }
    return found
  }

  /// The prison, and the place or venue (a court, a chamber), that stand nearest to the trigger in its sentence.
  private func places(near trigger: Trigger, in sentence: SentenceView) -> [DocumentView.PlacedMention] {
    let prison = nearest(to: trigger, in: sentence) { $0.mention.kind == .prison }
    let venue = nearest(to: trigger, in: sentence) { placed in
      placed.mention.kind == .place
        || placed.mention.kind == .organisation && sentence.has(words.venueNoun, in: placed.tokens)
    }
    return [prison, venue].compactMap { $0 }
  }

  /// The prisons and places of the nearest of the three sentences before that names any: where a sentence that names
  /// nobody goes on. Two at most.
  private func placesBefore(_ sentence: SentenceView) -> [DocumentView.PlacedMention] {
    guard let index = document.text.sentenceIndex(ofToken: sentence.tokens.lowerBound) else { return [] }
    for before in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      let places = document.mentions.within(document.text.sentences[before], \.tokens).filter {
        ($0.mention.kind == .prison || $0.mention.kind == .place) && $0.mention.entity != nil
      }
      if !places.isEmpty { return Array(places.prefix(2)) }
    }
    return []
  }

  private func nearest(
    to trigger: Trigger, in sentence: SentenceView, where isFit: (DocumentView.PlacedMention) -> Bool
  ) -> DocumentView.PlacedMention? {
    sentence.mentions.filter { $0.mention.entity != nil && isFit($0) }.min { left, right in
      distance(left.tokens, trigger.head) < distance(right.tokens, trigger.head)
    }
  }

  private func distance(_ tokens: Range<Int>, _ head: Int) -> Int {
    tokens.lowerBound > head ? tokens.lowerBound - head : (head - tokens.upperBound) * 2
  }
}
