import ChronologyModel
import Grammar
import Knowledge
import Lexing

extension ClaimReader {
  /// The claims of the clauses of a sentence that no trigger tells.
  func clauseEvents(
    in sentence: SentenceView, beside triggers: [Trigger], _ speech: [SpeechFrameReader.Frame]
  ) -> [Claim] {
    guard let number = document.text.sentenceIndex(ofToken: sentence.tokens.lowerBound), !isHeading(sentence) else {
      return []
    }
    let isDated =
      sentence.timexes.contains { $0.timex.interval.map(isOfOneDay) == true } || isUnderDate(sentence, number)
    let found = ClauseEvents(
      document: document, words: words, lists: lists, kinds: kinds, sentence: sentence, number: number
    ).clauses(beside: triggers, isDated: isDated)
    guard !found.isEmpty else { return [] }
    let times = TimeAssigner(
      sentence: sentence, heads: triggers.map(\.head) + found.map(\.head), speech: speech)
    return found.compactMap { claim($0, number, times, in: sentence) }
  }

  /// True where a date over the sentence, or at the head of its paragraph, may be its day.
  private func isUnderDate(_ sentence: SentenceView, _ number: Int) -> Bool {
    headings.date(over: sentence.tokens.lowerBound) != nil
      || number > 0 && sentence.has(words.goingOn) || document.startsEntry(ofSentence: number)
  }

  private func claim(
    _ found: ClauseEvents.Found, _ number: Int, _ times: TimeAssigner, in sentence: SentenceView
  ) -> Claim? {
    let trigger = Trigger(
      tokens: found.head..<found.head + 1, words: [found.head], head: found.head, bases: [], rule: found.rule,
      line: found.line ?? 0)
    guard var claim = claim(trigger, orders: [], times, in: sentence),
      let form = document.grammar.sentences[number].groups[found.clause.verb].verb
    else { return nil }
    dateByStart(&claim, form, times, trigger)
    guard isTimed(claim, found), claim.standing.isFactual || claim.standing == .expected,
      found.line != nil && !words.saying.contains(document.hash(found.head))
        || isItsOwn(claim, found, number, in: sentence)
    else { return nil }
    // "Every Monday the bins are emptied": the present tells what happens only in a timeline, or of a day to come.
    if form.tense == .present, !form.isPerfect, !form.isProgressive, !isEntry(claim, found, sentence) {
      guard isToCome(claim) else { return nil }
      claim.standing = .expected
    }
    claim.trigger = document.span(found.tokens)
    claim.topic = TopicReader.words(of: found.extent, in: sentence)
    claim.pattern = found.line.map { "\(ClauseKinds.name):\($0)" } ?? ClauseEvents.pattern
    putFirst(found.subject, form, &claim)
    return claim
  }

  /// `has been closed since 5 March`, `will be paid from 1 April`: the day on which it begins.
  private func dateByStart(
    _ claim: inout Claim, _ form: VerbForm, _ times: TimeAssigner, _ trigger: Trigger
  ) {
    guard claim.time == nil || claim.bound == .by && claim.timex == nil,
      let dating = times.timex(for: trigger.head, isSaying: false),
      dating.timex.bound == .since && form.isPerfect && form.tense == .present
        || dating.timex.bound == .from && (claim.standing == .expected || form.tense == .present),
      dating.timex.interval?.singleDay != nil
    else { return }
    claim.time = dating.timex.interval
    claim.timex = dating.index
    claim.bound = nil
  }

  /// True for a time after the day of the document.
  private func isToCome(_ claim: Claim) -> Bool {
    guard let time = claim.time, let day = document.document.publication.latest else { return false }
    return time.earliest.day > day
  }

  /// What the clause is about stands first among its participants: its line begins with that.
  private func putFirst(_ subject: Subject, _ form: VerbForm, _ claim: inout Claim) {
    guard let span = subject.tokens.map(document.span) else { return }
    if let own = claim.participants.firstIndex(where: { $0.span == span && $0.role != .place }) {
      claim.participants.insert(claim.participants.remove(at: own), at: 0)
    } else {
      let role: Claim.Role = form.isPassive ? .patient : .agent
      claim.participants.insert(Claim.Participant(entity: nil, role: role, span: span), at: 0)
    }
  }

  /// What no table knows needs a day of its own; what one does, a time, be it the day by which it is reported.
  private func isTimed(_ claim: Claim, _ found: ClauseEvents.Found) -> Bool {
    guard let time = claim.time else { return false }
    // "Will leave by 30 April", and what is known to have been done by the day of the document.
    if found.line != nil, claim.bound == .by, claim.timex == nil || claim.standing == .expected { return true }
    return claim.bound == nil && (found.line != nil || isOfOneDay(time))
      || claim.kind == .policyEffective
  }

  /// A day or a part of one; a night runs into the next.
  private func isOfOneDay(_ time: CivilInterval) -> Bool { time.singleDay != nil || time.span <= 1440 }

  /// True where the expression hangs on the clause's verb, opens the sentence of a main clause, or stands before it.
  private func isItsOwn(_ claim: Claim, _ found: ClauseEvents.Found, _ number: Int, in sentence: SentenceView) -> Bool {
    guard let placed = sentence.timexes.first(where: { $0.index == claim.timex }) else {
      return claim.timex != nil || claim.bound == .by
    }
    if document.grammar.verb(governingToken: placed.tokens.lowerBound) == found.clause.verb { return true }
    guard placed.tokens.lowerBound - sentence.tokens.lowerBound <= 2 else { return false }
    switch found.clause.attachment {
    case .main, .conjunct: return true
    default: return false
    }
  }

  /// `12 February: The cabinet agrees to buy it`: the date begins the entry, or stands over it.
  private func isEntry(_ claim: Claim, _ found: ClauseEvents.Found, _ sentence: SentenceView) -> Bool {
    guard let placed = sentence.timexes.first(where: { $0.index == claim.timex }) else { return true }
    return placed.tokens.lowerBound == sentence.tokens.lowerBound
      && (document.isSign(placed.tokens.upperBound, ":") || document.isDash(placed.tokens.upperBound))
  }
}
