import ChronologyModel
import Knowledge
import Lexing

/// Reads the claims of one document, sentence by sentence.
struct ClaimReader {
  let document: DocumentView
  let patterns: EventPatterns
  let words: Vocabulary
  let speakers: SpeakerReader

  let headings: DateHeadings
  let lists: PropositionWords
  let kinds: ClauseKinds
  /// Who wrote the document, where that is known.
  let author: DocumentView.PlacedMention?

  /// The claims of the document, and how the events they tell of stand to one another, in order of place.
  func read() -> (claims: [Claim], links: [TemporalLink]) {
    var claims: [Claim] = []
    var links: [TemporalLink] = []
    for range in document.text.sentences {
      let found = read(SentenceView(document, range, words))
      claims += found.claims
      links += found.links
    }
    return (claims + exchange(), links)
  }

  private func read(_ sentence: SentenceView) -> (claims: [Claim], links: [TemporalLink]) {
    let all = patterns.table.hits(in: document.tokens, range: sentence.tokens)
    let speech = speakers.frames(sentence: sentence.tokens.lowerBound)
    guard !all.isEmpty else { return (clauseEvents(in: sentence, beside: [], speech), []) }
    let undated = TimeAssigner(sentence: sentence, heads: [], speech: speech)
    var triggers = patterns.table.bestHits(in: document.tokens, range: sentence.tokens) { hit in
      let trigger = trigger(hit)
      let roles = Roles(sentence, trigger)
      let dating = undated.timex(
        for: trigger.head, isSaying: isSaying(trigger), isNoun: trigger.isNoun(in: sentence) && roles.group == nil)
      return Requirements(sentence, trigger, roles, dating).areMet
    }.map(trigger).sorted { $0.head < $1.head }
    // What only hints at an event speaks where nothing else does.
    if triggers.count > 1 { triggers.removeAll { $0.rule.needs.contains("only") } }
    let times = TimeAssigner(sentence: sentence, heads: triggers.map(\.head), speech: speech)
    let orders = OrderReader(sentence, triggers, all: all.map(trigger)).orders()
    let links = LinkReader(sentence: sentence, triggers: triggers, orders: orders)
    let claims = triggers.indices.map { claim(triggers[$0], orders: links.orders(of: $0), times, in: sentence) }
    let told = clauseEvents(in: sentence, beside: triggers, speech)
    return (claims.compactMap { $0 } + told, links.links(of: claims))
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

  func claim(
    _ trigger: Trigger, orders: [Claim.Order], _ times: TimeAssigner, in sentence: SentenceView
  ) -> Claim? {
    let roles = Roles(sentence, trigger)
    var dating = times.timex(
      for: trigger.head, isSaying: isSaying(trigger), isNoun: trigger.isNoun(in: sentence) && roles.group == nil)
    guard Requirements(sentence, trigger, roles, dating).areMet else { return nil }
    // "was freed last month and has been deported": the perfect takes no date from what stands before it.
    let isUnfit =
      roles.group.map { $0.isPresentPerfect && (dating?.tokens.upperBound ?? .max) <= $0.start } ?? false
    if isUnfit { dating = nil }
    var standing = StandingReader.standing(
      of: trigger.head, group: roles.group ?? roles.occasionVerb, in: sentence)
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
      orders: orders,
      topic: TopicReader.topic(around: trigger.tokens, in: sentence), pattern: "\(patterns.table.name):\(trigger.line)")
    date(&claim, by: dating, times, roles, trigger, in: sentence)
    if claim.kind == .statement, isHeading(sentence) { return nil }
    return isWorthKeeping(claim, roles, trigger) ? claim : nil
  }

  /// False for what names nobody and nothing: a count over months is a figure, and `the release` alone says nothing new.
  private func isWorthKeeping(_ claim: Claim, _ roles: Roles, _ trigger: Trigger) -> Bool {
    if Self.counted.contains(claim.kind), trigger.rule.construction != .agent,
      case .people(let tokens) = roles.patient, isPlural(tokens)
    {
      // "37 prisoners had been freed by mistake": another sentence may say when.
      guard let time = claim.time else { return tokens.contains(where: isNumber) }
      return time.span <= 7 * 1440
    }
    if trigger.rule.construction == .nominal, trigger.rule.needs.contains("person"), !roles.patient.isPersonal {
      return !claim.orders.isEmpty || claim.time != nil
    }
    return true
  }

  /// What happens to many in a month or a year, and is told as a number.
  private static let counted: Set<EventKind> = [
    .releaseInError, .release, .escape, .abscond, .arrest, .recapture, .charge, .conviction, .sentencing, .penalty,
    .transfer, .deportation, .death, .offence,
  ]

  private func isNumber(_ token: Int) -> Bool {
    document.text.tokens[token].kind == .number || words.cardinal.contains(document.hash(token))
  }

  func isHeading(_ sentence: SentenceView) -> Bool {
    let start = document.text.tokens[sentence.tokens.lowerBound].start
    return document.document.paragraph(at: start)?.role == .headline
  }

  private func isPlural(_ phrase: Range<Int>) -> Bool {
    let last = phrase.upperBound - 1
    let end = document.text.tokens[last].end
    return document.text.bytes[end - 1] | 0x20 == 0x73 || Self.plurals.contains(document.hash(last))
      || phrase.contains { document.tokens[$0].classes.contains(.number) }
  }

  private static let plurals = Set(["men", "women", "people", "all", "them", "they"].map(FoldedHash.of))

  /// A release is one in error when the words of the verb's group or just after it say so: `had been wrongly let out of`.
  private func kind(_ trigger: Trigger, _ roles: Roles, in sentence: SentenceView) -> EventKind {
    guard trigger.rule.kind == .release else { return trigger.rule.kind }
    let start = roles.group?.start ?? trigger.tokens.lowerBound
    let near = start..<min(trigger.tokens.upperBound + 3, sentence.tokens.upperBound)
    return sentence.has(words.error, in: near) ? .releaseInError : .release
  }
}
