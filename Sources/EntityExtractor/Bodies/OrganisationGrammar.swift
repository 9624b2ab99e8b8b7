internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Organisations by their form: courts, forces, and bodies that begin or end with the word for what they are.
extension BodyFinder {
  func organisationByForm(_ page: Page, at start: Int, end: Int) -> Candidate? {
    guard page.isCapital(start), page.uses[start] == .free else { return nil }
    if list.bodyPrefixes.contains(page.hash(start)), let reading = body(page, beginningAt: start, end: end) {
      return reading
    }
    if page.hash(start) == list.the { return newspaper(page, at: start, end: end) }
    if knowledge.names.title(page.hash(start))?.kind == .honorific { return nil }
    let isHeading = page.sentenceOf[start] >= 0 && page.isTitleCase[page.sentenceOf[start]]
    if page.beginsSentence(start) || isHeading, opensWithNoName(page, start) { return nil }
    if let firm = firm(page, at: start, end: end) { return firm }
    var index = start
    while index < end, index - start < 6 {
      let word = page.hash(index)
      if index > start || list.courtKinds.contains(word), let court = court(page, start, at: index, end: end) {
        return court
      }
      if index > start, list.phraseBreaks.contains(word) || word == list.the { return nil }
      if index > start, page.isCapital(index), list.bodyPrefixes.contains(word),
        let longer = body(page, beginningAt: index, end: end)
      {
        return candidate(page, start..<longer.tokens.upperBound)
      }
      if index > start, page.isCapital(index), page.hash(index + 1) != list.holiday, list.bodySuffixes.contains(word) {
        // `Tern Valley Water Board`.
        var last = index
        while last + 1 < end, page.isCapital(last + 1), list.bodySuffixes.contains(page.hash(last + 1)) { last += 1 }
        // A school or a hospital is where things happen, before it is anybody.
        let isPlace = list.placeBodies.contains(page.hash(last))
        return candidate(page, start..<last + 1, kind: isPlace ? .place : .organisation)
      }
      // `Tidal Power Wales`: what works for a nation bears its name last.
      if index > start + 1, !isHeading, list.nations.contains(word), page.isCapital(index), !page.isCapital(index + 1),
        (start..<index).allSatisfy({ page.isCommonWord($0) && !knowledge.names.isStop(page.hash($0)) })
      {
        return candidate(page, start..<index + 1)
      }
      guard page.isCapital(index) && !page.isPossessive(index) || isSaintsOwner(page, start, index),
        !isPersonTitle(page, index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// True for a capital that only the beginning of the sentence gives: `At`, `Your`, `When`.
  private func opensWithNoName(_ page: Page, _ start: Int) -> Bool {
    words.isWrittenSmall(page.hash(start)) || list.phraseBreaks.contains(page.hash(start))
      || list.openingPrepositions.contains(page.hash(start)) || list.linkWords.contains(page.hash(start))
  }

  /// The `'s` of `St Bride's Trust`; another owner is no part of a name.
  private func isSaintsOwner(_ page: Page, _ start: Int, _ index: Int) -> Bool {
    page.isPossessive(index) && index == start + 2 && page.hash(start) == list.st && page.isCapital(index + 1)
  }

  private func isPersonTitle(_ page: Page, _ index: Int) -> Bool {
    switch knowledge.names.title(page.hash(index))?.kind {
    case .honorific, .knight: true
    default: false
    }
  }

  /// `Crown Court`, `Magistrates' Court`, `crown court` at `index`, after the place from `start`.
  private func court(_ page: Page, _ start: Int, at index: Int, end: Int) -> Candidate? {
    guard list.courtKinds.contains(page.hash(index)), index > start || page.isCapital(index) else { return nil }
    var next = index + 1
    if page.isPossessive(next) || page.isSign(next, 0x27)
      || next < end && page.tokens[next].kind == .sign
        && page.tokens[next].start == page.tokens[index].end && page.tokens[next].end - page.tokens[next].start == 3
    {
      next += 1
    }
    guard next < end, page.hash(next) == list.court else { return nil }
    let tokens = start..<next + 1
    // "the Crown Court" alone is no court that could be told from another.
    let name = index == start ? "" : Self.titled(page.string(tokens))
    return Candidate(tokens: tokens, kind: .organisation, name: name, reference: nil)
  }

  /// `Department for X`, `University of Y`.
  private func body(_ page: Page, beginningAt start: Int, end: Int) -> Candidate? {
    var index = start + 1
    guard page.hash(index) == list.of || page.hash(index) == list.forWord else { return nil }
    index += 1
    let first = index
    while index < end, page.isCapital(index), page.uses[index] == .free, index - first < 5 { index += 1 }
    return index > first ? candidate(page, start..<index) : nil
  }

  func candidate(_ page: Page, _ tokens: Range<Int>, kind: Entity.Kind = .organisation) -> Candidate {
    Candidate(tokens: tokens, kind: kind, name: page.string(tokens), reference: nil)
  }

  /// `Woolwich crown court` as `Woolwich Crown Court`, curly apostrophes straight.
  private static func titled(_ name: String) -> String {
    name.split(separator: " ").map { word in
      let straight = word.map { $0 == "\u{2019}" ? "'" : String($0) }.joined()
      return straight.prefix(1).uppercased() + straight.dropFirst()
    }.joined(separator: " ").replacingMissingApostrophe()
  }
}

extension String {
  /// `Magistrates Court` is written with and without its apostrophe: one court.
  fileprivate func replacingMissingApostrophe() -> String {
    guard hasSuffix(" Magistrates Court") else { return self }
    return String(dropLast(" Court".count)) + "' Court"
  }
}
