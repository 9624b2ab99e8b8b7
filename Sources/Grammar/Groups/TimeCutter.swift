/// Cuts times off noun groups: tags alone make one group of `On Monday Mara Quill` and of `by mistake last month`.
struct TimeCutter: Sendable {
  private let words: FunctionWords
  private let properNoun, commonNoun, possessive: UInt64

  init(_ tags: TagSet, _ words: FunctionWords) {
    self.words = words
    let sets = TagSets(tags)
    properNoun = sets.properNoun
    commonNoun = sets.commonNoun
    possessive = tags.bits { $1 == "POS" }
  }

  /// Where the noun group is to be cut: after the time it begins with, and before the time it ends with; its own ends
  /// where there is nothing to cut. `isLed` says that a preposition stands before it.
  @inline(__always)
  func cut(
    _ range: Range<Int>, _ forms: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>, isLed: Bool
  ) -> Range<Int> {
    guard range.count > 1 else { return range }
    let start = isLed ? afterTime(range, forms, tags) : range.lowerBound
    return start..<beforeTime(start..<range.upperBound, forms, tags)
  }

  /// `Monday night`, `Monday 3 November`, `29 October 2025`, `October 29`, `2023`, where a noun follows that the time
  /// is no part of.
  private func afterTime(
    _ range: Range<Int>, _ forms: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let end = range.upperBound
    var place = range.lowerBound
    func follows(_ set: WordSet, _ ahead: Int = 0) -> Bool {
      place + ahead < end && set.contains(forms[place + ahead].folded)
    }
    if follows(words.weekday) {
      place += 1
      if follows(words.dayPart) { place += 1 }
    }
    if follows(words.dayNumber), follows(words.month, 1) {
      place += 2
      if follows(words.year) { place += 1 }
    } else if follows(words.month), TagSets.has(properNoun, tags[place]) {
      place += 1
      // "In October 37 men were freed": the number counts the men.
      let isDay = follows(words.dayNumber) && (place + 1 == end || TagSets.has(properNoun, tags[place + 1]))
      if isDay || follows(words.year) { place += 1 }
    } else if place == range.lowerBound, follows(words.year) {
      place += 1
    }
    guard place > range.lowerBound, place < end, !TagSets.has(possessive, tags[place]) else { return range.lowerBound }
    return place
  }

  /// `last month`, `today`, `yesterday morning`, and a weekday after a common noun.
  private func beforeTime(
    _ range: Range<Int>, _ forms: UnsafeBufferPointer<WordForm>, _ tags: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let last = range.upperBound - 1
    guard last > range.lowerBound else { return range.upperBound }
    var start = range.upperBound
    if words.deictic.contains(forms[last].folded), TagSets.has(commonNoun, tags[last]) {
      start = last
    } else if words.weekday.contains(forms[last].folded), TagSets.has(commonNoun, tags[last - 1]) {
      return last
    } else if words.turned.contains(forms[last].folded) {
      let isTurned = words.turning.contains(forms[last - 1].folded)
      if isTurned || words.deictic.contains(forms[last - 1].folded) { start = last - 1 }
    }
    guard start < range.upperBound, start > range.lowerBound,
      TagSets.has(properNoun | commonNoun, tags[start - 1])
    else { return range.upperBound }
    return start
  }
}
