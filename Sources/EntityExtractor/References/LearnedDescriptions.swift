internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// What a document says of the people it names, by which it may speak of them later: nouns beside the names, titles,
/// ages and nationalities.
struct LearnedDescriptions {
  /// A noun used of a person, with the words before it: `Algerian national`, `Epping hotel migrant`.
  private struct Description {
    var modifiers: Set<UInt64>
    var person: Int
  }

  private var byHead: [UInt64: [Description]] = [:]
  private var byAge: [Int: Set<Int>] = [:]
  private var byNationality: [UInt64: Set<Int>] = [:]

  /// Reads what stands beside the names of a document.
  init(_ scene: Scene) {
    for item in scene.found where item.kind == .person && item.form != .office {
      guard case .person(let person)? = item.target else { continue }
      learnBefore(item, person, scene)
      learnAfter(item, person, scene)
    }
  }

  /// The one person whom the document has described with the noun and modifiers of a phrase.
  func person(for phrase: PersonPhrase, _ scene: Scene) -> Int? {
    let (page, list) = (scene.page, scene.list)
    if let word = phrase.tokens.first(where: page.isAgeWord) { return page.age(word).flatMap(person(aged:)) }
    let modifiers = phrase.modifiers.filter {
      $0 != list.same && !list.former.contains($0) && !list.newOffice.contains($0)
    }
    guard let head = scene.noun(phrase.head)?.word else { return nil }
    // "The minister": which one is for the words before to say.
    if head == list.minister, modifiers.isEmpty { return nil }
    return Self.only(Set((byHead[head] ?? []).filter { modifiers.allSatisfy($0.modifiers.contains) }.map(\.person)))
  }

  /// True when the document calls somebody by a noun.
  func isCalled(_ noun: UInt64, _ person: Int) -> Bool { byHead[noun]?.contains { $0.person == person } ?? false }

  /// The one person whom the document calls by a noun.
  func person(called noun: UInt64) -> Int? { Self.only(Set((byHead[noun] ?? []).map(\.person))) }

  /// The one person of an age.
  func person(aged age: Int) -> Int? { Self.only(byAge[age]) }

  /// The one person of a nationality.
  func person(ofNationality word: UInt64) -> Int? { Self.only(byNationality[word]) }

  private static func only(_ people: Set<Int>?) -> Int? { people?.count == 1 ? people?.first : nil }

  /// `Convicted burglar Dan Marr`, `his wife, Joan Marr`, `Mr Justice Kell`.
  private mutating func learnBefore(_ item: Found, _ person: Int, _ scene: Scene) {
    let (page, names) = (scene.page, scene.knowledge.names)
    for index in item.alias.lowerBound..<item.tokens.upperBound {
      for noun in names.nouns(ofTitle: page.hash(index)) {
        let others = item.alias.filter { $0 != index }.map(page.hash)
        byHead[noun, default: []].append(Description(modifiers: Set(others), person: person))
      }
    }
    guard let head = headBefore(item, scene) else { return }
    if let age = page.age(head) {
      byAge[age, default: []].insert(person)
      return
    }
    guard let noun = scene.noun(head)?.word else { return }
    var modifiers: Set<UInt64> = []
    var index = head - 1
    while index >= head - 5, page.isSameSentence(index, head), page.isPhraseToken(index),
      !scene.list.phraseBreaks.contains(page.hash(index))
    {
      note(page, index, person, names)
      modifiers.insert(page.hash(index))
      index -= 1
    }
    byHead[noun, default: []].append(Description(modifiers: modifiers, person: person))
  }

  /// The noun just before a name, or before the comma to which the name is an apposition: `the director of the Harbour
  /// Fund, Ann Poole,`.
  private func headBefore(_ item: Found, _ scene: Scene) -> Int? {
    let page = scene.page
    let before = item.alias.lowerBound - 1
    guard page.isSameSentence(before, item.alias.lowerBound) else { return nil }
    guard page.isBreak(before) else { return before }
    guard scene.isAppositive(item) else { return nil }
    var index = before - 1
    while index > before - 9, page.isSameSentence(index, before), page.isWord(index) {
      if page.isLower(index), scene.noun(index) != nil {
        let next = page.hash(index + 1)
        let isLinked =
          index + 1 == before || next == scene.list.of || next == scene.list.forWord || next == scene.list.inWord
        return isLinked ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// `, 29, a former soldier`, ` is the governor of`.
  private mutating func learnAfter(_ item: Found, _ person: Int, _ scene: Scene) {
    let (page, list, names) = (scene.page, scene.list, scene.knowledge.names)
    var index = item.alias.upperBound
    var first = index
    if page.isBreak(index) {
      let number = page.hash(index + 1) == list.aged ? index + 2 : index + 1
      if page.isSameSentence(number, index), !page.isAgeWord(number), let age = page.age(number),
        !page.isLower(number + 1), !page.isSign(number + 1, 0x2D)
      {
        byAge[age, default: []].insert(person)
        index = number + 1
      }
      guard page.isBreak(index) else { return }
      first = index + 1
    } else if page.hash(index) == list.was || page.hash(index) == list.isWord {
      first = index + 1
    } else {
      return
    }
    var modifiers: Set<UInt64> = []
    index = first
    while index < first + 9, page.isSameSentence(index, first), page.isPhraseToken(index),
      !list.phraseBreaks.contains(page.hash(index))
    {
      let next = page.hash(index + 1)
      // "told Ann Poole, the governor said": who said it is somebody else.
      if list.saying.contains(next) || list.auxiliaries.contains(next), next != list.who { return }
      note(page, index, person, names)
      if let noun = scene.noun(index)?.word, !scene.isModifier(index) {
        byHead[noun, default: []].append(Description(modifiers: modifiers, person: person))
      }
      modifiers.insert(page.hash(index))
      index += 1
    }
  }

  private mutating func note(_ page: Page, _ index: Int, _ person: Int, _ names: NameWords) {
    if page.isAgeWord(index), let age = page.age(index) { byAge[age, default: []].insert(person) }
    if page.isCapital(index), names.isNationality(page.hash(index)) {
      byNationality[page.hash(index), default: []].insert(person)
    }
  }
}
