import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// What a line of the table asks of the clause besides its pattern.
struct Requirements {
  /// True when all of it is there.
  let areMet: Bool

  init(_ sentence: SentenceView, _ trigger: Trigger, _ roles: Roles, _ dating: DocumentView.PlacedTimex?) {
    guard Self.isOfItsKind(trigger, roles, in: sentence) else {
      areMet = false
      return
    }
    areMet = trigger.rule.needs.allSatisfy { need in
      Self.isMet(need, sentence, trigger, roles, dating)
    }
  }

  /// False for a verb's form that is a noun or an adjective where it stands: `the charge`, `under fire`, `Sacked chief
  /// answers`, `a convicted man`.
  private static func isOfItsKind(_ trigger: Trigger, _ roles: Roles, in sentence: SentenceView) -> Bool {
    if trigger.rule.construction == .transitive, case .none = roles.agent, roles.isActive,
      trigger.head - sentence.tokens.lowerBound <= 1
    {
      return false
    }
    if isAttributive(trigger, roles, in: sentence) { return false }
    if trigger.rule.kind == .briefingOfMinister,
      sentence.document.hash(trigger.tokens.upperBound) == FoldedHash.of("to")
    {
      return false  // told to do something: an instruction, not knowledge
    }
    if trigger.rule.construction == .occasion { return true }
    if !trigger.rule.construction.isNominal, isNoun(trigger.head, in: sentence) { return false }
    if trigger.rule.construction.isNominal { return !isCompound(trigger, in: sentence) }
    guard trigger.head > sentence.tokens.lowerBound,
      trigger.tokens.lowerBound == trigger.head || trigger.rule.construction == .transitive
    else { return true }
    if isBareNoun(trigger, roles, in: sentence) { return false }
    var place = trigger.head - 1
    while sentence.tokens.contains(place), sentence.isAdverb(place) { place -= 1 }
    if sentence.isWord(place, sentence.words.article) || sentence.isPossessive(place) { return false }
    return !sentence.isWord(place, sentence.words.preposition) || sentence.document.isGerund(trigger.head)
      || sentence.document.hash(place) == FoldedHash.of("to")
  }

  /// `Poole accuses sacked chair`: a participle after a verb that is not its own tells which chair.
  private static func isAttributive(_ trigger: Trigger, _ roles: Roles, in sentence: SentenceView) -> Bool {
    let before = trigger.head - 1
    guard trigger.rule.construction == .transitive, trigger.tokens.lowerBound == trigger.head,
      sentence.tokens.contains(before), sentence.document.endsLikePast(trigger.head),
      sentence.document.text.tokens[before].kind == .word, !sentence.isWord(before, sentence.words.auxiliary),
      let above = sentence.document.grammar.clause(atToken: before),
      let form = sentence.document.grammar.sentences[above.sentence].groups[above.clause.verb].verb,
      form.tense != .none
    else { return false }
    return sentence.document.grammar.clause(atToken: trigger.head)?.clause.verb != above.clause.verb
  }

  /// `long-term issues included pay`: the grammar has it in what another verb is said of. A headline, which has no other
  /// verb, is left to the words.
  private static func isNoun(_ head: Int, in sentence: SentenceView) -> Bool {
    let grammar = sentence.document.grammar
    guard let place = grammar.place(ofToken: head) else { return false }
    let parsed = grammar.sentences[place.sentence]
    guard let group = parsed.group(ofWord: place.word), parsed.groups[group].group.kind == .noun,
      parsed.groups[group].group.head == place.word
    else { return false }
    return parsed.groups[group].relation == .subject || parsed.groups[group].relation == .object
  }

  /// `the same jail`, `a prison escape`: the base form of a verb with no auxiliary and no plural subject before it.
  private static func isBareNoun(_ trigger: Trigger, _ roles: Roles, in sentence: SentenceView) -> Bool {
    guard trigger.bases.contains(sentence.document.hash(trigger.head)), roles.group?.start == trigger.head else {
      return false
    }
    let before = trigger.head - 1
    if let group = roles.group, group.isFuture || group.isSupposed { return false }  // will today announce
    if sentence.isWord(before, sentence.words.pronoun) || sentence.isWord(before, plurals) { return false }
    if sentence.document.hash(before) == FoldedHash.of("to") { return false }  // due to appear
    guard sentence.tokens.contains(before) else { return true }
    let end = sentence.document.text.tokens[before].end
    return sentence.document.text.bytes[end - 1] | 0x20 != 0x73 || sentence.isPossessive(before)
      || sentence.isWord(before, sentence.words.stop)
  }

  private static let plurals = Set(["we", "you", "i", "they", "people", "men", "women", "police"].map(FoldedHash.of))

  /// `the release scheme`, `an escape route`: the noun only describes the next.
  private static func isCompound(_ trigger: Trigger, in sentence: SentenceView) -> Bool {
    let next = trigger.head + 1
    // "Tests showed traces": a verb describes nothing.
    if sentence.document.grammar.clause(atToken: trigger.head) != nil { return false }
    guard sentence.tokens.contains(next), !trigger.words.contains(next) else { return false }
    let token = sentence.document.text.tokens[next]
    let words = sentence.words
    return token.kind == .word && !token.isCapitalised && sentence.document.tokens[next].classes.isEmpty
      && ![words.stop, words.preposition, words.auxiliary, words.saying, words.subordinator, words.error].contains {
        $0.contains(token.hash)
      } && !sentence.isAdverb(next) && !sentence.document.endsLikePast(next)
  }

  /// `the release`, `this release`: of somebody the text has named already.
  private static func isDefinite(_ head: Int, in sentence: SentenceView) -> Bool {
    sentence.document.hash(head - 1) == FoldedHash.of("the")
      || sentence.document.hash(head - 1) == FoldedHash.of("this")
  }

  /// True when a time stands with a verb of saying, and not with what is said or with a clause between: `Ann Poole, whom
  /// she sacked last month, says`.
  private static func isOwn(
    _ dating: DocumentView.PlacedTimex, of trigger: Trigger, in sentence: SentenceView
  ) -> Bool {
    guard dating.tokens.lowerBound < trigger.head, dating.tokens.lowerBound - sentence.tokens.lowerBound > 2 else {
      return true
    }
    let grammar = sentence.document.grammar
    guard let clause = grammar.clause(atToken: trigger.head)?.clause else { return true }
    return grammar.verb(governingToken: dating.tokens.lowerBound) == clause.verb
  }

  private static func isMet(
    _ need: String, _ sentence: SentenceView, _ trigger: Trigger, _ roles: Roles, _ dating: DocumentView.PlacedTimex?
  ) -> Bool {
    switch need {
    case "person":
      switch trigger.rule.construction {
      case .agent, .nominalAgent, .occasion: return roles.agent.isPersonal
      case .nominal: return roles.patient.isPersonal || isDefinite(trigger.head, in: sentence)
      case .transitive, .intransitive: return roles.patient.isPersonal
      }
    case "people": return roles.patient.isPersonal
    case "body":
      if case .body = roles.agent { return true }
      return roles.agent.tokens.map { sentence.has(sentence.words.bodyNoun, in: $0) } ?? false
    case "time":
      guard let dating else { return false }
      if sentence.words.saying.contains(sentence.document.hash(trigger.head)),
        !isOwn(dating, of: trigger, in: sentence)
      {
        return false
      }
      let opens = dating.tokens.lowerBound - sentence.tokens.lowerBound <= 2
      let isNear =
        dating.tokens.lowerBound > trigger.head
        ? dating.tokens.lowerBound - trigger.head
          <= (sentence.words.saying.contains(sentence.document.hash(trigger.head)) ? 6 : 9)
        : trigger.head - dating.tokens.upperBound <= 2
      return isNear || opens && dating.tokens.upperBound < trigger.head
    case "measure":
      return sentence.has(sentence.words.measureNoun)
        || sentence.document.hash(sentence.tokens.lowerBound) == SentenceView.that
    case "custody":
      return sentence.mentions.contains { $0.mention.kind == .prison } || sentence.has(sentence.words.needs[need] ?? [])
    case "state", "only", "start": return true
    case "opening": return trigger.tokens.lowerBound == sentence.tokens.lowerBound
    case "fugitive":
      return sentence.has(sentence.words.needs[need] ?? []) || sentence.mentions.contains { $0.mention.kind == .prison }
    default:
      return sentence.has(sentence.words.needs[need] ?? [])
    }
  }
}
