import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// A trigger found in a sentence.
struct Trigger {
  var tokens: Range<Int>
  /// The tokens that the pattern's words matched, gaps left out.
  var words: [Int]
  var head: Int
  /// The base forms of its verb that can be nouns as well.
  var bases: Set<UInt64>
  var rule: EventPatterns.Rule
  /// The line of the table.
  var line: Int

  /// True for a noun; false where words of a verb are among those matched: `police were told`.
  func isNoun(in sentence: SentenceView) -> Bool {
    rule.construction.isNominal && !words.contains { sentence.isWord($0, sentence.words.auxiliary) }
  }
}

/// Reads what a sentence says of the order of two events: `before I introduced those checks`, `six days after he was
/// freed`, `by the time police were told`.
struct OrderReader {
  /// Two events in order.
  struct Found {
    var relation: TemporalLink.Relation
    /// The trigger whose event is told, by number.
    var first: Int
    /// What kind the other event is of, and its words.
    var other: EventKind
    var words: Range<Int>
    /// The words among those that give the kind.
    var trigger: Range<Int>
    var signal: Range<Int>
    var length: TemporalLink.Length?
  }

  let sentence: SentenceView
  /// The triggers of the sentence, in order of their heads.
  let triggers: [Trigger]
  /// Nouns for events that no clause of their own tells: `his arrest`.
  let nouns: [Trigger]

  init(_ sentence: SentenceView, _ triggers: [Trigger], all: [Trigger]) {
    self.sentence = sentence
    self.triggers = triggers.sorted { $0.head < $1.head }
    let nouns = all.filter { trigger in Self.isOwned(trigger.head, in: sentence) }
    self.nouns = nouns.sorted { $0.head < $1.head }
  }

  /// `his arrest`, `the arrest of Ann Poole`: a noun with an owner, or one that the text has named.
  private static func isOwned(_ head: Int, in sentence: SentenceView) -> Bool {
    if sentence.isWord(head - 1, sentence.words.article) || sentence.isPossessive(head - 1) { return true }
    guard let owner = sentence.document.mentions.within(max(0, head - 1)..<head, \.tokens).first else { return false }
    return owner.mention.form == .pronoun && sentence.isWord(head - 1, sentence.words.determiner)
  }

  /// The orders, by the place of the word that gives them.
  func orders() -> [Found] {
    guard !triggers.isEmpty else { return [] }
    var found: [Found] = []
    for token in sentence.tokens {
      guard let signal = OrderSignal(at: token, in: sentence), let order = order(signal) else { continue }
      found.append(order)
    }
    return found
  }

  /// How far the other event is sought after the word, and the one told before it, in tokens.
  private static let reach = 14
  private static let back = 40

  private func order(_ signal: OrderSignal) -> Found? {
    let attachment = SignalAttachment(signal.tokens.lowerBound, in: sentence)
    let end = min(signal.tokens.upperBound + Self.reach, sentence.tokens.upperBound)
    let isFronted = signal.opensSentence || attachment.followsItsClause == false
    let comma = (signal.tokens.upperBound..<end + (isFronted ? 8 : 0)).first { sentence.document.isSign($0, ",") }
    guard let other = other(signal, in: signal.tokens.upperBound..<(isFronted ? min(comma ?? end, end) : end)) else {
      return nil
    }
    let first =
      isFronted
      ? self.first(after: comma ?? other.words.upperBound, attachment)
      : self.first(before: signal.start, attachment)
    guard let first, triggers[first].head != other.head else { return nil }
    var relation = signal.relation
    if signal.isUntil, isNegated(first, before: signal.start) || signal.isNegated { relation = .after }
    if relation == .during, !isUnderWay(other.head) { return nil }
    return Found(
      relation: relation, first: first, other: other.kind, words: other.words, trigger: other.trigger,
      signal: signal.tokens, length: signal.length)
  }

  // MARK: The event that is told

  /// The last trigger before a token that no coordinator parts from it and that the signal's clause belongs to.
  private func first(before token: Int, _ attachment: SignalAttachment) -> Int? {
    guard let place = triggers.lastIndex(before: token, where: { !$0.tokens.contains(token) }),
      token - triggers[place].head < Self.back,
      !sentence.has(Self.clauseJoins, in: triggers[place].head..<token),
      attachment.canBelong(to: triggers[place].head, in: sentence)
    else { return nil }
    return place
  }

  /// The first trigger of the clause after a fronted one: `Before the ban began, he was freed`.
  private func first(after token: Int, _ attachment: SignalAttachment) -> Int? {
    guard let place = triggers.firstIndex(where: { $0.head > token }), triggers[place].head - token < Self.back,
      attachment.canBelong(to: triggers[place].head, in: sentence)
    else { return nil }
    return place
  }

  /// `weren't in place until`: not until the other event, so after it.
  private func isNegated(_ trigger: Int, before token: Int) -> Bool {
    let head = triggers[trigger].head
    guard head < token else { return false }
    return VerbGroup(sentence, head: head).isNegated || sentence.has(sentence.words.negation, in: head..<token)
  }

  // MARK: The other event

  private struct Other {
    var kind: EventKind
    var words: Range<Int>
    var trigger: Range<Int>
    var head: Int
  }

  private func other(_ signal: OrderSignal, in window: Range<Int>) -> Other? {
    guard !window.isEmpty else { return nil }
    for list in [triggers, nouns] {
      guard let place = list.firstIndex(where: { $0.head >= window.lowerBound }), list[place].head < window.upperBound,
        !sentence.has(Self.clauseJoins, in: window.lowerBound..<list[place].head)
      else { continue }
      let other = list[place]
      let end = max(other.tokens.upperBound, other.head + 1)
      return Other(
        kind: other.rule.kind, words: window.lowerBound..<end, trigger: other.tokens, head: other.head)
    }
    let near = window.lowerBound..<min(window.lowerBound + 5, window.upperBound)
    guard let measure = near.first(where: { sentence.isWord($0, sentence.words.measureNoun) }) else { return nil }
    return Other(
      kind: .policyEffective, words: window.lowerBound..<measure + 1, trigger: measure..<measure + 1, head: measure)
  }

  /// True when a verb tells of something going on: `was meeting`.
  private func isUnderWay(_ head: Int) -> Bool {
    guard let (number, clause) = sentence.document.grammar.clause(atToken: head) else { return false }
    return sentence.document.grammar.sentences[number].groups[clause.verb].verb?.isProgressive == true
  }

  private static let clauseJoins = Set(["but", "and", "while", "although"].map(FoldedHash.of))
}

extension [Trigger] {
  /// The last trigger whose head stands before a token and that is fit, of the few nearest.
  fileprivate func lastIndex(before token: Int, where isFit: (Trigger) -> Bool) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].head < token { low = middle + 1 } else { high = middle }
    }
    return (Swift.max(0, low - 3)..<low).last { isFit(self[$0]) }
  }
}
