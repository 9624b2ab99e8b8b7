internal import Knowledge
internal import Lexing

/// Reads the titles and the words of one name, as far as they go.
struct NameWordReader {
  let names: NameWords
  let words: CorpusWords
  let list: ContextWords
  let page: Page
  /// One past the last token of the sentence.
  let end: Int
  let isInHeading: Bool

  /// What the titles from `start` on say together, and the token after them.
  func titles(from start: Int) -> (kind: NameRun.Title, gender: Character?, end: Int) {
    var index = start
    var kind = NameRun.Title.none
    var gender: Character?
    while index < end, page.isCapital(index), page.uses[index] == .free, let known = names.title(page.hash(index)) {
      let next = page.isSign(index + 1, 0x2E) ? index + 2 : index + 1
      let isOf = known.kind == .peer && isTerritorial(index)
      guard next < end, page.uses[next] == .free,
        isOf || page.isCapital(next) && (next == index + 2 || !isNoName(next)) || isSmallPrefix(next)
      else { break }
      kind = stronger(kind, known.kind)
      gender = known.gender ?? gender
      index = isOf ? next + 1 : next
    }
    return (kind, gender, index)
  }

  /// `Duchess of Selside`: the title is held of a place, and no more words follow that make it a street or a theatre.
  private func isTerritorial(_ index: Int) -> Bool {
    guard list.territorialTitles.contains(page.hash(index)), page.hash(index + 1) == list.of, index + 2 < end,
      page.isCapital(index + 2), page.uses[index + 2] == .free
    else { return false }
    return !page.isCapital(index + 3) || !names.isStop(page.hash(index + 3))
  }

  /// True for a word that names no person and is no further title: `President Obama` but not `President Street`.
  private func isNoName(_ index: Int) -> Bool {
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

  /// One past the last token of the name that begins at `first`.
  func name(from first: Int, isPeer: Bool) -> Int {
    var index = first
    var count = 0
    while index < end, count < 5 {
      let word = page.hash(index)
      if count > 1, list.postNominals.contains(word), isPostNominal(index) { break }
      if page.isCapital(index), page.uses[index] == .free, page.isOneLetter(index), page.isSign(index + 1, 0x2E) {
        guard index + 2 < end, page.isCapital(index + 2), page.uses[index + 2] == .free else { break }
        index += 2
        count += 1
      } else if let after = particles(at: index) {
        index = after
      } else if count > 0, !isInHeading, page.beginsNounGroup(index), !page.isNamePrefix(index - 1, list) {
        break
      } else if page.isCapital(index) || page.isNameTail(index), page.uses[index] == .free {
        guard goesOn(index, count, first) else { break }
        index += 1
        count += 1
      } else if count > 0, isPeer, word == list.of, page.isCapital(index + 1) {
        return territory(from: index + 1)
      } else if count == 1, let after = nickname(at: index) {
        index = after
        count += 1
      } else {
        break
      }
    }
    return index
  }

  /// True when the capital at `index` goes on a name of which `count` words are read.
  private func goesOn(_ index: Int, _ count: Int, _ first: Int) -> Bool {
    let word = page.hash(index)
    if isInHeading {
      if list.particles.contains(word) { return true }
      if words.isWrittenSmall(word), !names.isGiven(word) { return false }
      // `Ann Poole Defends Pier`: the heading goes on in words of the language, but `Gordon Brown Quits`.
      let mayBeSurname = count == 1 && names.isGiven(page.hash(first)) && names.isSurname(word)
      if count > 0, page.isCommonWord(index), !mayBeSurname { return false }
      if count > 1, page.isCommonWordInflected(index) { return false }
    }
    // `April Poole`: the month opens no sentence before a word that is only a name.
    if count == 0, page.beginsSentence(index), page.isCapital(index + 1), names.isGiven(word),
      !page.isCommonWord(index + 1)
    {
      return true
    }
    if page.isCompoundAdjective(index, list) { return false }
    guard !names.isStop(word, asLast: count == 1 && names.isGiven(page.hash(first))), !names.isNationality(word) else {
      return false
    }
    return count == 0 || names.title(word) == nil || names.isGiven(word)
      || count == 1 && names.isGiven(page.hash(first))
  }

  /// `of Selside`, `of Low Bridge`: as far as the capitals go.
  private func territory(from first: Int) -> Int {
    var index = first + 1
    while index < end, page.isCapital(index), page.uses[index] == .free, !page.isPossessive(index),
      !names.isStop(page.hash(index)) || list.prisonTails.contains(page.hash(index))
    {
      index += 1
    }
    return index
  }

  /// The token after particles that a capital follows: `van der Merwe`, `de la Mare`, `Mac an Ghoill`.
  private func particles(at start: Int) -> Int? {
    var index = start
    while index < min(start + 3, end), page.isLower(index),
      list.particles.contains(page.hash(index)) || page.isNamePrefix(index - 1, list) && page.hash(index) == list.an
    {
      index += 1
    }
    guard index > start, index < end, page.isCapital(index), page.uses[index] == .free else { return nil }
    return index
  }

  /// `Ms van der Merwe`, `Mr al-Sabahi`: a small word that begins a surname after a title.
  private func isSmallPrefix(_ index: Int) -> Bool { page.isNameTail(index) || particles(at: index) != nil }

  /// `KC`, `OBE`, `PhD` behind a name: in capitals among words that are not, or short.
  private func isPostNominal(_ index: Int) -> Bool {
    !page.tokens[index - 1].isAllCapitals || !page.tokens[index].isAllCapitals
  }

  /// One past `"Rab"` or `“Rab”` where a surname follows it; or past the closing mark of a name that stands in the marks.
  private func nickname(at index: Int) -> Int? {
    guard page.isQuoteMark(index) else { return nil }
    if index + 3 < end, page.isCapital(index + 1), page.isQuoteMark(index + 2), page.isCapital(index + 3),
      page.uses[index + 3] == .free
    {
      return index + 3
    }
    if index >= 2, page.isQuoteMark(index - 2), index + 1 < end, page.isCapital(index + 1),
      page.uses[index + 1] == .free, page.tokens[index].start == page.tokens[index - 1].end,
      names.isGiven(page.hash(index - 1))
    {
      return index + 1
    }
    return nil
  }
}
