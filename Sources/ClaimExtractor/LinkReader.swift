import ChronologyModel
import Lexing

/// Makes of the orders and lengths that a sentence gives what its claims and the corpus keep of them.
struct LinkReader {
  let sentence: SentenceView
  /// The triggers of the sentence, in order of their heads.
  let triggers: [Trigger]
  private let orders: [OrderReader.Found]

  init(sentence: SentenceView, triggers: [Trigger], orders: [OrderReader.Found]) {
    self.sentence = sentence
    self.triggers = triggers
    self.orders = orders
  }

  /// The orders of the event of trigger number `trigger`.
  func orders(of trigger: Int) -> [Claim.Order] {
    orders.filter { $0.first == trigger }.compactMap { order in
      let relation: Claim.Order.Relation
      switch order.relation {
      case .before: relation = .before
      case .after: relation = .after
      case .sameDay: relation = .sameDay
      case .during: return nil
      }
      return Claim.Order(
        relation: relation, other: order.other, entities: entities(in: order.words),
        span: sentence.document.span(order.words))
    }
  }

  /// The links of the sentence: of the events of which claims were made. `claims` are those of the triggers.
  func links(of claims: [Claim?]) -> [TemporalLink] {
    let ordered = orders.compactMap { order in
      claims[order.first].map { claim in
        TemporalLink(
          first: end(claim),
          second: .init(
            kind: order.other, trigger: sentence.document.span(order.trigger), entities: entities(in: order.words)),
          relation: order.relation, length: order.length, signal: sentence.document.span(order.signal),
          span: claim.span, standing: claim.standing, speaker: claim.speaker)
      }
    }
    let lasting = SpellReader(sentence: sentence, triggers: triggers).spells().compactMap { spell in
      claims[spell.last].map { claim in
        TemporalLink(
          first: end(claim), second: second(spell, of: claim, claims), relation: .after, length: spell.length,
          signal: sentence.document.span(spell.words), span: claim.span, standing: claim.standing,
          speaker: claim.speaker)
      }
    }
    return ordered + lasting
  }

  private func end(_ claim: Claim) -> TemporalLink.End {
    TemporalLink.End(kind: claim.kind, trigger: claim.trigger, entities: claim.entities(.patient))
  }

  /// What began the length: another event of the sentence, or whatever put the same people at large.
  private func second(_ spell: SpellReader.Found, of claim: Claim, _ claims: [Claim?]) -> TemporalLink.End {
    guard let first = spell.first else {
      return TemporalLink.End(
        kind: nil, trigger: sentence.document.span(spell.words), entities: claim.entities(.patient))
    }
    if let other = claims[first] { return end(other) }
    let tokens = triggers[first].tokens
    return TemporalLink.End(
      kind: triggers[first].rule.kind, trigger: sentence.document.span(tokens), entities: entities(in: tokens))
  }

  private func entities(in tokens: Range<Int>) -> [Int] {
    var found: [Int] = []
    for placed in sentence.document.mentions.within(tokens, \.tokens) {
      if let entity = placed.mention.entity, !found.contains(entity) { found.append(entity) }
    }
    return found
  }
}
