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
        if !isModifier(run, page) { found.append(run) }
        index = run.whole.upperBound
      }
    }
    return NameSharing(names: names, list: list).shared(surnamesInHeadings(found, page), page)
  }

  /// `The Ravi Menon Show`: the name of a thing that is called after somebody.
  private func isModifier(_ run: NameRun, _ page: Page) -> Bool {
    let next = run.whole.upperBound
    return (run.title == .none || run.title == .rank) && !run.isShort && !run.isInHeading
      && page.hash(run.whole.lowerBound - 1) == list.the
      && page.isSameSentence(next, run.whole.lowerBound) && page.isCapital(next) && page.uses[next] == .free
      && !list.postNominals.contains(page.hash(next))
  }

  /// `POOLE QUITS`: where the text has somebody of that surname, the heading's other words are no part of the name.
  private func surnamesInHeadings(_ runs: [NameRun], _ page: Page) -> [NameRun] {
    let surnames = Set(runs.filter { !$0.isInHeading && !$0.isShort }.compactMap(\.parts.last))
    return runs.map { run in
      guard run.isInHeading, run.title == .none, run.tokens.count == 2, !names.isGiven(run.first),
        surnames.contains(run.parts[0]), !surnames.contains(run.parts[run.parts.count - 1])
      else { return run }
      var short = run
      short.tokens = run.tokens.lowerBound..<run.tokens.lowerBound + 1
      short.whole = short.tokens
      short.parts = NameParts.of(page, short.tokens)
      return short
    }
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
    let reader = NameWordReader(names: names, words: words, list: list, page: page, end: end, isInHeading: inHeading)
    let titles = reader.titles(from: start)
    var title = titles.kind
    let first = titles.end
    if title == .none, opensWithNoName(page, first, inHeading: inHeading) { return nil }
    let index = reader.name(from: first, isPeer: title == .peer)
    guard index > first else { return nil }
    if title == .rank, index == first + 1, words.isWrittenSmall(page.hash(first)) { return nil }
    // A capital that belongs to no name just after: a street, a school.
    if index == first + 1, title == .none, page.isCapital(index), names.isStop(page.hash(index)), !inHeading {
      return nil
    }
    // `"Rab" Tranter`: the mark that opens goes with the one inside.
    let opens =
      first > 0 && title == .none && page.isQuoteMark(first - 1) && page.isQuoteMark(first + 1)
      && page.tokens[first - 1].end == page.tokens[first].start
    let nameStart = opens ? first - 1 : first
    let start = opens ? nameStart : start
    let parts = NameParts.of(page, first..<index)
    guard let part = parts.first, part.utf8.count > 1 || parts.count > 1 else { return nil }
    // `Lord Edmund Carrow`: before a given name and a surname the title is a courtesy and no part of the name.
    if title == .peer, parts.count == 2, index == first + 2, isPlainGiven(page.hash(first)) { title = .knight }
    return NameRun(
      tokens: (title == .peer ? start : nameStart)..<index, whole: start..<index, parts: parts, first: page.hash(first),
      title: title, gender: titles.gender, isInHeading: inHeading)
  }

  private func isPlainGiven(_ word: UInt64) -> Bool { names.isGiven(word) && !names.isAmbiguous(word) }

  /// True for a capital that only the beginning of a sentence, or a heading, gives: `Teenager Alfie Poole`,
  /// `Smirking Alfie Poole`, `Police Hunt`.
  private func opensWithNoName(_ page: Page, _ first: Int, inHeading: Bool) -> Bool {
    guard !page.isSpeaker[first], page.beginsSentence(first) || inHeading else { return false }
    let isBeforeCapital = page.isCapital(first + 1) && page.uses[first + 1] == .free
    if page.isOneLetter(first), isBeforeCapital || page.isSign(first + 1, 0x2E) { return false }
    if isBeforeCapital, list.particles.contains(page.hash(first)) { return false }
    let isGiven = names.isGiven(page.hash(first))
    let isBeforeGiven = (inHeading || page.isGerund(first)) && isPlainGiven(page.hash(first + 1))
    let isNoun = page.isCommonWord(first) || page.isHyphenedNoun(first) || names.noun(page.hash(first)) != nil
    if isBeforeCapital, !isGiven, isBeforeGiven || isNoun {
      return !people.hasFullName(page, first)
    }
    guard words.isWrittenSmall(page.hash(first)) else { return false }
    return !isGiven || !page.isCapital(first + 1) || inHeading && !people.hasFullName(page, first)
  }

  /// `TRANTER, R. J.` of court lists.
  private func surnameFirst(_ page: Page, at start: Int, end: Int) -> NameRun? {
    guard page.tokens[start].isAllCapitals, page.tokens[start].end - page.tokens[start].start > 2,
      page.isComma(start + 1),
      !names.isStop(page.hash(start))
    else { return nil }
    var index = start + 2
    var initials: [String] = []
    while index + 1 < end, page.isCapital(index), page.isOneLetter(index), page.isSign(index + 1, 0x2E) {
      initials.append(page.text.string(page.tokens[index]).lowercased())
      index += 2
    }
    guard !initials.isEmpty else { return nil }
    return NameRun(
      tokens: start..<index, whole: start..<index, parts: initials + NameParts.of(page, start..<start + 1),
      first: page.hash(start + 2), title: .honorific)
  }
}

extension PeopleTable {
  /// True when the two words at a token are the full name of somebody in the table.
  fileprivate func hasFullName(_ page: Page, _ first: Int) -> Bool {
    page.isCapital(first + 1) && !people(named: page.string(first..<first + 2)).isEmpty
  }
}
