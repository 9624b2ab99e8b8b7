internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// People known by whose they are: `her uncle`, `Dan Marr's wife`, `the father of two`.
extension Scene {
  /// `her uncle`: the one the document names so, else somebody whom nothing names. True when the noun has an owner.
  mutating func readRelation(_ head: Int, _ noun: NameWords.Noun, _ learned: LearnedDescriptions) -> Bool {
    guard noun.group == .relation || noun.group == .role else { return false }
    var owner = head - 1
    if page.isLower(owner), !list.possessives.contains(page.hash(owner)), !page.isPossessive(owner),
      !list.phraseBreaks.contains(page.hash(owner))
    {
      owner -= 1
    }
    guard page.isSameSentence(owner, head),
      list.possessives.contains(page.hash(owner)) || page.isPossessive(owner) && person(endingAt: owner) != nil
    else { return false }
    let isNamed = person(startingAt: head + 1) ?? (page.isBreak(head + 1) ? person(startingAt: head + 2) : nil)
    if let isNamed, page.isSameSentence(isNamed.tokens.lowerBound, head),
      !page.isBreak(head + 1) || isAppositive(isNamed)
    {
      return true
    }
    let before = page.isPossessive(owner) ? person(endingAt: owner)?.alias.lowerBound ?? owner : owner
    if page.isSameSentence(before - 1, owner), list.be.contains(page.hash(before - 1)) || page.isBreak(before - 1),
      person(endingAt: before - 1) != nil || !page.isBreak(before - 1)
    {
      return true
    }
    let phrase = PersonPhrase(tokens: head..<head + 1, head: head, modifiers: [], isIndefinite: false)
    if noun.group == .relation, let person = learned.person(for: phrase, self) {
      add(phrase.tokens, .person(person), .description, .person, "the document names that relation")
      return true
    }
    if let gender = noun.gender { genders[head] = gender }
    bystanders.insert(head)
    add(phrase.tokens, nil, .unnamed, .person, "nobody is named")
    return true
  }

  /// `the father of two`, `the mother-of-three`: the one person of that gender named just before.
  mutating func readFamily(_ head: Int, _ tokens: Range<Int>, _ number: Int, _ gender: Character?) {
    let isOneWord = tokens.count == 1
    let start = isOneWord ? head - 1 : tokens.lowerBound
    let count = page.hash(tokens.upperBound - 1)
    guard page.isSameSentence(tokens.upperBound - 1, head), list.definite.contains(page.hash(start)),
      isOneWord || list.counts.contains(count) || page.tokens[tokens.upperBound - 1].kind == .number
    else { return }
    var fitting: Set<Int> = []
    for sentence in stride(from: number, through: max(0, number - 2), by: -1) where fitting.isEmpty {
      for item in named(inSentence: sentence) where item.tokens.lowerBound < start {
        guard case .person(let person)? = item.target else { continue }
        if gender == nil || people.people[person].gender.map({ $0 == gender }) ?? true { fitting.insert(person) }
      }
    }
    guard fitting.count == 1, let person = fitting.first else { return }
    add(
      start..<tokens.upperBound, .person(person), .description, .person,
      "the one person of that gender named just before")
  }
}

extension Page {
  /// The gender that `mother-of-three` and `father-of-two` tell; nil for other words.
  func familyGender(_ index: Int) -> Character? {
    guard isWord(index), tokens[index].end - tokens[index].start > 12 else { return nil }
    let word = text.bytes[tokens[index].range].lazy.map { $0 | 0x20 }
    if word.starts(with: "father".utf8), word.dropFirst(7).starts(with: "of".utf8) { return "M" }
    if word.starts(with: "mother".utf8), word.dropFirst(7).starts(with: "of".utf8) { return "F" }
    return nil
  }
}
