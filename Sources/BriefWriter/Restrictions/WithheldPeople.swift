internal import ChronologyModel

/// Finds out whose names may not be written, and by which words the documents call them.
struct WithheldPeople {
  private(set) var index = NameIndex()
  private(set) var namesakes: Namesakes
  /// The entities of which no name may be written, by index.
  private(set) var entities: Set<Int> = []

  private let restrictions: Restrictions
  private let chronology: Chronology

  /// The names of a list, what they are shortened to, and what else the documents call the same people. `pages` are
  /// words of our own that stand in every site.
  init(_ restrictions: Restrictions, _ chronology: Chronology, pages: [[UInt8]]) {
    self.restrictions = restrictions
    self.chronology = chronology
    namesakes = Namesakes(restrictions)
    if restrictions.people.isEmpty { return }
    for person in restrictions.people {
      for name in person.names { index.add(NameSpellings(name).patterns, person.line, .listed) }
    }
    let surnames = addShortForms()
    var ordinary = OrdinaryWords(surnames, pages: pages.map { FoldedText($0) } + [FoldedText(Withholding.words)])
    var places: [[Place]] = []
    for document in chronology.documents {
      let text = FoldedText(document.text)
      places.append(self.places(in: text))
      ordinary.count(text, but: places[places.count - 1].map(\.bytes))
    }
    index.ordinary = ordinary
    let spelt = spelledOut(places)
    var others: Set<Int> = []
    for (place, entity) in chronology.entities.enumerated() where spelt[place] == nil {
      if namesakes.add(entity) { others.insert(place) }
    }
    let called = names()
    for (place, line) in spelt.sorted(by: { $0.key < $1.key }) { withhold(place, called[place], line) }
    addThoseCalledTheSame(called, but: others)
  }

  /// Adds what the names are shortened to; gives the surnames.
  private mutating func addShortForms() -> Set<[UInt32]> {
    var words: Set<[UInt32]> = []
    for person in restrictions.people {
      for name in person.names.map({ NameSpellings($0) }) {
        index.add(name.surnames, person.line, .surname)
        index.add(name.givenNames, person.line, .given)
        words.formUnion(name.surnames.map { $0.letters.map(\.letter) })
      }
    }
    return words
  }

  // MARK: Spelled out

  /// The bytes of a text in which the list spells out a name, and its line there.
  private typealias Place = (bytes: Range<Int>, line: Int)

  private func places(in text: FoldedText) -> [Place] {
    var found: [Place] = []
    var start = 0
    while start < text.units.count {
      if let match = index.match(at: start, in: text, .words, isListed: true), match.end > start {
        found.append((text.units[start].start..<text.units[match.end - 1].end, match.line))
        start = match.end
      } else {
        start += 1
      }
    }
    return found
  }

  /// Entities by index, with the line of the list that spells out one of their names, or the words around a place where
  /// they are named: `Vale` may be all that was taken of `Ashdown-Vale`.
  private func spelledOut(_ places: [[Place]]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for (place, entity) in chronology.entities.enumerated() {
      let names = [entity.name] + entity.aliases.map(\.name)
      if let line = names.lazy.compactMap({ self.places(in: FoldedText($0)).first?.line }).first { found[place] = line }
    }
    func note(_ entity: Int, _ span: Span) {
      guard found[entity] == nil, chronology.entities.indices.contains(entity),
        chronology.entities[entity].kind == .person, places.indices.contains(span.document)
      else { return }
      found[entity] = places[span.document].first { $0.bytes.overlaps(span.start..<max(span.start, span.end)) }?.line
    }
    for mention in chronology.mentions.joined() where mention.isName { mention.entity.map { note($0, mention.span) } }
    for (place, entity) in chronology.entities.enumerated() { for alias in entity.aliases { note(place, alias.span) } }
    return found
  }

  // MARK: Called the same

  /// What the documents call each entity, by index.
  private func names() -> [[String]] {
    var names = chronology.entities.map { [$0.name] + $0.aliases.map(\.name) }
    var seen = names.map { Set($0) }
    for mention in chronology.mentions.joined() where mention.isName && mention.kind == .person {
      guard let entity = mention.entity, names.indices.contains(entity) else { continue }
      let words = chronology.quote(mention.span)
      if seen[entity].insert(words).inserted { names[entity].append(words) }
    }
    return names
  }

  /// Withholds everybody else who is called by a name that is withheld and is not known to be another, until none is
  /// left.
  private mutating func addThoseCalledTheSame(_ called: [[String]], but others: Set<Int>) {
    var isChanged = true
    while isChanged {
      isChanged = false
      let withholding = Withholding(self, restrictions.givenNames)
      for (place, entity) in chronology.entities.enumerated() {
        if others.contains(place) || entities.contains(place) { continue }
        // What is called a person is a name, with a capital or without.
        let isPerson = entity.kind == .person
        let seen = isPerson ? called[place] : [entity.name]
        let lines = seen.lazy.compactMap { withholding.line(in: $0, isPerson ? .address : .words) }
        guard let line = lines.first else { continue }
        withhold(place, isPerson ? seen : [], line)
        isChanged = true
      }
    }
  }

  private mutating func withhold(_ entity: Int, _ names: [String], _ line: Int) {
    entities.insert(entity)
    let given = restrictions.people.first { $0.line == line }?.names.compactMap { $0.split(separator: " ").first } ?? []
    for name in names {
      let spellings = NameSpellings(name)
      guard spellings.count > 1 else { continue }
      index.add(spellings.patterns, line, .found)
      // A surname that the documents use goes with the given name that the list has.
      guard spellings.isOneWord else { continue }
      for first in given { index.add(NameSpellings("\(first) \(name)").patterns, line, .found) }
    }
  }
}

extension Mention {
  /// True when it names somebody in words.
  fileprivate var isName: Bool { form == .name || form == .shortName }
}
