import Grammar
import Lexing

/// What the clause above makes of a clause: `denied that`, `it was untrue that`, `failed to`, `hoped that`.
struct Embedding {
  /// The clause above denies it.
  private(set) var isDenial = false
  /// Nothing is said of how it was: `hoped that`, `asked whether`, an infinitive that tells an aim.
  private(set) var isUncertain = false
  /// Who says so, as a group, where the verb above is one of denying.
  private(set) var speaker: Int?

  /// nil for a clause whose verb stands in a form that says nothing by itself.
  init?(_ clause: Clause, _ form: VerbForm, in number: Int, of document: DocumentView, _ lists: PropositionWords) {
    let first = document.hash(document.grammar.tokens(ofGroup: clause.verb, in: number).lowerBound)
    // "about being told": nobody says that it was so.
    let isBare = form.isInfinitive || form.isParticiple && (!form.isPassive || first == Self.being)
    guard case .complement(let verb) = clause.attachment else {
      if isBare { return nil }
      return
    }
    let grammar = document.grammar
    guard let above = grammar.clauses[number].first(where: { $0.verb == verb }) else { return }
    let parsed = grammar.sentences[number]
    let head = document.hash(grammar.headToken(ofGroup: verb, in: number))
    let isNegated = parsed.groups[verb].verb?.isNegated == true
    if parsed.groups[verb].verb?.modal != nil { isUncertain = true }
    if lists.denying.contains(head) {
      if isNegated { isUncertain = true }
      isDenial = true
      speaker = above.subject ?? above.understoodSubject
    } else if lists.failing.contains(head) {
      if isNegated { isUncertain = true }
      isDenial = true
    } else if lists.opinion.contains(head) {
      isUncertain = true
    } else if let complement = above.complement {
      let tokens = grammar.tokens(ofGroup: complement, in: number)
      let isTrue = tokens.contains { lists.isTrue.contains(document.hash($0)) }
      let isFalse = tokens.contains { lists.untrue.contains(document.hash($0)) }
      if isTrue { isDenial = isNegated } else if isFalse, !isNegated { isDenial = true } else { isUncertain = true }
    } else if isNegated || isBare {
      isUncertain = true  // "did not say that", "wanted to leave"
    }
  }

  private static let being = FoldedHash.of("being")
}
