/// A verb and the noun group right beside it, as they stand after a report or within it: `The vote was lost, the whips
/// said.`, `The vote, the whips said, was lost.`
struct Parenthesis {
  private let sentence: ParsedSentence
  private let verb: Int
  /// The noun group beside the verb, where only a comma, a quotation or the sentence's end stands around the two.
  private(set) var speaker: Int?
  /// The words of the two.
  private var words: Range<Int>
  /// True when a quotation that ends in a sign stands right before them.
  private(set) var followsQuotation = false

  init(_ clause: Clause, _ sentence: ParsedSentence, _ quotations: [Range<Int>]) {
    self.sentence = sentence
    verb = clause.verb
    words = sentence.groups[clause.verb].group.words
    for index in [verb - 1, verb + 1] where sentence.groups.indices.contains(index) {
      let group = sentence.groups[index].group
      guard group.kind == .noun, isBeside(group.words), !quotations.contains(where: { $0.contains(group.head) }) else {
        continue
      }
      let both = min(words.lowerBound, group.start)..<max(words.upperBound, group.end)
      let quotation = quotations.last { both.lowerBound - $0.upperBound == 1 }
      let isAfterQuotation = quotation.map { isSign($0.upperBound - 1) || isComma(both.lowerBound - 1) } ?? false
      guard isAfterQuotation || isComma(both.lowerBound - 1) || index > verb && both.lowerBound == 0 else { continue }
      words = both
      speaker = index
      followsQuotation = isAfterQuotation
      return
    }
  }

  /// Adverbs may stand between a subject and its verb.
  private func isBeside(_ noun: Range<Int>) -> Bool {
    let between =
      noun.lowerBound < words.lowerBound ? noun.upperBound..<words.lowerBound : words.upperBound..<noun.lowerBound
    return between.allSatisfy { sentence.words[$0].universal == .adverb }
  }

  private func isSign(_ word: Int) -> Bool {
    sentence.words.indices.contains(word) && sentence.words[word].universal == .punctuation
  }
  private func isComma(_ word: Int) -> Bool {
    sentence.words.indices.contains(word) && sentence.words[word].penn == .comma
  }

  /// The verb group of the report that the two stand after or within; nil where they do neither.
  var report: Int? {
    guard speaker != nil, isComma(words.lowerBound - 1) else { return nil }
    let after = words.upperBound
    if isComma(after) {
      return sentence.groups.indices.first { sentence.groups[$0].group.start > after && isFinite($0) }
    }
    let isLast = !sentence.groups.contains { $0.group.kind == .verb && $0.group.start >= after }
    guard isLast, sentence.words.count - after <= 6 else { return nil }
    let before = sentence.groups.indices.filter { $0 < verb && isFinite($0) }
    return before.first { sentence.groups[$0].governor == nil } ?? before.first { !isInside($0) } ?? before.first
  }

  private func isFinite(_ group: Int) -> Bool {
    guard let form = sentence.groups[group].verb else { return false }
    return sentence.groups[group].relation != .auxiliary && (form.tense != .none || form.modal != nil)
  }

  /// True for a clause within a noun or around a verb.
  private func isInside(_ group: Int) -> Bool {
    switch sentence.groups[group].relation {
    case .relative, .participial, .adverbialClause: true
    default: false
    }
  }
}
