internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Descriptions: those that lead back to a name, and people who are not named.
extension Scene {
  mutating func readDescriptions(_ given: [ReferenceReader.GivenOffice]) {
    let learned = LearnedDescriptions(self)
    var unnamedBefore = false
    for number in page.text.sentences.indices {
      let sentence = page.text.sentences[number]
      for head in sentence where page.uses[head] == .free {
        if let noun = noun(head)?.noun, page.isLower(head) || page.hash(head) == list.secretary {
          if isModifier(head) || readRelation(head, noun, learned) { continue }
          readPerson(head, noun, number, learned, given, &unnamedBefore)
        } else if isAgeNoun(head) {
          readAge(head, sentence, learned, &unnamedBefore)
        } else if page.isCapital(head), knowledge.names.isNationality(page.hash(head)) {
          readNationality(head, learned)
        } else if let gender = page.familyGender(head) {
          readFamily(head, head..<head + 1, number, gender)
        }
      }
      readHeadline(sentence)
    }
  }

  private mutating func readPerson(
    _ head: Int, _ noun: NameWords.Noun, _ number: Int, _ learned: LearnedDescriptions,
    _ given: [ReferenceReader.GivenOffice],
    _ unnamedBefore: inout Bool
  ) {
    guard let phrase = phrase(head, page.text.sentences[number]) else { return }
    let start = phrase.tokens.lowerBound
    let isNamed = person(startingAt: head + 1) ?? (page.isBreak(head + 1) ? person(startingAt: head + 2) : nil)
    if let named = isNamed, page.isSameSentence(named.tokens.lowerBound, head),
      !page.isBreak(head + 1) || isAppositive(named)
    {
      add(phrase.tokens, named.target, .description, .person, "the name stands beside it")
      return
    }
    if let owner = owner(before: start) {
      if owner.target != nil { add(phrase.tokens, owner.target, .description, .person, "it stands beside the name") }
      return
    }
    if page.isSameSentence(start - 1, start), list.be.contains(page.hash(start - 1)) { return }
    if !phrase.isIndefinite {
      if let person = learned.person(for: phrase, self) {
        add(
          phrase.tokens, .person(person), .description, .person,
          "the document describes \(people.people[person].name) so")
        return
      }
      if page.hash(head) == list.secretary {
        if let person = secretaryOfState(head, given)
          ?? (isOfState(head) ? learned.person(called: list.secretary) : nil)
        {
          add(
            phrase.tokens.lowerBound..<head + 3, .person(person), .description, .person,
            "the one Secretary of State here")
        }
        return
      }
      if page.hash(head) == list.minister {
        if phrase.modifiers.allSatisfy({ $0 == list.same || list.newOffice.contains($0) }),
          let person = lastMinister(before: start, number, given, learned)
        {
          add(phrase.tokens, .person(person), .description, .person, "the minister named last")
        }
        return
      }
      if noun.group == .relation, page.hash(head + 1) == list.of, page.isSameSentence(head + 1, head) {
        readFamily(head, phrase.tokens.lowerBound..<head + 3, number, noun.gender)
        return
      }
      if noun.group == .custody || noun.group == .person, !unnamedBefore, let person = lastHeld(before: start, number) {
        add(phrase.tokens, .person(person), .description, .person, "the person in custody named last")
        return
      }
    }
    addUnnamed(phrase, noun, &unnamedBefore)
  }

  /// Somebody whom nothing names; a calling only where one bearer of it is told of.
  private mutating func addUnnamed(_ phrase: PersonPhrase, _ noun: NameWords.Noun, _ unnamedBefore: inout Bool) {
    let start = phrase.tokens.lowerBound
    if noun.group == .role {
      guard isOnePerson(phrase.tokens) else { return }
      bystanders.insert(start)
    } else {
      unnamedBefore = true
    }
    if let gender = noun.gender { genders[start] = gender }
    let decade = decade(after: phrase.head + 1)
    page.take(decade, as: .person)
    add(start..<decade.upperBound, nil, .unnamed, .person, "nobody is named")
  }

  /// `X, 29, a former soldier`, `the driver, a man from Hull`: whom a phrase after a comma describes.
  private func owner(before start: Int) -> Found? {
    guard page.isSameSentence(start - 1, start), page.isBreak(start - 1) else { return nil }
    if let found = person(endingAt: start - 1) { return found }
    if let last = found.last, last.form == .unnamed, page.isSameSentence(last.tokens.lowerBound, start),
      start > last.tokens.upperBound, start - last.tokens.upperBound < 6
    {
      return last
    }
    guard start >= 3, page.tokens[start - 2].kind == .number, page.isBreak(start - 3) else { return nil }
    return person(endingAt: start - 3)
  }

  /// `the 24-year-old`: the one person here of that age; `a 24-year-old`: nobody by name.
  private mutating func readAge(
    _ head: Int, _ sentence: Range<Int>, _ learned: LearnedDescriptions, _ unnamedBefore: inout Bool
  ) {
    guard let phrase = phrase(head, sentence), phrase.modifiers.isEmpty || !page.isSign(head - 1, 0x2D),
      !list.be.contains(page.hash(phrase.tokens.lowerBound - 1)), !page.isBreak(phrase.tokens.lowerBound - 1)
    else { return }
    if phrase.isIndefinite {
      unnamedBefore = true
      add(phrase.tokens, nil, .unnamed, .person, "nobody is named")
    } else if let person = page.age(head).flatMap(learned.person(aged:)) {
      add(phrase.tokens, .person(person), .description, .person, "the one person here of that age")
    }
  }

  /// `the Algerian`: the one person here who is said to be one.
  private mutating func readNationality(_ head: Int, _ learned: LearnedDescriptions) {
    let (start, next) = (head - 1, head + 1)
    guard list.definite.contains(page.hash(start)), page.isSameSentence(start, head), page.endsNounGroup(head),
      !page.isCapital(next) || !page.isSameSentence(next, head), !page.isPossessive(next),
      !page.isLower(next) || list.phraseBreaks.contains(page.hash(next)) || list.auxiliaries.contains(page.hash(next))
        || list.saying.contains(page.hash(next)) || page.endsLikeVerb(next)
        || list.custodyVerbs.contains(page.hash(next)),
      let person = learned.person(ofNationality: page.hash(head))
    else { return }
    add(start..<next, .person(person), .description, .person, "the one person here of that nationality")
  }

  /// The person named last, in this sentence or the one before, when something tells that the law holds or seeks them.
  private func lastHeld(before token: Int, _ number: Int) -> Int? {
    let isAlone = held.count == 1
    for sentence in stride(from: number, through: number - (isAlone ? 3 : 1), by: -1) where sentence >= 0 {
      let named = named(inSentence: sentence).filter { $0.tokens.lowerBound < token }
      let here = Set(
        named.compactMap { item -> Int? in
          guard case .person(let person)? = item.target, held.contains(person) else { return nil }
          return person
        })
      if here.count > 1 { return nil }
      for item in named.reversed() {
        guard case .person(let person)? = item.target else { return nil }
        if held.contains(person) { return person }
        if !isAlone { return nil }
      }
    }
    return nil
  }

  private func isOfState(_ head: Int) -> Bool {
    page.hash(head + 1) == list.of && page.hash(head + 2) == list.state
      && (!page.isSameSentence(head + 3, head) || page.hash(head + 3) != list.forWord)
  }

  /// `the Secretary of State`: the one person whom the document gives such an office.
  private func secretaryOfState(_ head: Int, _ given: [ReferenceReader.GivenOffice]) -> Int? {
    guard isOfState(head) else { return nil }
    let all = Set(given.filter { $0.manner == .current && $0.name.hasPrefix("Secretary of State") }.map(\.person))
    return all.count == 1 ? all.first : nil
  }

  /// The person with an office named last, in the two sentences before; nobody where two are named together.
  private func lastMinister(
    before token: Int, _ number: Int, _ given: [ReferenceReader.GivenOffice], _ learned: LearnedDescriptions
  ) -> Int? {
    for sentence in [number, number - 1, number - 2] where sentence >= 0 {
      var here: [Int] = []
      for item in named(inSentence: sentence) where item.tokens.lowerBound < token {
        guard case .person(let person)? = item.target, !here.contains(person) else { continue }
        let isGiven =
          given.contains { $0.person == person && $0.manner == .current } || learned.isCalled(list.minister, person)
          || learned.isCalled(list.secretary, person)
        if isGiven || people.people[person].evidence.contains(.office) { here.append(person) }
      }
      if !here.isEmpty { return here.count == 1 ? here[0] : nil }
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
