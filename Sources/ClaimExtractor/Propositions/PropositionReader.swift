import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads what the clauses of a document say, affirmed or denied, whether a pattern knows their verb or not.
struct PropositionReader {
  let document: DocumentView
  let words: Vocabulary
  let speakers: SpeakerReader
  let lists: PropositionWords

  /// The propositions of the document, in order of place; none of a copy, whose origin says the same.
  func propositions() -> [Proposition] {
    guard document.document.copyOf == nil else { return [] }
    return document.text.sentences.indices.flatMap { number -> [Proposition] in
      let clauses = document.grammar.clauses[number]
      guard !clauses.isEmpty else { return [] }
      let sentence = SentenceView(document, document.text.sentences[number], words)
      guard !sentence.isQuestion, !isAsked(sentence) else { return [] }
      return clauses.compactMap { proposition($0, of: clauses, number, sentence) }
    }
  }

  private func proposition(
    _ clause: Clause, of clauses: [Clause], _ number: Int, _ sentence: SentenceView
  ) -> Proposition? {
    let parsed = document.grammar.sentences[number]
    guard let form = parsed.groups[clause.verb].verb else { return nil }
    let head = document.grammar.headToken(ofGroup: clause.verb, in: number)
    let isPromised = isPromised(clause, form, clauses, number)
    let above = Embedding(clause, form, in: number, of: document, lists)
    guard !isSupposed(clause, parsed, number) else { return nil }
    let isPlanned = !isPromised && isFuture(form, number)
    if !isPromised {
      guard let above, !above.isUncertain, isPlanned || form.modal == nil && form.tense != .future else { return nil }
    }
    let terms = ClauseWords(sentence, number, lists)
    let group = document.grammar.tokens(ofGroup: clause.verb, in: number)
    var found = Proposition(
      predicate: terms.item(head) ?? Proposition.Item(word: lists.stem(head, in: document)), verb: document.span(group),
      span: EvidenceSpan.around(group, in: sentence))
    found.subject = terms.term(clause.subject ?? clause.understoodSubject) ?? teller(clause, clauses, terms, number)
    // Grammar gives the bare object of a gerund after a verb as an indirect one.
    found.object = terms.term(clause.object ?? clause.complement ?? clause.indirectObject)
    if form.isPassive { (found.subject, found.object) = (terms.term(clause.agent), found.subject) }
    terms.read(clause.verb, into: &found)
    found.take(found.subject)
    let denial = Denial(clause, form, in: number, of: document, lists)
    guard found.items.count > 1 || denial != nil else { return nil }
    let parts =
      [clause.subject, clause.object, clause.complement, clause.indirectObject] + clause.adjuncts.map(\.group)
    found.isAffirmed = !form.isNegated && !parts.contains { terms.term($0)?.isNone == true }
    if !isPromised, above?.isDenial == true { found.isAffirmed.toggle() }
    found.isPromised = isPromised
    found.isPlanned = isPlanned
    found.isForAllTime = isForAllTime(clause, group, sentence, number)
    found.isPresent = form.tense == .present
    found.time = time(of: head, number, sentence)
    found.speaker =
      above?.speaker.flatMap { self.speaker($0, number, sentence) }
      ?? speakers.speaker(of: head, sentence: sentence.tokens.lowerBound)
    if let denial {
      (found.isOfBefore, found.isAffirmed) = (true, false)
      if let speaker = denial.speaker.flatMap({ self.speaker($0, number, sentence) }) { found.speaker = speaker }
    }
    return found
  }

  /// `Is he a student, the member asked.`: a form of be, have or do stands first.
  private func isAsked(_ sentence: SentenceView) -> Bool {
    guard let first = sentence.tokens.first(where: { document.text.tokens[$0].kind == .word }) else { return false }
    return lists.asking.contains(document.hash(first)) && document.text.tokens[first].isCapitalised
  }

  /// `The secretary said she had taken a note`: who says so, for a pronoun that leads to nobody the corpus knows.
  private func teller(
    _ clause: Clause, _ clauses: [Clause], _ terms: ClauseWords, _ number: Int
  ) -> Proposition.Term? {
    guard let subject = clause.subject, case .complement(let verb) = clause.attachment,
      document.grammar.sentences[number].groups[subject].noun?.isPronoun == true
    else { return nil }
    let pronoun = document.hash(document.grammar.headToken(ofGroup: subject, in: number))
    guard words.pronoun.contains(pronoun) || pronoun == Self.it else { return nil }
    return terms.term(clauses.first { $0.verb == verb }?.subject)
  }

  /// `if she had known`, `whether he knew`, `so that nobody is freed`: nothing is said of how it was.
  private func isSupposed(_ clause: Clause, _ parsed: ParsedSentence, _ number: Int) -> Bool {
    let groups = [clause.subject, clause.verb].compactMap { $0 }
    let leads = groups.flatMap { Array(parsed.groups[$0].lead) }
    return leads.contains { word in
      let token = document.grammar.tokens(word..<word + 1, in: number).lowerBound
      return words.supposing.contains(document.hash(token))
        || document.hash(token) == Self.that && document.hash(token - 1) == Self.so
    }
  }

  /// The time that the clause gives; one before a verb that stands between dates that verb: `on Monday it emerged that
  /// he was free`.
  private func time(of head: Int, _ number: Int, _ sentence: SentenceView) -> CivilInterval? {
    let times = TimeAssigner(
      sentence: sentence, heads: [], speech: speakers.frames(sentence: sentence.tokens.lowerBound))
    guard let placed = times.timex(for: head, isSaying: false) else { return nil }
    let isOfAnother = document.grammar.clauses[number].contains { other in
      let verb = document.grammar.headToken(ofGroup: other.verb, in: number)
      return placed.tokens.upperBound <= verb && verb < head
    }
    return isOfAnother ? nil : placed.timex.interval
  }

  /// `never`, `at any time`, `at no point`.
  private func isForAllTime(_ clause: Clause, _ group: Range<Int>, _ sentence: SentenceView, _ number: Int) -> Bool {
    if sentence.has(lists.never, in: group) { return true }
    return clause.adjuncts.contains { adjunct in
      let tokens = document.grammar.tokens(ofGroup: adjunct.group, in: number)
      return sentence.has(lists.anyWord, in: tokens) && sentence.has(lists.momentNoun, in: tokens)
    }
  }

  private func speaker(_ group: Int, _ number: Int, _ sentence: SentenceView) -> Speaker? {
    let tokens = document.grammar.tokens(ofGroup: group, in: number)
    guard let placed = sentence.mentions.last(where: { tokens.overlaps($0.tokens) && $0.mention.kind != .place }) else {
      return nil
    }
    return Speaker(entity: placed.mention.entity, span: placed.mention.span)
  }

  private static let it = FoldedHash.of("it")
  private static let so = FoldedHash.of("so")
  private static let that = FoldedHash.of("that")
}
