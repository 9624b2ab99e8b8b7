import Knowledge
import Lexing

/// The words that the reading of propositions asks about, looked up once.
final class PropositionWords: Sendable {
  let denying, failing, untrue, isTrue, never, anyWord, momentNoun, none, opinion, distinct, approximate,
    asking, saidThing, backward, isForm, proof: Set<UInt64>
  let classes: WordClasses
  private let stems: Stems

  init(_ lists: WordLists, _ verbs: VerbForms, _ source: TableSource) throws(TableError) {
    denying = lists.hashes("denying")
    failing = lists.hashes("failing")
    untrue = lists.hashes("untrue")
    isTrue = lists.hashes("true")
    never = lists.hashes("never")
    anyWord = lists.hashes("any")
    momentNoun = lists.hashes("moment_noun")
    none = lists.hashes("none")
    opinion = lists.hashes("opining")
    distinct = lists.hashes("distinct")
    approximate = lists.hashes("approximate")
    asking = lists.hashes("asking")
    saidThing = lists.hashes("said_thing")
    backward = lists.hashes("backward")
    isForm = lists.hashes("be")
    proof = lists.hashes("proof")
    stems = Stems(verbs: verbs)
    classes = try WordClasses(source: source)
  }

  /// A hash of a token without its ending.
  func stem(_ token: Int, in document: DocumentView) -> UInt64 {
    stems.stem(document.text.tokens[token], in: document.text)
  }
}
