internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Finds places that no table has: capitals after a preposition of place, and the same capitals wherever they recur.
struct PlaceFinder {
  let names: NameWords
  let list: ContextWords

  /// The places of `pages` among the tokens that nothing else has taken, page by page.
  func read(_ pages: inout [Page], _ registry: inout BodyRegistry) -> [[Found]] {
    var known: Set<String> = []
    var found = pages.map { page in places(in: page) }
    for (page, ranges) in zip(pages, found) { known.formUnion(ranges.map(page.string)) }
    for index in pages.indices { found[index] = all(in: pages[index], known) }
    return pages.indices.map { index in
      found[index].map { tokens in
        pages[index].take(tokens, as: .body)
        let body = registry.index(.place, pages[index].string(tokens), reference: nil)
        return Found(
          tokens: tokens, target: .body(body), form: .name, kind: .place, reason: "capitals after a word of place",
          alias: tokens)
      }
    }
  }

  /// `at Ashgate Quay`, `in Marsh End`, `aboard the Lark`.
  private func places(in page: Page) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (number, sentence) in page.text.sentences.enumerated() where !page.isTitleCase[number] {
      for index in sentence where list.openingPrepositions.contains(page.hash(index)) {
        let start = page.hash(index + 1) == list.the ? index + 2 : index + 1
        if let place = run(page, at: start, end: sentence.upperBound) { found.append(place) }
      }
      for index in sentence where list.placeHeads.contains(page.hash(index)) && page.isLower(index) {
        if let place = before(page, index, from: sentence.lowerBound) { found.append(place) }
      }
    }
    return found
  }

  /// `Ashgate council`, `the Marsh End police station`: the capitals before the word for what every town has.
  private func before(_ page: Page, _ head: Int, from first: Int) -> Range<Int>? {
    var start = head
    while start > first, head - start < 3, page.isCapital(start - 1), page.uses[start - 1] == .free,
      !page.isPossessive(start - 1)
    {
      start -= 1
    }
    guard start < head, !list.parties.contains(page.hash(start)), !list.linkWords.contains(page.hash(start)),
      !names.isNationality(page.hash(start)), names.title(page.hash(start)) == nil, !names.isStop(page.hash(start)),
      !page.tokens[start].isAllCapitals
    else { return nil }
    // "Town council" may begin any sentence.
    return page.beginsSentence(start) && page.isCommonWord(start) ? nil : start..<head
  }

  /// Every free run of capitals that is a place somewhere.
  private func all(in page: Page, _ known: Set<String>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (number, sentence) in page.text.sentences.enumerated() where !page.isTitleCase[number] {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if let place = run(page, at: index, end: sentence.upperBound), known.contains(page.string(place)) {
          found.append(place)
          index = place.upperBound
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// `Wales`, `England and Wales`.
  private func nations(_ page: Page, at start: Int, end: Int) -> Range<Int>? {
    guard start < end, list.nations.contains(page.hash(start)), page.uses[start] == .free, page.isCapital(start) else {
      return nil
    }
    let second = start + 2
    guard second < end, page.hash(start + 1) == list.and, list.nations.contains(page.hash(second)),
      page.uses[second] == .free
    else { return start..<start + 1 }
    return start..<second + 1
  }

  private func run(_ page: Page, at start: Int, end: Int) -> Range<Int>? {
    if let nations = nations(page, at: start, end: end) { return nations }
    var index = start
    while index < end, index - start < 4, page.isCapital(index), page.uses[index] == .free,
      !names.isNationality(page.hash(index))
    {
      index += 1
    }
    guard index > start, page.tokens[start].end - page.tokens[start].start > 2, names.title(page.hash(start)) == nil,
      !(page.beginsSentence(start) && index == start + 1)
    else { return nil }
    if index == start + 1, names.isStop(page.hash(start)) || page.isPossessive(index) { return nil }
    return start..<index
  }
}
