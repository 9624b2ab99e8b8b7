import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// The words of a sentence, each given to the clause that it stands in.
struct ClauseWords {
  private let sentence: SentenceView
  private let number: Int
  private let lists: PropositionWords
  /// The nearest verb above each group, itself for a verb; nil for none.
  private let owners: [Int?]
  /// The verb above an infinitive that tells an aim or an order: `paid £40,000 to settle the claim`, `told to leave`.
  private let purposes: [Int?]

  init(_ sentence: SentenceView, _ number: Int, _ lists: PropositionWords) {
    self.sentence = sentence
    self.number = number
    self.lists = lists
    let groups = sentence.document.grammar.sentences[number].groups
    let above = { (start: Int) -> Int? in
      var group = start
      // A link to the verb is short; what hangs deeper than this is no part of the clause.
      for _ in 0..<12 {
        if groups[group].group.kind == .verb { return group }
        guard let governor = groups[group].governor else { return nil }
        group = governor
      }
      return nil
    }
    var owners = groups.indices.map(above)
    // What hangs on no verb goes with what stands before it, or with the first verb.
    for group in owners.indices where owners[group] == nil {
      owners[group] = group > 0 ? owners[group - 1] : owners.first { $0 != nil } ?? nil
    }
    self.owners = owners
    purposes = groups.indices.map { group in
      guard groups[group].verb?.isInfinitive == true,
        [.adverbialClause, .participial, .openComplement].contains(groups[group].relation)
      else { return nil }
      return groups[group].governor.flatMap(above)
    }
  }

  /// True for a group whose words belong to the clause of `verb`.
  private func isPart(_ group: Int, of verb: Int) -> Bool {
    guard let owner = owners[group] else { return false }
    return owner == verb || purposes[owner] == verb
  }

  /// Adds to `proposition` what the words of the clause of `verb` carry.
  func read(_ verb: Int, into proposition: inout Proposition) {
    let document = sentence.document
    var items: Set<Proposition.Item> = []
    var distinctions: Set<Proposition.Item> = []
    for group in owners.indices where isPart(group, of: verb) {
      let tokens = document.grammar.tokens(ofGroup: group, in: number)
      // "in force", "on time": the preposition leads to the group.
      for token in max(sentence.tokens.lowerBound, tokens.lowerBound - 1)..<tokens.lowerBound {
        if let phrase = phrase(token) { take(lists.classes.sides(phrase), nil, into: &proposition) }
      }
      for token in tokens {
        if let placed = sentence.mentions.last(where: { $0.tokens.contains(token) }) {
          if let entity = placed.mention.entity {
            items.insert(Proposition.Item(entity: entity))
            continue
          } else if placed.mention.form == .pronoun {
            continue
          }
        }
        let word = document.text.tokens[token]
        if document.tokens[token].classes.contains(.time) { continue }
        let stem = lists.stem(token, in: document)
        if lists.distinct.contains(word.hash) { distinctions.insert(Proposition.Item(word: stem)) }
        if let quantity = QuantityReader.quantity(at: token, sentence, lists, noun) {
          proposition.quantities.append(quantity)
        }
        if word.kind != .word || WrittenNumber.isNumber(token, document) { continue }
        let item = item(token)
        take(lists.classes.sides(stem), item, into: &proposition)
        if let phrase = phrase(token) { take(lists.classes.sides(phrase), item, into: &proposition) }
        if let item { items.insert(item) }
      }
    }
    items.insert(proposition.predicate)
    proposition.items = items.sorted()
    proposition.distinctions = distinctions.sorted()
  }

  private func take(
    _ sides: [(pair: Int, isOther: Bool)], _ item: Proposition.Item?, into proposition: inout Proposition
  ) {
    for side in sides {
      let found = Proposition.Side(pair: side.pair, isOther: side.isOther, item: item)
      if !proposition.sides.contains(where: found.agrees) { proposition.sides.append(found) }
    }
  }

  /// What a word is compared by; nil for one that carries no meaning.
  func item(_ token: Int) -> Proposition.Item? {
    let document = sentence.document
    let hash = document.hash(token)
    guard document.text.tokens[token].kind == .word, !sentence.words.stop.contains(hash),
      !sentence.words.auxiliary.contains(hash), !lists.approximate.contains(hash), !sentence.words.adverb.contains(hash)
    else { return nil }
    if sentence.words.personNoun.contains(hash) { return Self.person }
    return Proposition.Item(word: lists.classes.item(phrase(token) ?? lists.stem(token, in: document)))
  }

  /// What is counted: 40 men are not 40 women, though both are people.
  private func noun(_ token: Int) -> Proposition.Item? {
    guard let item = item(token) else { return nil }
    guard item == Self.person else { return item }
    return Proposition.Item(word: lists.classes.item(lists.stem(token, in: sentence.document)))
  }

  /// The verb at a token with its particle, where a table has the two together: `let the man out`, `stepped down`.
  private func phrase(_ token: Int) -> UInt64? {
    let document = sentence.document
    let stem = lists.stem(token, in: document)
    for next in token + 1..<min(token + 1 + Self.reach, max(token + 1, sentence.tokens.upperBound)) {
      guard document.text.tokens[next].kind == .word else { return nil }
      if let phrase = lists.classes.phrase(stem, with: document.hash(next)) { return phrase }
    }
    return nil
  }

  /// How many words after a verb its particle may stand.
  private static let reach = 4

  /// What a group stands for: the entity at its head, else its noun; nil for none and for a pronoun that leads to nobody.
  func term(_ group: Int?) -> Proposition.Term? {
    guard var group else { return nil }
    let document = sentence.document
    let parsed = document.grammar.sentences[number]
    guard parsed.groups[group].group.kind != .verb else { return nil }
    var tokens = document.grammar.tokens(ofGroup: group, in: number)
    let first = max(sentence.tokens.lowerBound, tokens.lowerBound - 1)
    let isNone = (first..<tokens.upperBound).contains { lists.none.contains(document.hash($0)) }
    // "none of the men": the noun is that of the group after `of`.
    if tokens.count == 1, isNone || lists.anyWord.contains(document.hash(tokens.lowerBound)),
      let inner = parsed.groups.indices.first(where: { parsed.groups[$0].governor == group && $0 > group })
    {
      group = inner
      tokens = document.grammar.tokens(ofGroup: group, in: number)
    }
    let head = document.grammar.headToken(ofGroup: group, in: number)
    let span = document.span(tokens)
    if let placed = sentence.mentions.last(where: { $0.tokens.contains(head) }) {
      if let entity = placed.mention.entity {
        return Proposition.Term(item: Proposition.Item(entity: entity), isNone: isNone, span: span)
      }
      if placed.mention.form == .pronoun { return nil }
    }
    guard let item = item(head) else { return isNone ? .init(item: Self.person, isNone: true, span: span) : nil }
    return Proposition.Term(item: item, isNone: isNone, span: span)
  }

  /// Somebody: all nouns for people are one, since accounts call one man a prisoner, an inmate and a thief.
  static let person = Proposition.Item(word: FoldedHash.of("class person"))
}
