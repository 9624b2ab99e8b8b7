internal import Knowledge
internal import Lexing

/// Finds runs of words that may name people among the tokens that nothing else has taken.
struct NameRunFinder {
  let names: NameWords
  let words: CorpusWords
  let list: ContextWords
  let people: PeopleTable

  func runs(_ page: Page) -> [NameRun] {
    var found: [NameRun] = []
    for (number, sentence) in page.text.sentences.enumerated() {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard page.isCapital(index), page.uses[index] == .free, !hasDigit(page, index),
          !isPlaceBeforeSubject(page, index, sentence),
          let run = run(page, at: index, end: sentence.upperBound, inHeading: page.isTitleCase[number])
        else {
          index += 1
          continue
        }
        found.append(run)
        index = run.whole.upperBound
      }
    }
    return found
  }

  /// `Q14`, `A40`: no name.
  private func hasDigit(_ page: Page, _ index: Int) -> Bool {
    page.text.bytes[page.tokens[index].range].contains { (0x30...0x39).contains($0) }
  }

  /// `At Ashgate Poole was serving`: a place after the preposition that opens the sentence, and then the subject.
  private func isPlaceBeforeSubject(_ page: Page, _ index: Int, _ sentence: Range<Int>) -> Bool {
    index == sentence.lowerBound + 1 && list.openingPrepositions.contains(page.hash(sentence.lowerBound))
      && !names.isGiven(page.hash(index)) && names.title(page.hash(index)) == nil
      && page.isCapital(index + 1) && page.uses[index + 1] == .free
  }

  private func run(_ page: Page, at start: Int, end: Int, inHeading: Bool) -> NameRun? {
    if let listed = surnameFirst(page, at: start, end: end) { return listed }
    var index = start
    var title = NameRun.Title.none
    var gender: Character?
    while index < end, page.isCapital(index), page.uses[index] == .free, let known = names.title(page.hash(index)) {
      let next = page.isSign(index + 1, 0x2E) ? index + 2 : index + 1
      guard next < end, page.isCapital(next), page.uses[next] == .free, next == index + 2 || !isNoName(page, next)
      else { break }
      title = stronger(title, known.kind)
      gender = known.gender ?? gender
      index = next
    }
    let first = index
    if title == .none, !page.isSpeaker[first], page.beginsSentence(first) || inHeading,
      words.isWrittenSmall(page.hash(first)),
      !names.isGiven(page.hash(first)) || !page.isCapital(first + 1) || inHeading && !isFullNameInTable(page, first)
    {
      return nil
    }
    index = collect(page, from: first, end: end, isPeer: title == .peer, inHeading: inHeading)
    guard index > first else { return nil }
    if title == .rank, index == first + 1, words.isWrittenSmall(page.hash(first)) { return nil }
    // A capital that belongs to no name just after: a street, a school.
    if index == first + 1, title == .none, page.isCapital(index), names.isStop(page.hash(index)), !inHeading {
      return nil
    }
    // `"Rab" Tranter`: the mark that opens goes with the one inside.
    let opens =
      first > 0 && title == .none && isQuote(page, first - 1) && isQuote(page, first + 1)
      && page.tokens[first - 1].end == page.tokens[first].start
    let nameStart = opens ? first - 1 : first
    let start = opens ? nameStart : start
    let keepsTitle = title == .peer || title == .judge
    let parts = NameParts.of(page, first..<index)
    guard let part = parts.first, part.utf8.count > 1 || parts.count > 1 else { return nil }
    return NameRun(
      tokens: (keepsTitle ? start : nameStart)..<index, whole: start..<index, parts: parts, first: page.hash(first),
      title: title, gender: gender, isInHeading: inHeading)
  }

  private func collect(_ page: Page, from first: Int, end: Int, isPeer: Bool, inHeading: Bool) -> Int {
    var index = first
    var count = 0
    while index < end, count < 5 {
      let word = page.hash(index)
      if count > 0, !inHeading, page.beginsNounGroup(index) { break }
      if count > 1, list.postNominals.contains(word), isPostNominal(page, index) { break }
      if page.isCapital(index), page.uses[index] == .free {
        let isLetter = page.tokens[index].end - page.tokens[index].start == 1
        if isLetter, page.isSign(index + 1, 0x2E) {
          guard index + 2 < end, page.isCapital(index + 2), page.uses[index + 2] == .free else { break }
          index += 2
          count += 1
          continue
        }
        guard !names.isStop(word, asLast: count == 1 && names.isGiven(page.hash(first))), !names.isNationality(word),
          count == 0 || names.title(word) == nil || names.isGiven(word) || count == 1 && names.isGiven(page.hash(first))
        else { break }
        if inHeading, words.isWrittenSmall(word), !names.isGiven(word) { break }
        index += 1
        count += 1
      } else if count > 0, page.isLower(index), list.particles.contains(word), page.isCapital(index + 1),
        index + 1 < end,
        page.uses[index + 1] == .free
      {
        index += 1
      } else if count > 0, isPeer, word == list.of, page.isCapital(index + 1) {
        index += 2
        while index < end, page.isCapital(index), page.uses[index] == .free, !names.isStop(page.hash(index)) {
          index += 1
        }
        break
      } else if count == 1, let after = nickname(page, at: index, end: end) {
        index = after
        count += 1
      } else {
        break
      }
    }
    return index
  }

  /// `KC`, `OBE`, `PhD` behind a name: in capitals among words that are not, or short.
  private func isPostNominal(_ page: Page, _ index: Int) -> Bool {
    !page.tokens[index - 1].isAllCapitals || !page.tokens[index].isAllCapitals
  }

  /// One past `"Rab"` or `“Rab”` where a surname follows it; or past the closing mark of a name that stands in the marks.
  private func nickname(_ page: Page, at index: Int, end: Int) -> Int? {
    guard page.tokens[index].kind == .sign, isQuote(page, index) else { return nil }
    if index + 3 < end, page.isCapital(index + 1), isQuote(page, index + 2), page.isCapital(index + 3),
      page.uses[index + 3] == .free
    {
      return index + 3
    }
    if index >= 2, isQuote(page, index - 2), index + 1 < end, page.isCapital(index + 1), page.uses[index + 1] == .free,
      page.tokens[index].start == page.tokens[index - 1].end, names.isGiven(page.hash(index - 1))
    {
      return index + 1
    }
    return nil
  }

  private func isQuote(_ page: Page, _ index: Int) -> Bool {
    guard page.tokens.indices.contains(index), page.tokens[index].kind == .sign else { return false }
    let token = page.tokens[index]
    if token.end - token.start == 1 {
      return page.text.bytes[token.start] == 0x22 || page.text.bytes[token.start] == 0x27
    }
    return token.end - token.start == 3 && page.text.bytes[token.start] == 0xE2
      && page.text.bytes[token.start + 1] == 0x80
      && (0x98...0x9D).contains(page.text.bytes[token.start + 2])
  }

  /// `TRANTER, R. J.` of court lists.
  private func surnameFirst(_ page: Page, at start: Int, end: Int) -> NameRun? {
    guard page.tokens[start].isAllCapitals, page.tokens[start].end - page.tokens[start].start > 2,
      page.isComma(start + 1),
      !names.isStop(page.hash(start))
    else { return nil }
    var index = start + 2
    var initials: [String] = []
    while index + 1 < end, page.isCapital(index), page.tokens[index].end - page.tokens[index].start == 1,
      page.isSign(index + 1, 0x2E)
    {
      initials.append(page.text.string(page.tokens[index]).lowercased())
      index += 2
    }
    guard !initials.isEmpty else { return nil }
    return NameRun(
      tokens: start..<index, whole: start..<index, parts: initials + NameParts.of(page, start..<start + 1),
      first: page.hash(start + 2), title: .honorific)
  }

  private func isFullNameInTable(_ page: Page, _ first: Int) -> Bool {
    page.isCapital(first + 1) && !people.people(named: page.string(first..<first + 2)).isEmpty
  }

  /// True for a word that names no person and is no further title: `President Obama` but not `President Street`.
  private func isNoName(_ page: Page, _ index: Int) -> Bool {
    names.title(page.hash(index)) == nil && names.isStop(page.hash(index), asLast: true)
  }

  private func stronger(_ one: NameRun.Title, _ kind: NameWords.TitleKind) -> NameRun.Title {
    switch kind {
    case .judge: one == .none ? .none : .judge
    case .peer: .peer
    case .knight: .knight
    case .honorific: one == .none ? .honorific : one
    case .rank: one == .none ? .rank : one
    }
  }
}
