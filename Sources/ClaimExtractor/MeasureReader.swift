import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Reads where in their lives measures are said to be, and which mentions are of one measure.
struct MeasureReader {
  let document: DocumentView
  let words: Vocabulary
  let speakers: SpeakerReader

  /// The claims about measures of the document, in order of place.
  func claims() -> [MeasureClaim] {
    var known = KnownMeasures()
    var found: [MeasureClaim] = []
    for (number, range) in document.text.sentences.enumerated()
    where range.contains(where: { words.measureNoun.contains(document.text.tokens[$0].hash) }) {
      let sentence = SentenceView(document, range, words)
      for clause in document.grammar.clauses[number] {
        guard let claim = claim(clause, number, sentence, &known) else { continue }
        found.append(claim)
      }
    }
    return found
  }

  private func claim(
    _ clause: Clause, _ number: Int, _ sentence: SentenceView, _ known: inout KnownMeasures
  ) -> MeasureClaim? {
    let grammar = document.grammar
    let verb = grammar.headToken(ofGroup: clause.verb, in: number)
    guard sentence.tokens.contains(verb), let stage = stage(of: clause, verb, number, sentence),
      let group = measure(of: clause, stage, number)
    else { return nil }
    let form = VerbGroup(sentence, head: verb)
    let head = grammar.headToken(ofGroup: group, in: number)
    let tokens = grammar.tokens(ofGroup: group, in: number)
    let name = MeasureName(tokens: tokens, head: head, scope: scope(of: group, number), in: sentence)
    let isIndefinite = grammar.sentences[number].groups[group].noun?.definiteness == .indefinite
    var standing = StandingReader.standing(of: verb, group: form, in: sentence)
    var reached = stage
    if stage != .promised, form.isFuture || form.isPromised || form.isExpected {
      reached = .promised
    } else if stage == .promised, standing == .asserted {
      standing = .promised
    }
    guard standing != .asked, standing != .hypothetical else { return nil }
    let times = TimeAssigner(
      sentence: sentence, heads: [verb], speech: speakers.frames(sentence: sentence.tokens.lowerBound))
    let dating = times.timex(for: verb, isSaying: stage == .announced)
    let around = min(tokens.lowerBound, verb)..<max(tokens.upperBound, verb + 1)
    return MeasureClaim(
      stage: reached, head: name.head, qualities: name.qualities, scope: name.scope,
      measure: known.number(of: name, isIndefinite: isIndefinite, isGeneric: sentence.isWord(head, words.anyMeasure)),
      isIndefinite: isIndefinite, mention: document.span(tokens), time: dating?.timex.interval, timex: dating?.index,
      bound: dating?.timex.bound, standing: standing, span: EvidenceSpan.around(around, in: sentence),
      speaker: speakers.speaker(of: verb, sentence: sentence.tokens.lowerBound))
  }

  /// What a verb says of a measure's life; nil for other verbs.
  private func stage(
    of clause: Clause, _ verb: Int, _ number: Int, _ sentence: SentenceView
  ) -> MeasureClaim.Stage? {
    if sentence.isWord(verb, words.measurePromised) { return .promised }
    if sentence.isWord(verb, words.measureAnnounced) { return .announced }
    if sentence.isWord(verb, words.measureWithdrawn) { return .withdrawn }
    if sentence.isWord(verb, words.measureBegun) { return .inForce }
    // "came into force", "took effect", "were in place"
    let near = verb + 1..<max(verb + 1, min(verb + 5, sentence.tokens.upperBound))
    let isLight = sentence.isWord(verb, words.be) || sentence.isWord(verb, Self.coming)
    if isLight, sentence.has(words.force, in: near) { return .inForce }
    // "in place" may be the group's head, with its form of be before it.
    return sentence.isWord(verb, words.force) && sentence.isWord(verb - 1, words.preposition) ? .inForce : nil
  }

  private static let coming = Set(
    [
      "come", "comes", "came", "coming", "take", "takes", "took", "taking", "taken", "go", "goes", "went", "remain",
      "remains", "remained", "enter", "entered", "enters", "put",
    ].map(FoldedHash.of))

  /// The group that names the measure: a passive's or an intransitive's subject, else the object.
  private func measure(of clause: Clause, _ stage: MeasureClaim.Stage, _ number: Int) -> Int? {
    let sentence = document.grammar.sentences[number]
    let form = sentence.groups[clause.verb].verb
    var subject = clause.subject ?? clause.understoodSubject
    if case .relative(let antecedent) = clause.attachment, form?.isPassive == true || clause.object == nil {
      subject = antecedent
    }
    if case .participial(let noun) = clause.attachment, form?.isPassive == true { subject = noun }
    // "announced tougher checks on Monday": the noun right behind its verb, whatever the grammar takes it for.
    let next = clause.verb + 1
    let isBeside = sentence.groups.indices.contains(next) && sentence.groups[next].lead.isEmpty
    let object = clause.object ?? clause.complement ?? (isBeside ? next : nil)
    let candidates = form?.isPassive == true || object == nil ? [subject] : [object, subject]
    return candidates.compactMap { $0 }.first { group in
      sentence.groups[group].group.kind == .noun
        && words.measureNoun.contains(document.hash(document.grammar.headToken(ofGroup: group, in: number)))
    }
  }

  /// The words of what hangs on a measure's noun: `for remand prisoners`, `on early release`.
  private func scope(of group: Int, _ number: Int) -> Range<Int>? {
    let sentence = document.grammar.sentences[number]
    let hanging = (group + 1..<min(group + 4, sentence.groups.count)).prefix { next in
      sentence.groups[next].relation == .nominalModifier && sentence.groups[next].group.kind == .noun
    }
    guard let last = hanging.last else { return nil }
    let start = document.grammar.tokens(ofGroup: group, in: number).upperBound
    let end = document.grammar.tokens(ofGroup: last, in: number).upperBound
    return start < end ? start..<end : nil
  }
}
