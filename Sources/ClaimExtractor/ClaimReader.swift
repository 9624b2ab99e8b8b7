import ChronologyModel
import Knowledge
import Lexing

/// Reads the claims of one document, sentence by sentence.
struct ClaimReader {
  let document: DocumentView
  let patterns: EventPatterns
  let words: Vocabulary
  let speakers: SpeakerReader

  /// The claims of the document, in order of place.
  func claims() -> [Claim] {
    document.text.sentences.flatMap { claims(in: SentenceView(document, $0, words)) } + exchange()
  }

  /// A document in which members of a house take turns is itself an exchange there, on its day.
  private func exchange() -> [Claim] {
    var members: [Claim.Participant] = []
    for speaker in speakers.labels where !members.contains(where: { $0.entity == speaker.entity }) {
      members.append(.init(entity: speaker.entity, role: .agent, span: speaker.span))
    }
    guard members.count > 1, let day = document.document.publication.day, let first = speakers.labels.first,
      document.text.tokens.contains(where: { words.houseWord.contains($0.hash) })
    else { return [] }
    let token = document.text.tokenIndex(atOrAfter: first.span.start)
    guard let index = document.text.sentenceIndex(ofToken: token) else { return [] }
    let sentence = SentenceView(document, document.text.sentences[index], words)
    let house = document.mentions.first { sentence.words.houseWord.contains(document.hash($0.tokens.upperBound - 1)) }
    if let house { members.append(.init(entity: house.mention.entity, role: .place, span: house.mention.span)) }
    return [
      Claim(
        kind: .parliamentaryExchange, span: EvidenceSpan.around(token..<token + 1, in: sentence), trigger: first.span,
        participants: members, time: CivilInterval(day: day), pattern: "turns of speakers")
    ]
  }

  private func claims(in sentence: SentenceView) -> [Claim] {
    let allHeads = patterns.table.hits(in: document.tokens, range: sentence.tokens).map(\.match.head)
    guard !allHeads.isEmpty else { return [] }
    let undated = TimeAssigner(sentence: sentence, heads: [])
    let triggers = patterns.table.bestHits(in: document.tokens, range: sentence.tokens) { hit in
      let trigger = trigger(hit)
      let roles = Roles(sentence, head: trigger.head, construction: trigger.rule.construction)
      let dating = undated.timex(
        for: trigger.head, isSaying: isSaying(trigger), isNoun: trigger.rule.construction.isNominal)
      return Requirements(sentence, trigger, roles, dating).areMet
    }.map(trigger)
    let times = TimeAssigner(sentence: sentence, heads: triggers.map(\.head))
    return triggers.compactMap { claim($0, among: triggers, times, in: sentence) }
  }

  private func trigger(_ hit: PatternTable.Hit) -> Trigger {
    Trigger(
      tokens: hit.match.tokens, words: hit.match.words, head: hit.match.head,
      bases: patterns.table.lines[hit.line].pattern.headBases, rule: patterns.rules[hit.line],
      line: patterns.table.lines[hit.line].number)
  }

  private func isSaying(_ trigger: Trigger) -> Bool {
    trigger.rule.construction == .agent && words.saying.contains(document.hash(trigger.head))
  }

  private func claim(
    _ trigger: Trigger, among triggers: [Trigger], _ times: TimeAssigner, in sentence: SentenceView
  ) -> Claim? {
    let roles = Roles(sentence, head: trigger.head, construction: trigger.rule.construction)
    var dating = times.timex(
      for: trigger.head, isSaying: isSaying(trigger), isNoun: trigger.rule.construction.isNominal)
    guard Requirements(sentence, trigger, roles, dating).areMet else { return nil }
    // "was freed last month and has been deported": the perfect takes no date from what stands before it.
    let isUnfit = roles.group?.isPresentPerfect == true && (dating?.tokens.upperBound ?? .max) <= trigger.head
    if isUnfit { dating = nil }
    var standing = StandingReader.standing(of: trigger.head, group: roles.group, in: sentence)
    if trigger.rule.kind == .policyEffective, standing == .expected || standing == .hypothetical,
      isImmediate(trigger, in: sentence)
    {
      standing = .asserted
    }
    let speaker = speakers.speaker(of: trigger.head, sentence: sentence.tokens.lowerBound)
    var claim = Claim(
      kind: kind(trigger, roles, in: sentence), span: EvidenceSpan.around(trigger.tokens, in: sentence),
      trigger: document.span(trigger.tokens), participants: participants(trigger, roles, speaker, in: sentence),
      timex: dating?.index, time: dating?.timex.interval, bound: dating?.timex.bound, standing: standing,
      speaker: speaker,
      orders: OrderReader.orders(of: trigger, among: triggers, in: sentence),
      topic: TopicReader.topic(around: trigger.tokens, in: sentence), pattern: "\(patterns.table.name):\(trigger.line)")
    if trigger.rule.needs.contains("state"), claim.time != nil { claim.bound = .by }  // back inside: since when is not said
    if standing == .denied, claim.bound == .until {
      claim.standing = .asserted  // "not told until Friday": told on Friday
      claim.bound = nil
    }
    if let dating, let stretch = times.stretch(endingAt: dating) {
      claim.time = stretch
      claim.timex = nil
      claim.bound = nil
    }
    if let bound = claim.bound, Self.stretches.contains(bound), claim.kind != .policyEffective {
      claim.time = nil  // "from 2019 until 2022" tells how long, not when
      claim.timex = nil
    }
    if claim.time == nil, claim.kind == .policyEffective, isImmediate(trigger, in: sentence) {
      dateBySaying(&claim, times, trigger)
    }
    if claim.time == nil { dateByPublication(&claim, roles, trigger, in: sentence) }
    if claim.kind == .statement, isHeading(sentence) { return nil }
    return isWorthKeeping(claim, roles, trigger) ? claim : nil
  }

  /// False for what names nobody and nothing: a count over months is a figure, and `the release` alone says nothing new.
  private func isWorthKeeping(_ claim: Claim, _ roles: Roles, _ trigger: Trigger) -> Bool {
    if trigger.rule.construction != .agent, case .people(let tokens) = roles.patient, isPlural(tokens) {
      guard let time = claim.time else { return false }
      return time.span <= 7 * 1440
    }
    if trigger.rule.construction == .nominal, trigger.rule.needs.contains("person"), !roles.patient.isPersonal {
      return !claim.orders.isEmpty || claim.time != nil
    }
    return true
  }

  private func isHeading(_ sentence: SentenceView) -> Bool {
    let start = document.text.tokens[sentence.tokens.lowerBound].start
    return document.document.paragraphs.contains { $0.role == .headline && $0.range.contains(start) }
  }

  private func isPlural(_ phrase: Range<Int>) -> Bool {
    let last = phrase.upperBound - 1
    let end = document.text.tokens[last].end
    return document.text.bytes[end - 1] | 0x20 == 0x73 || Self.plurals.contains(document.hash(last))
      || phrase.contains { document.tokens[$0].classes.contains(.number) }
  }

  private static let stretches: Set<Timex.Bound> = [.from, .until, .since]
  private static let plurals = Set(["men", "women", "people", "all", "them", "they"].map(FoldedHash.of))

  /// `confirmed on 27 October that checks would come into force immediately`: the day of saying is the day.
  private func dateBySaying(_ claim: inout Claim, _ times: TimeAssigner, _ trigger: Trigger) {
    guard let said = times.timex(for: trigger.head, isSaying: true) else { return }
    claim.timex = said.index
    claim.time = said.timex.interval
  }

  /// A release is one in error when the words of the verb's group or just after it say so: `had been wrongly let out of`.
  private func kind(_ trigger: Trigger, _ roles: Roles, in sentence: SentenceView) -> EventKind {
    guard trigger.rule.kind == .release else { return trigger.rule.kind }
    let start = roles.group?.start ?? trigger.tokens.lowerBound
    let near = start..<min(trigger.tokens.upperBound + 3, sentence.tokens.upperBound)
    return sentence.has(words.error, in: near) ? .releaseInError : .release
  }

  /// `come into force immediately`, `from today`: in force when it is said.
  private func isImmediate(_ trigger: Trigger, in sentence: SentenceView) -> Bool {
    let near = trigger.tokens.lowerBound..<min(trigger.tokens.upperBound + 4, sentence.tokens.upperBound)
    return sentence.has(words.immediately, in: near)
  }

  /// News puts what is new in the perfect (`has been appointed`) and gives no day: it had happened by publication.
  private func dateByPublication(_ claim: inout Claim, _ roles: Roles, _ trigger: Trigger, in sentence: SentenceView) {
    guard roles.group?.isPresentPerfect == true, claim.standing.isFactual, sentence.depth(trigger.head) == 0,
      let day = document.document.publication.day, document.document.publication.basis != .unknown
    else { return }
    claim.time = CivilInterval(day: day)
    claim.bound = .by
  }

  private func participants(
    _ trigger: Trigger, _ roles: Roles, _ speaker: Speaker?, in sentence: SentenceView
  ) -> [Claim.Participant] {
    var found: [Claim.Participant] = []
    var told = Claim.Role.patient
    if trigger.rule.construction == .agent, case .body = roles.patient { told = .hearer }
    add(roles.patient, as: told, to: &found)
    add(roles.agent, as: .agent, to: &found)
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
    return found
  }

  private func add(_ subject: Subject, as role: Claim.Role, to found: inout [Claim.Participant]) {
    switch subject {
    case .person(let placed), .body(let placed):
      found.append(.init(entity: placed.mention.entity, role: role, span: placed.mention.span))
    case .people(let tokens):
      found.append(.init(entity: nil, role: role, span: document.span(tokens)))
    case .thing(let tokens):
      if role == .agent, tokens.contains(where: { words.bodyNoun.contains(document.hash($0)) }) {
        found.append(.init(entity: nil, role: role, span: document.span(tokens)))
      }
    case .none: break
    }
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
