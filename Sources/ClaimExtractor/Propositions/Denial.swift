import Grammar
import Knowledge
import Lexing

/// A clause that denies what was said before it: `she denied this`, `she said that was not the case`, `there was no
/// truth in the claim`. What is denied stands in the words of somebody else.
struct Denial {
  /// Who denies it, as a group; nil where the frame of reported speech says.
  let speaker: Int?

  /// nil for a clause that denies nothing, or that says itself what it denies: `denied that she had been told`.
  init?(_ clause: Clause, _ form: VerbForm, in number: Int, of document: DocumentView, _ lists: PropositionWords) {
    guard form.modal == nil, form.tense != .future, !form.isInfinitive else { return nil }
    let grammar = document.grammar
    let words = { (group: Int?) -> [UInt64] in
      group.map { grammar.tokens(ofGroup: $0, in: number).map(document.hash) } ?? []
    }
    let object = clause.object ?? clause.complement
    let hasContent = grammar.clauses[number].contains { other in
      switch other.attachment {
      case .complement(let verb): verb == clause.verb
      // "rejected the claim that he had lied"
      case .relative(let noun), .participial(let noun): noun == object || noun == clause.subject
      default: false
      }
    }
    guard !hasContent else { return nil }
    let verb = document.hash(grammar.headToken(ofGroup: clause.verb, in: number))
    if lists.denying.contains(verb) {
      guard !form.isNegated, !form.isPassive, let subject = clause.subject, let object,
        let head = words(object).last, lists.saidThing.contains(head) || lists.backward.contains(head)
      else { return nil }
      speaker = subject
      return
    }
    speaker = nil
    guard lists.isForm.contains(verb), let subject = clause.subject else { return nil }
    let told = words(subject)
    if told.contains(where: lists.proof.contains), told.contains(where: lists.none.contains) {
      // "no evidence whatsoever that he was told" says itself what it denies.
      let end = grammar.tokens(ofGroup: subject, in: number).upperBound
      if (end..<end + 3).contains(where: { document.hash($0) == Self.that }) { return nil }
      return
    }
    guard told.count == 1, lists.backward.isSuperset(of: told), let object else { return nil }
    let said = words(object)
    let isTrue = said.contains(where: lists.isTrue.contains) && form.isNegated
    let isFalse = said.contains(where: lists.untrue.contains) && !form.isNegated
    guard isTrue || isFalse else { return nil }
  }

  private static let that = FoldedHash.of("that")
}
