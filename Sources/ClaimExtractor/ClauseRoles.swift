import ChronologyModel
import Grammar
import Lexing

extension SentenceView {
  /// The subject of a verb: what the grammar has as its subject, with the antecedent for `who` and `which`; where it has
  /// none, what stands before the group.
  func subject(of group: VerbGroup) -> Subject {
    guard let (number, own) = group.clause else { return subject(before: group.start) }
    let grammar = document.grammar
    let parsed = grammar.sentences[number]
    // "called for Ann Poole to be sacked": who stands before an infinitive is its subject.
    if parsed.groups[own.verb].verb?.isInfinitive == true,
      let placed = mention(endingAt: grammar.tokens(ofGroup: own.verb, in: number).lowerBound),
      placed.mention.kind == .person
    {
      return Self.subject(placed)
    }
    let clause = holder(of: own, in: number)
    guard var index = clause.subject ?? clause.understoodSubject else { return subject(before: group.start) }
    if clause.subject != nil, isRelative(grammar.headToken(ofGroup: index, in: number)) {
      guard case .relative(let antecedent) = clause.attachment else { return subject(before: group.start) }
      index = antecedent
    }
    // "Ann Poole, a nurse, who was freed"
    if parsed.groups[index].relation == .apposition, let noun = parsed.groups[index].governor, noun < index {
      index = noun
    }
    // Of several that are joined the last stands for all: those before it are found from there.
    if let last = parsed.groups.indices.last(where: {
      parsed.groups[$0].governor == index && parsed.groups[$0].relation == .conjunct && $0 < clause.verb
        && parsed.groups[$0].group.kind == .noun
    }) {
      index = last
    }
    guard parsed.groups[index].group.kind != .verb else { return subject(before: group.start) }
    return subject(ofGroup: index, in: number) ?? subject(before: group.start)
  }

  /// The clause whose subject an infinitive shares: `is due to appear`; itself where it has one of its own.
  private func holder(of clause: Clause, in number: Int) -> Clause {
    let groups = document.grammar.sentences[number].groups
    var holder = clause
    for _ in groups.indices {
      guard holder.subject == nil, holder.understoodSubject == nil, groups[holder.verb].verb?.isInfinitive == true,
        let governor = groups[holder.verb].governor,
        let above = document.grammar.clauses[number].first(where: { $0.verb == governor })
      else { break }
      holder = above
    }
    return holder.subject == nil && holder.understoodSubject == nil ? clause : holder
  }

  /// The object of a verb.
  func object(of group: VerbGroup, head: Int) -> Subject {
    guard let (number, clause) = group.clause, let index = clause.object,
      let found = subject(ofGroup: index, in: number)
    else { return object(after: head) }
    return found
  }

  /// The person or body after `by`.
  func agent(of group: VerbGroup, head: Int) -> DocumentView.PlacedMention? {
    guard let (number, clause) = group.clause, let index = clause.agent else { return agent(after: head) }
    let tokens = document.grammar.tokens(ofGroup: index, in: number)
    return mentions.first { placed in
      tokens.overlaps(placed.tokens) && (placed.mention.kind == .person || placed.mention.kind == .organisation)
    }
  }

  /// What a noun group means: the mention that holds its head, else the last person or body in it, else its noun.
  private func subject(ofGroup index: Int, in number: Int) -> Subject? {
    let index = counted(by: index, in: number) ?? index
    let tokens = document.grammar.tokens(ofGroup: index, in: number)
    let head = document.grammar.headToken(ofGroup: index, in: number)
    if let placed = mentions.last(where: { $0.tokens.contains(head) }) { return Self.subject(placed) }
    if let placed = mentions.last(where: { $0.tokens.upperBound == tokens.upperBound }) { return Self.subject(placed) }
    return nounPhrase(endingAt: tokens.upperBound)
  }

  /// `a total of 212 prisoners`, `the first group of men`: the group that a noun of quantity counts.
  private func counted(by index: Int, in number: Int) -> Int? {
    guard isWord(document.grammar.headToken(ofGroup: index, in: number), words.quantity) else { return nil }
    let groups = document.grammar.sentences[number].groups
    guard index + 1 < groups.count, groups[index + 1].governor == index, groups[index + 1].group.kind == .noun else {
      return nil
    }
    return index + 1
  }

  private func isRelative(_ token: Int) -> Bool { isWord(token, words.relative) || document.hash(token) == Self.that }
}
