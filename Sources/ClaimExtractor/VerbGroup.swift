import Knowledge
import Lexing

/// The words before a verb that belong to it: auxiliaries, adverbs, `understood to have been`.
struct VerbGroup {
  /// The first token of the group; the verb itself when nothing belongs to it.
  var start: Int
  /// A form of be or get stands nearest: `was freed`.
  var isPassive = false
  /// `has` or `have` stands in it: the perfect of news, `has been appointed`.
  var isPresentPerfect = false
  /// will, shall.
  var isFuture = false
  /// would, could, might, may, should.
  var isSupposed = false
  /// not, never.
  var isNegated = false
  /// understood to, believed to, reportedly.
  var isHedged = false
  /// due to, expected to.
  var isExpected = false
  /// promised to, vowed to.
  var isPromised = false
  /// failed to, refused to.
  var isRefused = false
  /// is being, were being: under way, not done.
  var isProgressive = false
  /// An infinitive that nothing above explains: `to free him`.
  var isPurpose = false
  /// What stands before the group, as an index; one less than `start`.
  var before: Int { start - 1 }

  init(_ sentence: SentenceView, head: Int) {
    start = head
    var sawAuxiliary = false
    var sawTo = false
    var sawBeing = false
    let words = sentence.words
    while start > sentence.tokens.lowerBound {
      let token = start - 1
      let hash = sentence.document.text.tokens[token].hash
      if words.be.contains(hash) || Self.get.contains(hash) {
        if Self.finiteBe.contains(hash), sawBeing { isProgressive = true }
        if hash == Self.being { sawBeing = true }
        if !sawAuxiliary { isPassive = true }
        sawAuxiliary = true
      } else if words.auxiliary.contains(hash), !sentence.isPossessive(token) {
        if Self.presentHave.contains(hash) { isPresentPerfect = true }
        sawAuxiliary = true
      } else if words.modal.contains(hash) {
        if words.future.contains(hash) { isFuture = true } else { isSupposed = true }
        sawAuxiliary = true
      } else if Self.to.contains(hash) {
        sawTo = true
      } else if sawTo, words.implicative.contains(hash) {
        sawTo = false
      } else if sawTo, words.promising.contains(hash) {
        isPromised = true
      } else if sawTo, Self.refusing.contains(hash) {
        isRefused = true
      } else if sawTo, words.raising.contains(hash) || words.expected.contains(hash) {
        if words.expected.contains(hash) { isExpected = true } else { isHedged = true }
        sawTo = false
      } else if sentence.isAdverb(token) || Self.not.contains(hash) {
        if words.hedge.contains(hash) { isHedged = true }
      } else if let before = sentence.auxiliary(beforeTime: token) {
        start = before + 1  // has today, Friday 6 March, dismissed
        continue
      } else {
        break
      }
      if words.negation.contains(hash) { isNegated = true }
      start = token
    }
    // "pleaded guilty to escaping": a deed, not a purpose.
    isPurpose = sawTo && !sentence.document.isGerund(head) && !isPromised && !isRefused && !isExpected && !isHedged
  }

  private static let being = FoldedHash.of("being")
  private static let finiteBe = Set(["is", "are", "was", "were", "am"].map(FoldedHash.of))
  private static let get = Set(["get", "gets", "got", "getting"].map(FoldedHash.of))
  private static let presentHave = Set(["has", "have", "'ve"].map(FoldedHash.of))
  private static let to = Set([FoldedHash.of("to")])
  private static let not = Set(["not", "never", "n't"].map(FoldedHash.of))
  private static let refusing = Set(
    ["failed", "fails", "fail", "refused", "refuses", "declined", "unable", "forgot", "neglected"].map(FoldedHash.of))
}

extension SentenceView {
  /// The auxiliary before a time expression, and the commas around it, that end at `token`; nil when none stands there.
  func auxiliary(beforeTime token: Int) -> Int? {
    var place = token
    while tokens.contains(place), document.isSign(place, ",") || document.tokens[place].classes.contains(.time) {
      place -= 1
    }
    guard place < token, isWord(place, words.auxiliary), !isPossessive(place) else { return nil }
    return document.tokens[place + 1].classes.contains(.time) || document.isSign(place + 1, ",") ? place : nil
  }

  /// True for a `'s` that follows a name or noun and no verb comes after: a possessive and not `is`.
  func isPossessive(_ token: Int) -> Bool {
    guard tokens.contains(token), document.hash(token) == FoldedHash.of("'s") else { return false }
    return mention(endingAt: token) != nil
  }
}
