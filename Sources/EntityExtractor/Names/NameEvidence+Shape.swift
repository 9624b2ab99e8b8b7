internal import Knowledge
internal import Lexing

/// What the words of a name, and the words further off, say of its bearer: enough only together with something else.
extension NameEvidenceReader {
  /// The evidence of a run's own words, of the place it stands in, and of the pronoun after it.
  func shape(_ run: NameRun, _ page: Page) -> NameEvidence {
    guard run.parts.count > 1 else { return [] }
    var found: NameEvidence = []
    let last = run.tokens.upperBound - 1
    let begins = run.tokens.lowerBound
    // `Access-Control` is one word, and no name without another beside it.
    let isLastStrange = last > begins && isStrange(last, page) && hasCapitalsLike(last, begins, page)
    if isLastStrange, names.isGiven(run.first) || isStrange(begins, page) { found.insert(.strange) }
    let hasInitials = run.tokens.contains { page.isOneLetter($0) && page.isSign($0 + 1, 0x2E) }
    // "U.S. Marines": a country's letters are no initials.
    let isCountry = page.hash(begins) == list.countryInitial && page.isOneLetter(begins + 2)
    if isLastStrange, !isCountry, hasInitials || isInitials(begins, page) || hasParticle(run, page) {
      found.insert(.initials)
    }
    let before = run.whole.lowerBound - 1
    if page.isSameSentence(before, begins),
      list.openingPrepositions.contains(page.hash(before)) || page.hash(before) == list.the
    {
      found.insert(.placed)
    }
    if isBeforePronoun(run, page) { found.insert(.pronoun) }
    return found
  }

  /// True for a word that is only ever a name, as far as is known, and of no place, month or body.
  private func isStrange(_ index: Int, _ page: Page) -> Bool {
    page.isWord(index) && !page.isOneLetter(index) && !page.isCommonWord(index) && !names.isStop(page.hash(index))
      && names.title(page.hash(index)) == nil && !page.isCoined(index)
  }

  /// True unless one of two words is in capitals and the other is not: `Poole LLP`. An initial goes with both.
  private func hasCapitalsLike(_ one: Int, _ other: Int, _ page: Page) -> Bool {
    page.tokens[one].isAllCapitals == page.tokens[other].isAllCapitals || page.isOneLetter(other)
      || isInitials(other, page)
  }

  /// `J.`, `J K`, `MJ` at the head of a name.
  private func isInitials(_ index: Int, _ page: Page) -> Bool {
    let token = page.tokens[index]
    if page.isOneLetter(index) { return page.isSign(index + 1, 0x2E) || page.isOneLetter(index + 1) }
    return token.isAllCapitals && token.end - token.start == 2 && !page.isCommonWord(index)
      && !list.postNominals.contains(token.hash)
  }

  /// `Fergal Mac an Ghoill`, `Omar bin Salim`: words that stand inside names of people and of no places.
  private func hasParticle(_ run: NameRun, _ page: Page) -> Bool {
    run.tokens.dropFirst().dropLast().contains { list.personParticles.contains(page.hash($0)) }
  }

  /// True when `he` or `she` comes within the next words, and no other capitals come before it.
  private func isBeforePronoun(_ run: NameRun, _ page: Page) -> Bool {
    for index in run.whole.upperBound..<min(run.whole.upperBound + 30, page.tokens.count) {
      let word = page.hash(index)
      if list.male.contains(word) || list.female.contains(word) { return true }
      if page.isCapital(index), page.uses[index] == .free, !page.beginsSentence(index) { return false }
    }
    return false
  }
}
