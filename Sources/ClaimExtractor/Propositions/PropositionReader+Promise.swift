import Grammar
import Lexing

extension PropositionReader {
  /// True for what a clause undertakes: `promised to repair it`, `said that it would be`, where the saying is a promise,
  /// and `it will be repaired, she pledged`.
  func isPromised(_ clause: Clause, _ form: VerbForm, _ clauses: [Clause], _ number: Int) -> Bool {
    let isFuture = isFuture(form, number)
    guard isFuture || form.isInfinitive else { return false }
    if case .complement(let verb) = clause.attachment { return isPromise(verb, number) }
    guard isFuture, clause.attachment == .main else { return false }
    return clauses.contains { $0.verb != clause.verb && $0.object == nil && isPromise($0.verb, number) }
  }

  /// `will close`, and `would close` as what was said.
  func isFuture(_ form: VerbForm, _ number: Int) -> Bool {
    form.tense == .future || form.modal.map { isWould($0, number) } ?? false
  }

  /// True for a verb of promising that tells of a promise made.
  private func isPromise(_ verb: Int, _ number: Int) -> Bool {
    guard words.promising.contains(document.hash(document.grammar.headToken(ofGroup: verb, in: number))),
      let form = document.grammar.sentences[number].groups[verb].verb
    else { return false }
    return !form.isNegated && form.modal == nil && form.tense != .future && !form.isInfinitive
  }

  private func isWould(_ modal: Int, _ number: Int) -> Bool {
    document.hash(document.grammar.tokens(modal..<modal + 1, in: number).lowerBound) == FoldedHash.of("would")
  }
}
