/// A pattern over the tokens of a sentence.
///
/// Written as words with a space between them:
/// - `freed` that word, capitals or not; `freed|released` one of several;
/// - `free*` any form of the verb: free, frees, freed, freeing;
/// - `wrongly?` there or not;
/// - `[3]` up to three tokens of any kind;
/// - `<person>`, `<prison>`, `<body>`, `<time>`, `<number>` a mention or expression of that kind, also among words:
///   `prison|<prison>`;
/// - `^` before an element makes it the head: the word that subject and object are looked for around. Without it the
///   head is the first element with `*`, else the first.
/// - `{` and `}` around elements mark the words that are the value: an offence, a length.
public struct TokenPattern: Sendable {
  enum Element: Sendable {
    /// One of some words, or a mention or expression of some class.
    case oneOf(Set<UInt64>, TokenClass)
    case gap(Int)
  }

  struct Step: Sendable {
    var element: Element
    var isOptional: Bool
  }

  /// Where a pattern matched.
  public struct Match: Sendable, Hashable {
    /// The tokens from its first to its last word.
    public var tokens: Range<Int>
    /// The head's token.
    public var head: Int
    /// The tokens between `{` and `}`.
    public var value: Range<Int>?
    /// The tokens that its words and classes matched: those of gaps and of the value are left out.
    public var words: [Int]
  }

  let steps: [Step]
  let head: Int
  let value: Range<Int>?

  /// The base forms among the words of its head that can be a noun as well: `release`, `jail`.
  public let headBases: Set<UInt64>

  /// The hashes its first word can have.
  public let firstWords: Set<UInt64>

  /// The match that begins at token `start`, or nil. `end` is one past the last token that may be used.
  public func match(_ tokens: [PatternToken], at start: Int, end: Int) -> Match? {
    var places = [Int](repeating: -1, count: steps.count + 1)
    guard let last = step(0, tokens, start, end, &places) else { return nil }
    places[steps.count] = last
    var valueTokens: Range<Int>?
    if let value, places[value.lowerBound] >= 0 {
      let first = places[value.lowerBound]
      let stop = value.upperBound < steps.count ? nextPlace(from: value.upperBound, places) : last
      valueTokens = first < stop ? first..<stop : nil
    }
    let words = steps.indices.filter { index in
      if case .gap = steps[index].element { return false }
      return places[index] >= 0 && value?.contains(index) != true
    }
    return Match(
      tokens: start..<last, head: places[head] >= 0 ? places[head] : start, value: valueTokens,
      words: words.map { places[$0] })
  }

  private func nextPlace(from step: Int, _ places: [Int]) -> Int {
    for index in step...steps.count where places[index] >= 0 { return places[index] }
    return 0
  }

  /// Matches step `index` and all after it at `position`; gives one past the last token.
  private func step(
    _ index: Int, _ tokens: [PatternToken], _ position: Int, _ end: Int, _ places: inout [Int]
  ) -> Int? {
    guard index < steps.count else { return position }
    let step = steps[index]
    switch step.element {
    case .gap(let most):
      for skipped in 0...most where position + skipped <= end {
        places[index] = position
        if let last = self.step(index + 1, tokens, position + skipped, end, &places) { return last }
      }
    case .oneOf(let words, let classes):
      if position < end {
        let token = tokens[position]
        let isMention = !token.classes.isDisjoint(with: classes)
        if isMention || words.contains(token.hash) {
          places[index] = position
          let next = isMention ? min(token.end, end) : position + 1
          if let last = self.step(index + 1, tokens, next, end, &places) { return last }
        }
      }
    }
    places[index] = -1
    return step.isOptional ? self.step(index + 1, tokens, position, end, &places) : nil
  }
}
