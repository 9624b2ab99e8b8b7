import ChronologyModel
import Knowledge
import Lexing

/// Reads how a claim stands from the words around its trigger.
enum StandingReader {
  /// The standing of what `head` says in `sentence`.
  static func standing(of head: Int, group: VerbGroup?, in sentence: SentenceView) -> Standing {
    if sentence.isQuestion { return .asked }
    let clause = clauseStart(before: group?.start ?? head, in: sentence)..<head
    let words = sentence.words
    if let group {
      if group.isRefused || group.isNegated { return .denied }
      if group.isPromised { return .promised }
      if group.isExpected || group.isFuture || group.isProgressive { return .expected }
      if group.isSupposed { return .hypothetical }
      if group.isHedged { return .reported }
      if group.isPurpose { return .hypothetical }
    }
    // "In May 2023 he was freed": a month is no modal.
    if clause.contains(where: {
      sentence.isWord($0, words.supposing) && !sentence.document.tokens[$0].classes.contains(.time)
    }) {
      return .hypothetical
    }
    if sentence.has(negators, in: clause.suffixRange(4)) { return .denied }
    if sentence.has(words.calling, in: clause.suffixRange(4)) { return .hypothetical }
    // "Plans for a runway were announced": what is planned is the runway.
    if group?.isFinite != true, sentence.has(words.pending, in: clause.suffixRange(6)) { return .expected }
    if sentence.has(due, in: clause.suffixRange(4)) { return .expected }
    if sentence.has(words.hedge, in: clause) { return .reported }
    return .asserted
  }

  private static let due = Set(["due", "scheduled"].map(FoldedHash.of))
  private static let negators = Set(
    ["denied", "denies", "deny", "without", "no", "never", "nobody"].map(FoldedHash.of))

  /// Where the clause that holds a token begins: after the last sign, coordinator or `that` before it.
  static func clauseStart(before token: Int, in sentence: SentenceView) -> Int {
    var place = token
    while place > sentence.tokens.lowerBound {
      let previous = sentence.document.text.tokens[place - 1]
      if previous.kind == .sign, !sentence.document.isSign(place - 1, "-") { break }
      if sentence.words.coordinator.contains(previous.hash) { break }
      if sentence.words.subordinator.contains(previous.hash), !sentence.words.supposing.contains(previous.hash) {
        break
      }
      place -= 1
    }
    return place
  }
}

extension Range<Int> {
  /// The last `count` of a range, or all of it.
  func suffixRange(_ count: Int) -> Range<Int> { Swift.max(lowerBound, upperBound - count)..<upperBound }
}
