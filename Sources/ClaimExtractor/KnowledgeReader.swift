import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads who is said to have known, been told or not known of what, and when.
struct KnowledgeReader {
  let document: DocumentView
  let patterns: KnowledgePatterns
  let events: EventPatterns
  let words: Vocabulary
  let speakers: SpeakerReader

  /// The claims of knowledge of the document, in order of place.
  func claims() -> [KnowledgeClaim] {
    document.text.sentences.flatMap { range -> [KnowledgeClaim] in
      let hits = patterns.table.bestHits(in: document.tokens, range: range)
      guard !hits.isEmpty else { return [] }
      let sentence = SentenceView(document, range, words)
      let times = TimeAssigner(
        sentence: sentence, heads: hits.map(\.match.head), speech: speakers.frames(sentence: range.lowerBound))
      return hits.compactMap { claim($0, times, in: sentence) }
    }
  }

  private func claim(
    _ hit: PatternTable.Hit, _ times: TimeAssigner, in sentence: SentenceView
  ) -> KnowledgeClaim? {
    let rule = patterns.rules[hit.line]
    let head = hit.match.head
    let after = hit.match.tokens.upperBound
    guard !isInstruction(after, rule) else { return nil }
    let roles = Roles(sentence, trigger(hit, rule))
    guard let knower = knower(roles.patient, isActive: roles.isActive),
      let standing = standing(rule, roles, head, in: sentence)
    else { return nil }
    let matter = matter(after: after, in: sentence)
    var claim = KnowledgeClaim(
      knower: knower.entity, knowerSpan: knower.span, strength: rule.strength, isOnset: rule.sense == .onset,
      matter: matter.map { document.span($0) }, standing: standing, trigger: document.span(hit.match.tokens),
      span: EvidenceSpan.around(hit.match.tokens, in: sentence),
      speaker: speakers.speaker(of: head, sentence: sentence.tokens.lowerBound))
    if rule.strength == .told, standing == .reported { claim.strength = .understoodTold }
    if let matter { describe(&claim, matter, in: sentence) }
    claim.informant = rule.strength == .told ? informant(roles, in: sentence) : nil
    date(&claim, times.timex(for: head, isSaying: false))
    return claim
  }

  /// The words of a hit as those of an event, for its roles.
  private func trigger(_ hit: PatternTable.Hit, _ rule: KnowledgePatterns.Rule) -> Trigger {
    Trigger(
      tokens: hit.match.tokens, words: hit.match.words, head: hit.match.head, bases: [],
      rule: EventPatterns.Rule(kind: .briefingOfMinister, construction: rule.construction, needs: []),
      line: patterns.table.lines[hit.line].number)
  }

  /// `told to resign`: an instruction.
  private func isInstruction(_ token: Int, _ rule: KnowledgePatterns.Rule) -> Bool {
    guard rule.strength == .told, rule.sense == .onset, document.hash(token) == FoldedHash.of("to") else {
      return false
    }
    return !words.determiner.contains(document.hash(token + 1)) && document.hash(token - 1) != FoldedHash.of("alerted")
  }

  /// A person or body. Whom somebody tells in the active is taken from a name: `told MPs that` is a speech.
  private func knower(_ subject: Subject, isActive: Bool) -> (entity: Int?, span: Span)? {
    switch subject {
    case .person(let placed): return (placed.mention.entity, placed.mention.span)
    case .body(let placed): return isActive ? nil : (placed.mention.entity, placed.mention.span)
    case .people(let tokens): return isActive ? nil : (nil, document.span(tokens))
    case .thing(let tokens):
      let isBody = tokens.contains { words.bodyNoun.contains(document.hash($0)) }
      return isBody && !isActive ? (nil, document.span(tokens)) : nil
    case .none: return nil
    }
  }

  /// How it stands; nil for what is asked, supposed or still to come.
  private func standing(
    _ rule: KnowledgePatterns.Rule, _ roles: Roles, _ head: Int, in sentence: SentenceView
  ) -> Standing? {
    var standing = StandingReader.standing(of: head, group: roles.group, in: sentence)
    if standing == .asserted || standing == .expected, isImpersonal(head, in: sentence) { standing = .reported }
    switch standing {
    case .asked, .hypothetical, .expected, .promised: return nil
    case .denied: return .denied  // "was not unaware" is not said to be knowing either
    case .asserted, .reported: return rule.sense == .lack ? .denied : standing
    }
  }

  /// `It is understood that she was told`.
  private func isImpersonal(_ head: Int, in sentence: SentenceView) -> Bool {
    guard let (number, clause) = document.grammar.clause(atToken: head) else { return false }
    return document.grammar.speech[number].contains { $0.kind == .impersonal && $0.content == clause.verb }
  }

  // MARK: Of what, by whom, when

  /// The words of what was known: up to a sign, or as far as a reader would look.
  private func matter(after token: Int, in sentence: SentenceView) -> Range<Int>? {
    let end = min(token + 20, sentence.tokens.upperBound)
    guard token < end else { return nil }
    let stop = (token..<end).first { place in
      document.text.tokens[place].kind == .sign && !document.isQuoted[place] && !document.isSign(place, "-")
    }
    let last = stop ?? end
    return token < last ? token..<last : nil
  }

  private func describe(_ claim: inout KnowledgeClaim, _ matter: Range<Int>, in sentence: SentenceView) {
    let told = events.table.bestHits(in: document.tokens, range: matter).first {
      events.rules[$0.line].kind != .briefingOfMinister && events.rules[$0.line].kind != .statement
    }
    claim.about = told.map { events.rules[$0.line].kind }
    claim.topic = TopicReader.words(of: matter, in: sentence)
    for placed in document.mentions.within(matter, \.tokens) {
      if let entity = placed.mention.entity, entity != claim.knower, !claim.entities.contains(entity) {
        claim.entities.append(entity)
      }
    }
  }

  private func informant(_ roles: Roles, in sentence: SentenceView) -> Speaker? {
    switch roles.agent {
    case .person(let placed), .body(let placed):
      return Speaker(entity: placed.mention.entity, span: placed.mention.span)
    case .people(let tokens), .thing(let tokens): return Speaker(entity: nil, span: document.span(tokens))
    case .none: break
    }
    guard let start = roles.group?.start else { return nil }
    return byWhom(in: start..<min(start + 16, sentence.tokens.upperBound), of: sentence)
  }

  /// `told of the release by officials`: whom `by` leads to, wherever the grammar hangs it.
  private func byWhom(in near: Range<Int>, of sentence: SentenceView) -> Speaker? {
    guard let by = near.first(where: { document.hash($0) == SentenceView.by }), by + 1 < near.upperBound else {
      return nil
    }
    if let placed = document.mentions.within(by + 1..<min(by + 3, near.upperBound), \.tokens).first,
      placed.mention.kind == .person || placed.mention.kind == .organisation
    {
      return Speaker(entity: placed.mention.entity, span: placed.mention.span)
    }
    let noun = (by + 1..<min(by + 5, near.upperBound)).first { token in
      words.personNoun.contains(document.hash(token)) || words.voice.contains(document.hash(token))
        || words.bodyNoun.contains(document.hash(token))
    }
    return noun.map { Speaker(entity: nil, span: document.span(by + 1..<$0 + 1)) }
  }

  private func date(_ claim: inout KnowledgeClaim, _ dating: DocumentView.PlacedTimex?) {
    guard let dating else { return }
    claim.time = dating.timex.interval
    claim.timex = dating.index
    claim.bound = dating.timex.bound
    // "Not aware until Thursday": aware on Thursday.
    if claim.standing == .denied, claim.bound == .until {
      claim.standing = .asserted
      claim.bound = nil
      claim.isOnset = true
    }
  }
}
