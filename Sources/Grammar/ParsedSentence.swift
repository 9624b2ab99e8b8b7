/// A sentence as the grammar has it: words with tags, and groups that depend on one another.
public struct ParsedSentence: Sendable {
  /// Its words, in order.
  public var words: [ParsedWord]
  /// Its groups, in order. Words between them belong to none.
  public var groups: [ParsedGroup]

  /// A sentence of these words and groups.
  public init(words: [ParsedWord] = [], groups: [ParsedGroup] = []) {
    self.words = words
    self.groups = groups
  }

  /// The group that a word is in, by number; nil for none.
  public func group(ofWord word: Int) -> Int? {
    var low = 0
    var high = groups.count
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].group.end <= word { low = middle + 1 } else { high = middle }
    }
    return low < groups.count && groups[low].group.words.contains(word) ? low : nil
  }
}
