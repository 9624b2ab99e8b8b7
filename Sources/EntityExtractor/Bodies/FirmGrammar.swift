internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Firms and newspapers that no table has, by their form.
extension BodyFinder {
  /// `Reed & Sons`, `Baran, Platt and Co`, `Paws & Claws Ltd`: names joined by `&`, or before the word for a firm.
  func firm(_ page: Page, at start: Int, end: Int) -> Candidate? {
    var index = start
    var isJoined = false
    while index < end, index - start < 8, page.isCapital(index), page.uses[index] == .free,
      !page.isPossessive(index)
    {
      let word = page.hash(index)
      if index > start, list.firmTails.contains(word) { return candidate(page, start..<index + 1) }
      if isJoined, list.kin.contains(word) { return candidate(page, start..<index + 1) }
      if page.isSign(index + 1, 0x26) || page.hash(index + 1) == list.and && list.kin.contains(page.hash(index + 2)) {
        isJoined = true
        index += 2
      } else if page.isComma(index + 1) {
        guard let next = listEnd(page, from: index + 2, end: end) else { return nil }
        isJoined = true
        index = next
      } else if page.isTitleCase[page.sentenceOf[start]] {
        return nil
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The token after the last `&` or `and` of a list of capitals, where kin or a word for a firm ends it.
  private func listEnd(_ page: Page, from start: Int, end: Int) -> Int? {
    var index = start
    while index + 2 < end, page.isCapital(index), page.uses[index] == .free {
      if page.isSign(index + 1, 0x26) || page.hash(index + 1) == list.and {
        let last = page.hash(index + 2)
        return list.kin.contains(last) || list.firmTails.contains(last) ? index + 2 : nil
      }
      guard page.isComma(index + 1) else { return nil }
      index += 2
    }
    return nil
  }

  /// `The Sentinel`: a newspaper by the word for one, its article with a capital; at the head of a sentence only where
  /// it reports something.
  func newspaper(_ page: Page, at start: Int, end: Int) -> Candidate? {
    let name = start + 1
    guard name < end, page.isCapital(name), list.mastheads.contains(page.hash(name)), !page.isCapital(name + 1) else {
      return nil
    }
    if page.beginsSentence(start), !list.saying.contains(page.hash(name + 1)),
      !list.reports.contains(page.hash(name + 1))
    {
      return nil
    }
    return candidate(page, start..<name + 1)
  }
}
