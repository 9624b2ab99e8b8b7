import Grammar
import Lexing

/// Which verb the clause or phrase behind a signal hangs on, so far as the grammar sees it.
struct SignalAttachment {
  /// The sentence of the text, and the group of the verb.
  private var verb: (sentence: Int, group: Int)?
  /// True when the verb stands before the signal, false when it stands after what the signal opens; nil where the
  /// grammar sees none.
  private(set) var followsItsClause: Bool?

  init(_ token: Int, in sentence: SentenceView) {
    let grammar = sentence.document.grammar
    guard let place = grammar.place(ofToken: token) else { return }
    let parsed = grammar.sentences[place.sentence]
    // The group that the signal leads to is the first after it, or, for a clause, its verb a little further on.
    guard let next = (place.word..<min(place.word + 6, parsed.words.count)).lazy.compactMap(parsed.group(ofWord:)).first
    else { return }
    let group = (next..<min(next + 6, parsed.groups.count)).first { parsed.groups[$0].lead.contains(place.word) }
    guard let group, var governor = parsed.groups[group].governor else { return }
    // "after he was freed": the signal leads to the subject of a clause, which hangs on the verb that is sought.
    if [.subject, .passiveSubject].contains(parsed.groups[group].relation),
      parsed.groups[governor].group.kind == .verb, parsed.groups[governor].group.head > place.word
    {
      guard let above = parsed.groups[governor].governor else { return }
      governor = above
    }
    for _ in 0..<6 {
      if parsed.groups[governor].group.kind == .verb {
        verb = (place.sentence, governor)
        followsItsClause = parsed.groups[governor].group.head < place.word
        return
      }
      guard let above = parsed.groups[governor].governor else { return }
      governor = above
    }
  }

  /// True when the event at `head` can be what the signal orders: it is told by the verb, by an argument of it, or by what
  /// that verb has as its complement. True where the grammar sees no verb.
  func canBelong(to head: Int, in sentence: SentenceView) -> Bool {
    let grammar = sentence.document.grammar
    guard let verb, var group = grammar.verb(governingToken: head) else { return true }
    let parsed = grammar.sentences[verb.sentence]
    for _ in 0..<6 {
      if group == verb.group { return true }
      guard let governor = parsed.groups[group].governor,
        [.clausalComplement, .openComplement, .auxiliary, .complement, .conjunct, .parataxis].contains(
          parsed.groups[group].relation)
      else { return false }
      group = governor
    }
    return false
  }
}
