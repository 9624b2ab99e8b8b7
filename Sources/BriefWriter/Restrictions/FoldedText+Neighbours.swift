/// What stands beside a name.
extension FoldedText {
  /// Where the word before `start` is, when no more than a space (or, after an initial or a title, a stop and a space)
  /// stands between; nil when there is none.
  func word(before start: Int) -> Range<Int>? {
    var end = start
    while end > 0, start - end < 3, [.space, .line, .stop, .mark].contains(units[end - 1].kind) { end -= 1 }
    guard end < start else { return nil }
    var begin = end
    while begin > 0, units[begin - 1].kind == .letter { begin -= 1 }
    return begin < end ? begin..<end : nil
  }

  /// Where the title before `start` is: `Mr`.
  func title(before start: Int) -> Range<Int>? {
    word(before: start).flatMap { NameSpellings.isTitle(FoldedText.string(units[$0].map(\.letter))) ? $0 : nil }
  }

  /// Where the given name or initial before `start` is.
  func given(before start: Int, _ names: GivenNames) -> Range<Int>? {
    guard let word = word(before: start), units[word.lowerBound].isCapital else { return nil }
    let hasStop = units[word.upperBound..<start].contains { $0.kind == .stop }
    if word.count == 1 { return word }
    return !hasStop && names.contains(units[word].map(\.letter)) ? word : nil
  }

  /// True when a number stands before or after, as in `5 May` and `May 2031`.
  func isBesideNumber(_ place: Range<Int>) -> Bool {
    var (before, after) = (place.lowerBound - 1, place.upperBound)
    while before >= 0, [.space, .line].contains(units[before].kind) { before -= 1 }
    while after < units.count, [.space, .line, .comma].contains(units[after].kind) { after += 1 }
    return before >= 0 && units[before].kind == .digit || after < units.count && units[after].kind == .digit
  }

  /// The text as it is seen where `<b>` and its like are not: without them, and so with the words they part joined.
  var withoutTags: FoldedText? {
    var kept = FoldedText()
    var index = 0
    while index < units.count {
      if let end = tagEnd(index) {
        index = end
      } else {
        kept.append(units[index])
        index += 1
      }
    }
    return kept.units.count < units.count ? kept : nil
  }

  /// No tag that is looked for within a name is longer.
  private static let longestTag = 400

  private func tagEnd(_ start: Int) -> Int? {
    guard units[start].kind == .open, start + 1 < units.count else { return nil }
    guard units[start + 1].kind == .letter || units[start + 1].kind == .mark else { return nil }
    let end = units[(start + 1)...].prefix(FoldedText.longestTag).firstIndex { $0.kind == .open || $0.kind == .close }
    return end.flatMap { units[$0].kind == .close ? $0 + 1 : nil }
  }
}
