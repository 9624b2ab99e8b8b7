import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// Who does what to whom around a trigger.
struct Roles {
  var agent: Subject = .none
  var patient: Subject = .none
  /// True for a transitive verb in the active.
  var isActive = false
  /// The verb's group; nil for a noun.
  var group: VerbGroup?
  /// The verb that an occasion goes with, for how it stands: `will be asked at PMQs`. What is denied there took place.
  var occasionVerb: VerbGroup?

  /// The roles around a trigger's head, by the construction that its line of the table names.
  init(_ sentence: SentenceView, _ trigger: Trigger) {
    let head = trigger.head
    if trigger.rule.construction.isNominal, sentence.document.grammar.clause(atToken: head) != nil {
      group = VerbGroup(sentence, head: head)
    }
    switch trigger.rule.construction {
    case .nominal: patient = Self.owner(sentence, of: trigger)
    case .nominalAgent: agent = Self.owner(sentence, of: trigger)
    case .intransitive:
      let group = VerbGroup(sentence, head: head)
      patient = sentence.subject(of: group)
      self.group = group
    case .occasion:
      agent = sentence.scan(leftOf: head, depth: sentence.depth(head))
      if case .none = agent { agent = sentence.subjectAfter(trigger.tokens.upperBound) }
      occasionVerb = Self.verb(governing: head, in: sentence)
    case .agent:
      let group = VerbGroup(sentence, head: head)
      agent = sentence.subject(of: group)
      if case .none = agent, let first = sentence.mentions.first(where: { $0.mention.kind == .person }) {
        agent = .person(first)
      }
      if group.isPassive, let by = sentence.agent(of: group, head: head) { agent = SentenceView.subject(by) }
      patient = sentence.object(of: group, head: head)
      self.group = group
    case .transitive:
      let group = VerbGroup(sentence, head: head)
      self.group = group
      if let whom = Self.objectRelative(sentence, group) {
        isActive = true
        agent = sentence.subject(of: group)
        patient = whom
      } else if group.isPassive || group.isReducedPassive {
        patient = sentence.subject(of: group)
        if let by = sentence.agent(of: group, head: head) { agent = SentenceView.subject(by) }
      } else {
        isActive = true
        agent = sentence.subject(of: group)
        patient = sentence.object(of: group, head: head)
        // "made Ann Poole chancellor": the person stands before the office.
        if case .person = patient {
        } else {
          let nearest = sentence.object(after: head)
          if nearest.isPersonal { patient = nearest }
        }
      }
    }
  }

  /// How a table's line says its subject and object are found.
  enum Construction: String, Sendable {
    case transitive, intransitive, agent, nominal, occasion
    case nominalAgent = "nominal-agent"

    /// True when the trigger is a noun.
    var isNominal: Bool { self == .nominal || self == .nominalAgent }
  }

  private static func verb(governing head: Int, in sentence: SentenceView) -> VerbGroup? {
    let grammar = sentence.document.grammar
    guard let place = grammar.place(ofToken: head), let verb = grammar.verb(governingToken: head) else { return nil }
    var group = VerbGroup(sentence, head: grammar.headToken(ofGroup: verb, in: place.sentence))
    group.start = head
    group.isNegated = false
    group.isRefused = false
    group.isPurpose = false
    return group
  }

  /// `Mr Rees, whom she sacked`: the object stands before its verb, as what `whom` stands for.
  private static func objectRelative(_ sentence: SentenceView, _ group: VerbGroup) -> Subject? {
    let near = max(sentence.tokens.lowerBound, group.start - 5)..<group.start
    guard !group.isPassive, let whom = near.last(where: { sentence.document.hash($0) == FoldedHash.of("whom") }) else {
      return nil
    }
    let antecedent = sentence.subject(before: whom + 1)
    return antecedent.isPersonal ? antecedent : nil
  }

  /// Whose release, escape or death a noun names: `of X` after it, `X's` before it; X after a preposition that ends
  /// the trigger: `charges against X`, `a review led by X`.
  private static func owner(_ sentence: SentenceView, of trigger: Trigger) -> Subject {
    let words = sentence.words
    let head = trigger.head
    if sentence.isWord(trigger.tokens.upperBound - 1, words.preposition) {
      let object = sentence.object(after: trigger.tokens.upperBound - 1)
      if object.isPersonal { return object }
    }
    if let of = (head + 1..<min(head + 4, sentence.tokens.upperBound)).first(where: {
      sentence.document.hash($0) == FoldedHash.of("of")
    }) {
      let object = sentence.object(after: of)
      if case .none = object {} else { return object }
    }
    var place = head - 1
    while sentence.tokens.contains(place), head - place < 5 {
      if sentence.isPossessive(place), let owner = sentence.mention(endingAt: place) {
        return SentenceView.subject(owner)
      }
      if let owner = sentence.mention(endingAt: place + 1), owner.mention.kind == .person,
        owner.mention.form == .pronoun
      {
        return .person(owner)
      }
      if sentence.isWord(place, words.preposition) || sentence.document.text.tokens[place].kind == .sign { break }
      place -= 1
    }
    return .none
  }
}
