internal import ChronologyModel

/// Names of other people and places that share a word with a name that is withheld, and are let through: a relative is
/// not withheld unless the list has her too. A name is another's only where a table has it, or where it has a known
/// given name that the listed person cannot bear; anything short of that can be the listed person.
struct Namesakes: Sendable {
  private var patterns: [UInt32: [NamePattern]] = [:]
  private let listed: [NameSpellings]
  private let given: GivenNames

  init(_ restrictions: Restrictions) {
    // Of a name that is one word there is no telling whether it is a surname, unless the same line has it as one.
    listed = restrictions.people.flatMap { person in
      let names = person.names.map { NameSpellings($0) }
      let surnames = Set(names.filter { !$0.isOneWord }.flatMap(\.lastWords))
      return names.filter { !$0.isOneWord || $0.lastWords.isDisjoint(with: surnames) }
    }
    given = restrictions.givenNames
  }

  /// True when `entity` has a name that is another's, all of which are then let through.
  mutating func add(_ entity: Entity) -> Bool {
    let names = ([entity.name] + entity.aliases.map(\.name)).map { NameSpellings($0) }
    let others = names.filter { name in
      !name.isOneWord && !name.wholeWords.isEmpty
        && (entity.kind == .person ? isAnother(name, entity) : entity.reference != nil)
    }
    for name in others where listed.contains(where: { $0.shares(name) }) {
      guard let pattern = name.patterns.first, let first = pattern.letters.first?.letter else { continue }
      patterns[first, default: []].append(pattern)
    }
    return !others.isEmpty
  }

  private func isAnother(_ name: NameSpellings, _ entity: Entity) -> Bool {
    guard let first = name.wholeWords.first, first.count > 1, entity.reference != nil || given.contains(first) else {
      return false
    }
    for listed in listed {
      let mine = listed.isOneWord ? [] : listed.wholeWords.dropLast()
      let sharesSurname = !listed.lastWords.isDisjoint(with: name.lastWords)
      if sharesSurname, mine.isEmpty || mine.contains(where: { given.canBeOne($0, first) }) { return false }
    }
    return true
  }

  /// Where the name of another that begins at a place ends; nil when there is none.
  func end(in text: FoldedText, from start: Int) -> Int? {
    guard text.units[start].kind == .letter, let candidates = patterns[text.units[start].letter] else { return nil }
    return candidates.compactMap { $0.end(in: text, from: start) }.max()
  }
}
