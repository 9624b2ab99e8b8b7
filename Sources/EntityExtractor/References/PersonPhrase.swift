internal import Knowledge
internal import Lexing

/// A noun phrase for one person or place.
struct PersonPhrase {
  var tokens: Range<Int>
  /// The token of its noun.
  var head: Int
  /// The words between article and noun, the nearest first.
  var modifiers: [UInt64]
  var isIndefinite: Bool
}

extension Scene {
  /// The phrase that ends with a noun and begins with an article or demonstrative, at most five words before.
  func phrase(_ head: Int, _ sentence: Range<Int>) -> PersonPhrase? {
    var index = head - 1
    var modifiers: [UInt64] = []
    while index >= sentence.lowerBound, head - index <= 8, page.isPhraseToken(index) {
      let word = page.hash(index)
      if list.indefinite.contains(word) || list.definite.contains(word) {
        return PersonPhrase(
          tokens: index..<head + 1, head: head, modifiers: modifiers, isIndefinite: list.indefinite.contains(word))
      }
      if list.phraseBreaks.contains(word) || page.isPossessive(index) { return nil }
      if page.isWord(index) { modifiers.append(word) }
      index -= 1
    }
    return nil
  }

  /// The noun for a person that a token is; of `ex-minister` the noun that was.
  func noun(_ index: Int) -> (noun: NameWords.Noun, word: UInt64)? {
    guard page.isWord(index) else { return nil }
    if let noun = knowledge.names.noun(page.hash(index)) { return (noun, page.hash(index)) }
    let bytes = page.text.bytes[page.tokens[index].range]
    guard bytes.count > 5, bytes.starts(with: "ex-".utf8) else { return nil }
    var hash = FoldedHash()
    for byte in bytes.dropFirst(3) { hash.add(byte) }
    return knowledge.names.noun(hash.value).map { ($0, hash.value) }
  }

  /// True for a noun that stands before another: `migrant sex offender`, `criminal justice`, `offender management`.
  func isModifier(_ noun: Int) -> Bool {
    let next = page.hash(noun + 1)
    guard page.isLower(noun + 1), page.isSameSentence(noun + 1, noun) else { return false }
    if list.compoundHeads.contains(next) || knowledge.names.noun(next) != nil { return true }
    if list.phraseBreaks.contains(next) || list.unnamedFollow.contains(next) || list.auxiliaries.contains(next)
      || list.custodyVerbs.contains(next) || list.saying.contains(next)
    {
      return false
    }
    if page.isLower(noun + 2), knowledge.names.noun(page.hash(noun + 2)) != nil { return true }
    return list.adjectiveNouns.contains(page.hash(noun)) && !page.endsLikeVerb(noun + 1)
  }

  /// True for `24-year-old` and `six-year-old` that end their phrase: `the 24-year-old was`.
  func isAgeNoun(_ token: Int) -> Bool {
    guard page.isAgeWord(token) else { return false }
    let next = page.hash(token + 1)
    return !page.isWord(token + 1) || !page.isSameSentence(token + 1, token) || page.isPossessive(token + 1)
      || list.phraseBreaks.contains(next) || list.unnamedFollow.contains(next) || list.auxiliaries.contains(next)
      || list.custodyVerbs.contains(next) || list.saying.contains(next)
      || page.isLower(token + 1) && page.endsLikeVerb(token + 1)
  }

  /// The tokens of `in her 60s` after a noun.
  func decade(after token: Int) -> Range<Int> {
    let number = token + 2
    guard page.hash(token) == list.inWord, page.isSameSentence(number, token), page.tokens[number].kind == .number,
      list.possessives.contains(page.hash(token + 1)), page.text.bytes[page.tokens[number].end - 1] == 0x73
    else { return token..<token }
    return token..<number + 1
  }

  /// True for the noun that a finite verb follows, or that follows the verb which tells who did it: what somebody of a
  /// calling does is told of one person, while "as a teacher" or "a minister must" is told of all.
  func isOnePerson(_ phrase: Range<Int>) -> Bool {
    let before = page.hash(phrase.lowerBound - 1)
    if page.isSameSentence(phrase.lowerBound - 1, phrase.lowerBound), before == list.by || list.saying.contains(before)
    {
      return true
    }
    var index = phrase.upperBound
    let end = index + 9
    if page.hash(index) == list.who, list.definite.contains(page.hash(phrase.lowerBound)) { return true }
    let isFollowed = list.phraseBreaks.contains(page.hash(index)) || page.isComma(index)
    while index < end, page.isSameSentence(index, phrase.lowerBound) {
      let word = page.hash(index)
      if list.saying.contains(word) || list.past.contains(word) { return true }
      if page.isLower(index), page.endsInEd(index), index == phrase.upperBound { return true }
      if !isFollowed { return false }
      index += 1
    }
    return false
  }
}

extension Page {
  /// True for a word in -ed, -ing or -ly, which goes on after a noun phrase.
  func endsLikeVerb(_ index: Int) -> Bool {
    let word = text.bytes[tokens[index].range]
    return word.suffix(2).elementsEqual("ed".utf8) || word.suffix(3).elementsEqual("ing".utf8)
      || word.suffix(2).elementsEqual("ly".utf8)
  }

  /// True for a word in -ed.
  func endsInEd(_ index: Int) -> Bool { text.bytes[tokens[index].range].suffix(2).elementsEqual("ed".utf8) }

  /// True for the last word of `24-year-old`, whose number is a token of its own, and for `six-year-old`.
  func isAgeWord(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let word = text.bytes[tokens[index].range]
    return word.elementsEqual("year-old".utf8)
      ? isSign(index - 1, 0x2D) : word.suffix(9).elementsEqual("-year-old".utf8)
  }

  /// The years of age that `24-year-old`, by its last word, or a number gives; nil for other tokens.
  func age(_ index: Int) -> Int? {
    if isAgeWord(index) { return isSign(index - 1, 0x2D) ? age(index - 2) : nil }
    guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
    let bytes = text.bytes[tokens[index].range]
    guard (1...3).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// True for a token that can stand inside a noun phrase: a word, a number, the hyphen of `24-year-old`.
  func isPhraseToken(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].kind != .sign || isSign(index, 0x2D) && isAgeWord(index + 1)
  }
}
