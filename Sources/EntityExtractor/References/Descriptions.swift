internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Descriptions: those that lead back to a name, and people who are not named.
extension Scene {
  /// Words that a document uses of a person beside the name: `Algerian national`, `Epping hotel migrant`.
  struct Description {
    var head: UInt64
    var modifiers: Set<UInt64>
    var person: Int
  }

  /// A noun phrase for one person or place.
  private struct Phrase {
    var tokens: Range<Int>
    var head: Int
    var modifiers: [UInt64]
    var isIndefinite: Bool
  }

  mutating func readDescriptions(_ given: [ReferenceReader.GivenOffice]) {
    let learned = learn()
    var unnamedBefore = false
    for number in page.text.sentences.indices {
      let sentence = page.text.sentences[number]
      for head in sentence where page.uses[head] == .free && (page.isLower(head) || page.hash(head) == list.secretary) {
        if list.facilities.contains(page.hash(head)) {
          readFacility(head, sentence)
        } else if let noun = knowledge.names.noun(page.hash(head)), !isModifier(head) {
          readPerson(head, noun, number, learned, given, &unnamedBefore)
        }
      }
      readHeadline(sentence)
    }
  }

  /// True for a noun that stands before another: `migrant sex offender`, `criminal justice`, `offender management`.
  private func isModifier(_ noun: Int) -> Bool {
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

  /// The phrase that ends with a noun and begins with an article or demonstrative, at most five words before.
  private func phrase(_ head: Int, _ sentence: Range<Int>) -> Phrase? {
    var index = head - 1
    var modifiers: [UInt64] = []
    while index >= sentence.lowerBound, head - index <= 6, page.isWord(index) || page.tokens[index].kind == .number {
      let word = page.hash(index)
      if list.indefinite.contains(word) || list.definite.contains(word) {
        return Phrase(
          tokens: index..<head + 1, head: head, modifiers: modifiers, isIndefinite: list.indefinite.contains(word))
      }
      if list.phraseBreaks.contains(word) || page.isPossessive(index) { return nil }
      modifiers.append(word)
      index -= 1
    }
    return nil
  }

  private mutating func readFacility(_ head: Int, _ sentence: Range<Int>) {
    guard let phrase = phrase(head, sentence), !phrase.isIndefinite,
      !list.prisonNounsAfter.contains(page.hash(head + 1)),
      !page.isCapital(head + 1), phrase.tokens.allSatisfy({ page.uses[$0] != .prison })
    else { return }
    guard let last = prison(before: phrase.tokens.lowerBound) else { return }
    add(phrase.tokens, last.target, .description, .prison, "the prison named last")
  }

  private mutating func readPerson(
    _ head: Int, _ noun: NameWords.Noun, _ number: Int, _ learned: [Description],
    _ given: [ReferenceReader.GivenOffice],
    _ unnamedBefore: inout Bool
  ) {
    guard let phrase = phrase(head, page.text.sentences[number]) else { return }
    let start = phrase.tokens.lowerBound
    let isNamed = person(startingAt: head + 1) ?? (page.isBreak(head + 1) ? person(startingAt: head + 2) : nil)
    if let named = isNamed, page.isSameSentence(named.tokens.lowerBound, head) {
      add(phrase.tokens, named.target, .description, .person, "the name stands beside it")
      return
    }
    if let named = appositionOwner(before: start) {
      add(phrase.tokens, named.target, .description, .person, "it stands beside the name")
      return
    }
    if page.isSameSentence(start - 1, start), list.be.contains(page.hash(start - 1)) { return }
    if !phrase.isIndefinite {
      if let person = match(phrase, learned) {
        add(
          phrase.tokens, .person(person), .description, .person,
          "the document describes \(people.people[person].name) so")
        return
      }
      if noun.group == .role {
        if page.hash(head) == list.secretary, let person = secretaryOfState(head, given) {
          add(
            phrase.tokens.lowerBound..<head + 3, .person(person), .description, .person,
            "the one Secretary of State here")
        } else if page.hash(head) == list.minister, let person = lastMinister(before: start, number, given) {
          add(phrase.tokens, .person(person), .description, .person, "the minister named last")
        }
        return
      }
      if !unnamedBefore, let person = lastHeld(before: start, number) {
        add(phrase.tokens, .person(person), .description, .person, "the person in custody named last")
        return
      }
    }
    guard noun.group != .role else { return }
    unnamedBefore = true
    if let gender = noun.gender { genders[start] = gender }
    add(phrase.tokens, nil, .unnamed, .person, "nobody is named")
  }

  /// `X, 29, a former soldier`: the name before a description.
  private func appositionOwner(before start: Int) -> Found? {
    guard page.isSameSentence(start - 1, start), page.isBreak(start - 1) else { return nil }
    if let found = person(endingAt: start - 1) { return found }
    guard start >= 3, page.tokens[start - 2].kind == .number, page.isBreak(start - 3) else { return nil }
    return person(endingAt: start - 3)
  }

  /// The one person whom the document has described with this noun and these modifiers.
  private func match(_ phrase: Phrase, _ learned: [Description]) -> Int? {
    let modifiers = phrase.modifiers.filter { $0 != list.same }
    guard !modifiers.isEmpty else { return nil }
    let fitting = learned.filter { $0.head == page.hash(phrase.head) && modifiers.allSatisfy($0.modifiers.contains) }
    let all = Set(fitting.map(\.person))
    // "The Cabinet minister": which one is for the words before to say.
    return all.count == 1 && page.hash(phrase.head) != list.minister ? all.first : nil
  }

  private func learn() -> [Description] {
    var learned: [Description] = []
    for item in found where item.kind == .person && item.form != .office {
      guard case .person(let person)? = item.target else { continue }
      let before = item.alias.lowerBound - 1
      if page.isSameSentence(before, item.alias.lowerBound), knowledge.names.noun(page.hash(before)) != nil {
        var modifiers: Set<UInt64> = []
        var index = before - 1
        while index >= before - 4, page.isSameSentence(index, before), page.isWord(index),
          !list.phraseBreaks.contains(page.hash(index))
        {
          modifiers.insert(page.hash(index))
          index -= 1
        }
        learned.append(Description(head: page.hash(before), modifiers: modifiers, person: person))
      }
      var index = item.alias.upperBound
      if page.isBreak(index), page.tokens.indices.contains(index + 1), page.tokens[index + 1].kind == .number {
        index += 2
      }
      guard page.isBreak(index) else { continue }
      var modifiers: Set<UInt64> = []
      let first = index + 1
      index = first
      while index < first + 6, page.isSameSentence(index, first), page.isWord(index),
        !list.phraseBreaks.contains(page.hash(index))
      {
        if knowledge.names.noun(page.hash(index)) != nil {
          learned.append(Description(head: page.hash(index), modifiers: modifiers, person: person))
        }
        modifiers.insert(page.hash(index))
        index += 1
      }
    }
    return learned
  }

  /// The person named last, in this sentence or the one before, when something tells that the law holds or seeks them.
  private func lastHeld(before token: Int, _ number: Int) -> Int? {
    let isAlone = held.count == 1
    for sentence in stride(from: number, through: number - (isAlone ? 3 : 1), by: -1) where sentence >= 0 {
      let named = named(inSentence: sentence).filter { $0.tokens.lowerBound < token }
      for item in named.reversed() {
        guard case .person(let person)? = item.target else { return nil }
        if held.contains(person) { return person }
        if !isAlone { return nil }
      }
    }
    return nil
  }

  /// `the Secretary of State`: the one person whom the document gives such an office.
  private func secretaryOfState(_ head: Int, _ given: [ReferenceReader.GivenOffice]) -> Int? {
    guard page.hash(head + 1) == list.of, page.hash(head + 2) == list.state,
      !page.isSameSentence(head + 3, head)
        || page.hash(head + 3) != list.forWord
    else { return nil }
    let all = Set(given.filter { $0.manner == .current && $0.name.hasPrefix("Secretary of State") }.map(\.person))
    return all.count == 1 ? all.first : nil
  }

  /// The person with an office named last, in the two sentences before.
  private func lastMinister(before token: Int, _ number: Int, _ given: [ReferenceReader.GivenOffice]) -> Int? {
    for sentence in [number, number - 1, number - 2] where sentence >= 0 {
      let named = named(inSentence: sentence).filter { $0.tokens.lowerBound < token }
      for item in named {
        guard case .person(let person)? = item.target else { continue }
        let isGiven = given.contains { $0.person == person && $0.manner == .current }
        if isGiven || people.people[person].evidence.contains(.office) { return person }
      }
    }
    return nil
  }

  /// `Sex offender freed from`: a headline leaves the article out.
  private mutating func readHeadline(_ sentence: Range<Int>) {
    for head in sentence.prefix(4) {
      guard page.uses[head] == .free, page.isWord(head) else { return }
      if list.phraseBreaks.contains(page.hash(head)) || list.indefinite.contains(page.hash(head))
        || list.definite.contains(page.hash(head))
      {
        return
      }
      guard let noun = knowledge.names.noun(page.hash(head)), noun.group != .role else { continue }
      guard list.unnamedFollow.contains(page.hash(head + 1)), page.isSameSentence(head + 1, head) else { continue }
      if let gender = noun.gender { genders[sentence.lowerBound] = gender }
      add(sentence.lowerBound..<head + 1, nil, .unnamed, .person, "nobody is named")
      return
    }
  }
}

extension Page {
  /// True for a word in -ed, -ing or -ly, which goes on after a noun phrase.
  func endsLikeVerb(_ index: Int) -> Bool {
    let word = text.bytes[tokens[index].range]
    return word.suffix(2).elementsEqual("ed".utf8) || word.suffix(3).elementsEqual("ing".utf8)
      || word.suffix(2).elementsEqual("ly".utf8)
  }
}
