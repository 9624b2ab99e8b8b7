internal import ChronologyModel

/// Whom and which places each document is about: what tells whether two documents that name nobody speak of one thing.
struct Scenes {
  /// The people that each document names, by document; ascending, each once.
  let people: [[Int]]
  /// The places and prisons that each document is about, by document: those its first words name, two at the most.
  private let settings: [[Int]]
  /// The people whom its first words name, by document.
  private let protagonists: [Set<Int>]
  /// Everybody and everything that each document names, by document.
  private let named: [Set<Int>]

  /// How far into a document its first words go: a headline and two paragraphs of news.
  private static let opening = 700

  /// The scenes of the documents of `reading`.
  init(_ reading: CorpusReading) {
    var people: [[Int]] = []
    var settings: [[Int]] = []
    var named: [Set<Int>] = []
    var protagonists: [Set<Int>] = []
    let titles = TitleNames(reading)
    for index in reading.documents.indices {
      var all: Set<Int> = []
      var persons: Set<Int> = []
      var first: Set<Int> = []
      var opening: Set<Int> = []
      var counts: [Int: Int] = [:]
      for entity in reading.documents[index].title.map(titles.entities) ?? [] {
        all.insert(entity)
        if reading.entities[entity].kind == .person { first.insert(entity) } else { opening.insert(entity) }
      }
      for mention in reading.mentions.indices.contains(index) ? reading.mentions[index] : [] {
        guard let entity = mention.entity else { continue }
        all.insert(entity)
        switch reading.entities[entity].kind {
        case .person:
          persons.insert(entity)
          if mention.span.start < Self.opening { first.insert(entity) }
        case .prison, .place:
          counts[entity, default: 0] += 1
          if mention.span.start < Self.opening { opening.insert(entity) }
        case .organisation, .office: break
        }
      }
      people.append(persons.sorted())
      named.append(all)
      protagonists.append(first)
      settings.append(Self.setting(opening, counts))
    }
    self.people = people
    self.settings = settings
    self.named = named
    self.protagonists = protagonists
  }

  /// True when the first words of a document name a person: it is about that person.
  func opens(_ document: Int, with person: Int) -> Bool { protagonists[document].contains(person) }

  /// One or two places that the opening names are the setting; of more, the one that the document names most often.
  private static func setting(_ opening: Set<Int>, _ counts: [Int: Int]) -> [Int] {
    let places = (opening.isEmpty && counts.count == 1 ? Set(counts.keys) : opening).sorted()
    guard places.count > 2 else { return places }
    let most = places.map { counts[$0] ?? 0 }.max() ?? 0
    let best = places.filter { counts[$0] == most }
    return best.count == 1 ? best : []
  }

  /// Where the documents are set, when they are all set in one place.
  func setting(of documents: Set<Int>) -> [Int] {
    guard let first = documents.min() else { return [] }
    let shared = settings[first].filter { place in documents.allSatisfy { settings[$0].contains(place) } }
    return shared
  }

  /// The one person whom the first words of all the documents name; nil for none or several.
  func protagonist(of documents: Set<Int>) -> Int? {
    guard let first = documents.min() else { return nil }
    let shared = protagonists[first].filter { person in documents.allSatisfy { protagonists[$0].contains(person) } }
    return shared.count == 1 ? shared.first : nil
  }

  /// True when each of `documents` names all of `entities`.
  func names(_ entities: Set<Int>, in documents: Set<Int>) -> Bool {
    documents.allSatisfy { entities.isSubset(of: named[$0]) }
  }

  /// True when `document` and one of `others` are set in one place.
  func areSetInOnePlace(_ document: Int, _ others: Set<Int>) -> Bool {
    others.contains { other in settings[other].contains(where: settings[document].contains) }
  }

  /// True when `document` and one of `others` tell of one story: they have the setting in common, or somebody whom both
  /// begin with, or two names.
  func areOfOneStory(_ document: Int, _ others: Set<Int>) -> Bool {
    if areSetInOnePlace(document, others) { return true }
    return others.contains { other in
      if other == document || !protagonists[other].isDisjoint(with: protagonists[document]) { return true }
      let (shorter, longer) =
        named[document].count < named[other].count ? (document, other) : (other, document)
      var shared = 0
      for entity in named[shorter] where named[longer].contains(entity) {
        shared += 1
        if shared == 2 { return true }
      }
      return false
    }
  }
}

/// The people, places and prisons that a title names; the title of a page is often no part of its text.
private struct TitleNames {
  /// Entities by the words of their names; nil for what names two.
  private var byWords: [[String]: Int?] = [:]
  private var longest = 0

  init(_ reading: CorpusReading) {
    for (index, entity) in reading.entities.enumerated() where [.person, .prison, .place].contains(entity.kind) {
      let words = Words.all(of: entity.name)
      guard words.count > 1 || entity.kind == .place else { continue }
      byWords[words] = .some(byWords[words] == nil ? index : nil)
      longest = max(longest, min(words.count, 5))
    }
  }

  func entities(_ title: String) -> [Int] {
    let words = Words.all(of: title)
    var found: [Int] = []
    for start in words.indices {
      for end in start..<min(start + longest, words.count) {
        if let entity = byWords[Array(words[start...end])] ?? nil { found.append(entity) }
      }
    }
    return found
  }
}
