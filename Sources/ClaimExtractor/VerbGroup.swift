import Grammar
import Knowledge
import Lexing

/// What the grammar says of a verb and of the verbs it hangs on: `had not been`, `understood to have been`.
struct VerbGroup {
  /// The first token of the group, or of the verbs it hangs on where they lead straight to it.
  var start: Int
  /// A form of be or get belongs to it: `was freed`.
  var isPassive = false
  /// A participle after what it describes, with no object of its own: `the man freed on Monday`.
  var isReducedPassive = false
  /// The perfect of news: `has been appointed`.
  var isPresentPerfect = false
  /// will, shall.
  var isFuture = false
  /// would, could, might, may, should.
  var isSupposed = false
  /// not, never.
  var isNegated = false
  /// understood to, believed to, reportedly.
  var isHedged = false
  /// due to, expected to.
  var isExpected = false
  /// promised to, vowed to.
  var isPromised = false
  /// failed to, refused to.
  var isRefused = false
  /// is being: under way, not done.
  var isProgressive = false
  /// It has a tense: `were announced`, not `announcing`.
  var isFinite = false
  /// An infinitive that nothing above explains: `to free him`.
  var isPurpose = false
  /// The clause, and the number of its sentence; nil where the grammar sees no verb.
  var clause: (sentence: Int, clause: Clause)?
  /// What stands before the group, as an index; one less than `start`.
  var before: Int { start - 1 }

  init(_ sentence: SentenceView, head: Int) {
    start = head
    let grammar = sentence.document.grammar
    guard let found = grammar.clause(atToken: head) ?? Self.copula(sentence, before: head) else { return }
    clause = found
    let parsed = grammar.sentences[found.sentence]
    let group = parsed.groups[found.clause.verb]
    guard let form = group.verb else { return }
    start = grammar.tokens(ofGroup: found.clause.verb, in: found.sentence).lowerBound
    read(form)
    // "is back in custody" tells of its subject what "was taken back" does.
    isPassive =
      form.isPassive && !form.isParticiple
      || start < head && grammar.headToken(ofGroup: found.clause.verb, in: found.sentence) < head
    isReducedPassive = form.isPassive && form.isParticiple && found.clause.object == nil
    isProgressive = form.isProgressive && form.isPassive && form.tense != .past
    isFinite = form.tense != .none && !form.isInfinitive && !form.isParticiple
    isHedged = sentence.has(sentence.words.hedge, in: start..<head)
    var explained = climb(from: found.clause.verb, sentence, parsed, found.sentence)
    explained = explained || isPromised || isRefused || isExpected || isHedged
    isPurpose = form.isInfinitive && !explained
  }

  /// The form of be that leads to a word that is no verb: `are` in `are still back in custody`, `were not in place`.
  private static func copula(_ sentence: SentenceView, before head: Int) -> (sentence: Int, clause: Clause)? {
    var place = head - 1
    if sentence.isWord(place, sentence.words.preposition) { place -= 1 }
    while sentence.isAdverb(place) || sentence.isWord(place, sentence.words.negation) { place -= 1 }
    guard sentence.isWord(place, sentence.words.be) else { return nil }
    return sentence.document.grammar.clause(atToken: place)
  }

  private mutating func read(_ form: VerbForm) {
    if form.isPerfect, form.tense == .present { isPresentPerfect = true }
    if form.tense == .future { isFuture = true }
    if form.modal != nil { isSupposed = true }
    if form.isNegated { isNegated = true }
  }

  /// Reads the verbs and adjectives that an infinitive hangs on; true when one of them says that it came about.
  private mutating func climb(
    from verb: Int, _ sentence: SentenceView, _ parsed: ParsedSentence, _ number: Int
  ) -> Bool {
    let words = sentence.words
    var place = verb
    for _ in parsed.groups.indices {
      let group = parsed.groups[place]
      guard let governor = group.governor, group.verb?.isInfinitive == true || group.relation == .openComplement else {
        return false
      }
      let above = sentence.document.grammar.headToken(ofGroup: governor, in: number)
      let complement = parsed.groups.indices.first {
        parsed.groups[$0].governor == governor && parsed.groups[$0].group.kind == .adjective
      }
      let adjective = complement.map { sentence.document.grammar.headToken(ofGroup: $0, in: number) } ?? above
      if sentence.isWord(above, words.implicative) {
        take(governor, sentence, parsed, number)
        return true
      } else if sentence.isWord(above, words.promising) {
        isPromised = true
      } else if sentence.isWord(above, Self.refusing) || sentence.isWord(adjective, Self.refusing) {
        isRefused = true
      } else if sentence.isWord(above, words.expected) || sentence.isWord(adjective, words.expected) {
        isExpected = true
      } else if tellsWhatIsDue(governor, sentence, parsed, number) {
        isExpected = true
      } else if sentence.isWord(above, words.raising) {
        isHedged = true
      } else {
        return false
      }
      take(governor, sentence, parsed, number)
      place = governor
    }
    return false
  }

  /// `Ann Poole is to visit the jail`; not `the aim is to visit it`.
  private func tellsWhatIsDue(
    _ governor: Int, _ sentence: SentenceView, _ parsed: ParsedSentence, _ number: Int
  ) -> Bool {
    let grammar = sentence.document.grammar
    guard parsed.groups[governor].verb?.tense == .present,
      sentence.words.be.contains(sentence.document.hash(start - 1)),
      grammar.tokens(ofGroup: governor, in: number).upperBound == start,
      let subject = grammar.clauses[number].first(where: { $0.verb == governor })?.subject
    else { return false }
    let head = grammar.headToken(ofGroup: subject, in: number)
    return !sentence.document.tokens[head].classes.isDisjoint(with: [.person, .body])
      || [sentence.words.personNoun, sentence.words.bodyNoun, sentence.words.pronoun].contains {
        sentence.isWord(head, $0)
      }
  }

  /// Takes over the form of a verb above, and its place where it leads straight to the group.
  private mutating func take(_ governor: Int, _ sentence: SentenceView, _ parsed: ParsedSentence, _ number: Int) {
    let tokens = sentence.document.grammar.tokens(ofGroup: governor, in: number)
    if tokens.upperBound == start { start = tokens.lowerBound }
    guard let form = parsed.groups[governor].verb else { return }
    if form.tense == .future { isFuture = true }
    if form.modal != nil { isSupposed = true }
    if form.isNegated { isNegated = true }
  }

  private static let refusing = Set(
    ["failed", "fails", "fail", "refused", "refuses", "declined", "unable", "forgot", "neglected"].map(FoldedHash.of))
}

extension SentenceView {
  /// True for a `'s` that follows a name or noun and no verb comes after: a possessive and not `is`.
  func isPossessive(_ token: Int) -> Bool {
    guard tokens.contains(token), document.hash(token) == FoldedHash.of("'s") else { return false }
    return mention(endingAt: token) != nil
  }
}
