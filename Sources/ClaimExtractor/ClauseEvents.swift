import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads what clauses tell to have been done, or to be done, at a time of their own where no pattern knows the verb:
/// events of the kind that `clause_kinds.tsv` gives, else of kind `other`, told in the words of the clause.
struct ClauseEvents {
  /// What claims of kind `other` have in place of a table's line.
  static let pattern = "clause"

  let document: DocumentView
  let words: Vocabulary
  let lists: PropositionWords
  let kinds: ClauseKinds
  let sentence: SentenceView
  /// The number of the sentence.
  let number: Int

  /// A clause worth telling.
  struct Found {
    var clause: Clause
    /// The verb's token.
    var head: Int
    var subject: Subject
    /// The subject and the verb where they stand together, else the verb.
    var tokens: Range<Int>
    /// All that hangs on the verb.
    var extent: Range<Int>
    /// The kind of event, and how its roles are found.
    var rule: EventPatterns.Rule
    /// The line of the table that gives the kind; nil for none.
    var line: Int?
  }

  /// The clauses whose verbs no trigger has taken, in order; where `isDated` is false those only whose kind is known.
  func clauses(beside triggers: [Trigger], isDated: Bool) -> [Found] {
    guard !sentence.isQuestion else { return [] }
    let clauses = document.grammar.clauses[number].filter { isDated || kinds.knows(document.hash(head(of: $0))) }
    guard !clauses.isEmpty else { return [] }
    let taken = Set(triggers.compactMap { document.grammar.verb(governingToken: $0.head) })
    return clauses.compactMap { taken.contains($0.verb) ? nil : found($0, isDated: isDated) }
  }

  private func head(of clause: Clause) -> Int { document.grammar.headToken(ofGroup: clause.verb, in: number) }

  private func found(_ clause: Clause, isDated: Bool) -> Found? {
    let parsed = document.grammar.sentences[number]
    let head = head(of: clause)
    guard let form = parsed.groups[clause.verb].verb, !isSupposed(clause, parsed) else { return nil }
    let group = VerbGroup(sentence, head: head)
    // "Is to visit on Monday": what is due, whatever the verb above it.
    let isDue = form.isInfinitive && group.isExpected && !form.isNegated
    if !isDue, !isReduced(form, clause) {
      guard let above = Embedding(clause, form, in: number, of: document, lists), !above.isUncertain, !above.isDenial
      else { return nil }
    }
    let verb = document.grammar.tokens(ofGroup: clause.verb, in: number)
    var tokens = verb
    // "Who was freed": the pronoun tells nobody.
    if let own = clause.subject, !isRelative(clause) {
      let first = document.grammar.tokens(ofGroup: own, in: number).lowerBound
      if first < verb.lowerBound { tokens = first..<verb.upperBound }
    }
    let extent = extent(of: clause, from: tokens)
    let known = kinds.rule(
      verb: document.hash(head), surroundings(clause, form, extent), in: document, words)
    let subject = subject(clause, group)
    if known == nil {
      guard isDated, isTold(form), !words.eventless.contains(document.hash(head)),
        !words.saying.contains(document.hash(head)), !words.telling.contains(document.hash(head)),
        isFree(clause, form), isDefinite(subject), !sentence.has(words.firstPerson, in: extent)
      else { return nil }
    } else {
      guard isTold(form) || isReduced(form, clause) || isDue || isDoneNow(form, extent), isSomebody(subject) else {
        return nil
      }
    }
    let plain = EventPatterns.Rule(kind: .other, construction: form.isPassive ? .transitive : .agent, needs: [])
    return Found(
      clause: clause, head: head, subject: subject, tokens: tokens, extent: extent, rule: known?.rule ?? plain,
      line: known?.line)
  }

  /// A clause that stands by itself enough to be told: no participle, and no subject of another verb.
  private func isFree(_ clause: Clause, _ form: VerbForm) -> Bool {
    switch clause.attachment {
    case .subject: false
    // "At 4pm the gates were closed": a finite verb with a subject of its own is no participle of what stands before
    // it.
    case .participial: clause.subject != nil && form.tense != .none
    case .main, .relative, .complement, .adverbial, .conjunct: true
    }
  }

  /// `a vote held on Monday`: a passive participle tells what was done to what it describes.
  private func isReduced(_ form: VerbForm, _ clause: Clause) -> Bool {
    guard case .participial = clause.attachment else { return false }
    return form.isParticiple && form.isPassive && !form.isNegated
  }

  /// `I am today publishing the report`: what a statement says is being done is done by it.
  private func isDoneNow(_ form: VerbForm, _ extent: Range<Int>) -> Bool {
    form.isProgressive && form.tense == .present && !form.isNegated && sentence.has(words.immediately, in: extent)
  }

  private func surroundings(_ clause: Clause, _ form: VerbForm, _ extent: Range<Int>) -> ClauseKinds.Surroundings {
    let subject = subjectGroup(clause).map(headToken)
    let object = object(of: clause).map(headToken)
    if form.isPassive {
      return .init(themes: [subject, object].compactMap { $0 }, agent: clause.agent.map(headToken), extent: extent)
    }
    return .init(themes: [object ?? subject].compactMap { $0 }, agent: subject, extent: extent)
  }

  private func headToken(_ group: Int) -> Int { document.grammar.headToken(ofGroup: group, in: number) }

  /// The object, which is no time; of a verb with a particle, what stands after that: `handed in her notice`.
  private func object(of clause: Clause) -> Int? {
    let groups = document.grammar.sentences[number].groups
    if let object = clause.object, !document.tokens[headToken(object)].classes.contains(.time) { return object }
    return clause.adjuncts.first { adjunct in
      adjunct.preposition.count == 1 && adjunct.preposition.lowerBound == groups[clause.verb].group.words.upperBound
        && words.particle.contains(
          document.hash(document.grammar.tokens(adjunct.preposition, in: number).lowerBound))
    }?.group
  }

  /// The group that the verb is said of: its own subject, the one it has in common with another, what it describes.
  private func subjectGroup(_ clause: Clause) -> Int? {
    switch clause.attachment {
    case .relative(let noun):
      isRelativePronoun(clause.subject) ? noun : clause.subject ?? clause.understoodSubject ?? noun
    case .participial(let noun): clause.subject ?? clause.understoodSubject ?? noun
    default: clause.subject ?? clause.understoodSubject
    }
  }

  private func isRelativePronoun(_ group: Int?) -> Bool {
    group.map { words.relative.contains(document.hash(document.grammar.headToken(ofGroup: $0, in: number))) }
      ?? false
  }

  /// Whom or what the clause is about: a person or body that the words before the verb lead to, else what the
  /// grammar has as the verb's subject.
  private func subject(_ clause: Clause, _ verb: VerbGroup) -> Subject {
    let nearest = sentence.subject(of: verb)
    guard case .thing = nearest, let group = subjectGroup(clause) else { return nearest }
    let tokens = document.grammar.tokens(ofGroup: group, in: number)
    return tokens.isEmpty || words.pronoun.contains(document.hash(tokens.upperBound - 1)) ? nearest : .thing(tokens)
  }

  private func isRelative(_ clause: Clause) -> Bool {
    if case .relative = clause.attachment { return true }
    return false
  }

  /// A past, a future, or the present of a timeline's entries; not what was under way, nor what was not done, unless
  /// a time says until when.
  private func isTold(_ form: VerbForm) -> Bool {
    !form.isInfinitive && !form.isParticiple && form.modal == nil && form.tense != .none
      && (!form.isNegated || sentence.timexes.contains { $0.timex.bound == .until })
      && (!form.isProgressive || form.isPerfect)
  }

  /// `if she had known`, `whether he knew`: nothing is said of how it was.
  private func isSupposed(_ clause: Clause, _ parsed: ParsedSentence) -> Bool {
    [clause.subject, clause.verb].compactMap { $0 }.flatMap { Array(parsed.groups[$0].lead) }.contains { word in
      words.supposing.contains(
        document.hash(document.grammar.tokens(word..<word + 1, in: number).lowerBound))
    }
  }

  /// Somebody or something that the reader can tell: not `it`, not a pronoun that leads to nobody.
  private func isDefinite(_ subject: Subject) -> Bool {
    switch subject {
    case .person(let placed): placed.mention.entity != nil || placed.mention.form != .pronoun
    case .body: true
    case .people(let tokens): !tokens.allSatisfy { words.pronoun.contains(document.hash($0)) }
    case .thing(let tokens): isThing(tokens)
    case .none: false
    }
  }

  /// False for a pronoun that leads to nobody, and where no subject was found.
  private func isSomebody(_ subject: Subject) -> Bool {
    switch subject {
    case .person(let placed): placed.mention.entity != nil || placed.mention.form != .pronoun
    case .body: true
    case .people(let tokens), .thing(let tokens):
      !tokens.allSatisfy {
        words.pronoun.contains(document.hash($0)) || words.relative.contains(document.hash($0))
          || words.stop.contains(document.hash($0))
      }
    case .none: false
    }
  }

  /// `the theatre`, `Lessons`: one that is pointed out, named, or several; not `anger`, `a row`.
  private func isThing(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard !words.stop.contains(document.hash(tokens.upperBound - 1)),
      !document.tokens[tokens.upperBound - 1].classes.contains(.time)
    else { return false }
    if words.determiner.contains(document.hash(first)) { return true }
    let last = document.text.tokens[tokens.upperBound - 1]
    return document.text.tokens[first].isCapitalised || document.text.tokens[first].kind == .number
      || document.text.bytes[last.end - 1] | 0x20 == 0x73
  }

  /// From the first of `tokens` to the last word that hangs on the verb.
  private func extent(of clause: Clause, from tokens: Range<Int>) -> Range<Int> {
    let groups = document.grammar.sentences[number].groups
    var end = tokens.upperBound
    for index in groups.indices where index > clause.verb && groups[index].group.kind != .verb {
      var above = index
      // What hangs deeper than this is no part of the clause.
      for _ in 0..<6 {
        guard let governor = groups[above].governor, groups[above].group.kind != .verb else { break }
        above = governor
      }
      guard above == clause.verb else { continue }
      end = max(end, document.grammar.tokens(ofGroup: index, in: number).upperBound)
    }
    return tokens.lowerBound..<end
  }
}

extension DocumentView {
  /// True where the paragraph of a sentence begins with a date that a colon or dash parts from the rest.
  func startsEntry(ofSentence number: Int) -> Bool {
    let start = text.tokens[text.sentences[number].lowerBound].start
    guard let paragraph = document.paragraph(at: start) else { return false }
    let first = text.tokenIndex(atOrAfter: paragraph.range.lowerBound)
    guard let placed = timexes.within(first..<first + 1, \.tokens).first else { return false }
    return isSign(placed.tokens.upperBound, ":") || isDash(placed.tokens.upperBound)
  }
}
