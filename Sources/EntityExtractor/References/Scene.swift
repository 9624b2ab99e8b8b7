internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// One document with what has been found in it, while references are read in the order of the text.
struct Scene {
  let page: Page
  let knowledge: ReferenceTables
  let list: ContextWords
  let people: PersonIndex
  var found: [Found]
  /// Genders of unnamed people by first token.
  var genders: [Int: Character] = [:]
  /// The people of the document whom the law holds or seeks.
  let held: Set<Int>
  private let startsAt: [Int: Int]
  private let endsAt: [Int: Int]
  private let bySentence: [Int: [Int]]
  /// Mentions of prisons by name, in order.
  private let prisons: [Found]

  init(page: Page, knowledge: ReferenceTables, list: ContextWords, people: PersonIndex, found: [Found]) {
    let found = found.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    var startsAt: [Int: Int] = [:]
    var endsAt: [Int: Int] = [:]
    var bySentence: [Int: [Int]] = [:]
    var held: Set<Int> = []
    for (index, item) in found.enumerated() where item.kind == .person {
      startsAt[item.alias.lowerBound] = index
      endsAt[item.alias.upperBound] = index
      bySentence[page.sentenceOf[item.tokens.lowerBound], default: []].append(index)
      guard case .person(let person)? = item.target else { continue }
      if people.people[person].evidence.contains(.custody), people.people[person].reference == nil {
        held.insert(person)
      }
    }
    self.page = page
    self.knowledge = knowledge
    self.list = list
    self.people = people
    self.found = found
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.bySentence = bySentence
    self.held = held
    prisons = found.filter { $0.kind == .prison }
  }

  /// The person whose name, title included, begins at a token.
  func person(startingAt token: Int) -> Found? { startsAt[token].map { found[$0] } }
  /// The person whose name ends just before a token.
  func person(endingAt token: Int) -> Found? { endsAt[token].map { found[$0] } }

  /// The people named in a sentence, in order.
  func named(inSentence sentence: Int) -> [Found] { bySentence[sentence, default: []].map { found[$0] } }

  /// The prison named last before a token.
  func prison(before token: Int) -> Found? {
    var low = 0
    var high = prisons.count
    while low < high {
      let middle = (low + high) / 2
      if prisons[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? prisons[low - 1] : nil
  }

  func gender(_ item: Found) -> Character? {
    guard case .person(let person)? = item.target else { return genders[item.tokens.lowerBound] }
    return people.people[person].gender
  }

  mutating func add(
    _ tokens: Range<Int>, _ target: Target?, _ form: Mention.Form, _ kind: Entity.Kind, _ reason: String
  ) {
    found.append(Found(tokens: tokens, target: target, form: form, kind: kind, reason: reason, alias: tokens))
  }
}
