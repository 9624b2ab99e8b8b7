internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// One document with what has been found in it, while references are read in the order of the text.
struct Scene {
  var page: Page
  let knowledge: ReferenceTables
  let list: ContextWords
  let people: PersonIndex
  let bodies: BodyRegistry
  var found: [Found]
  /// Genders of unnamed people by first token.
  var genders: [Int: Character] = [:]
  /// Unnamed people by first token who only tell or stand by: a source, a neighbour, somebody's uncle. A pronoun goes
  /// with one only where nobody else fits.
  var bystanders: Set<Int> = []
  /// The people of the document whom the law holds or seeks.
  let held: Set<Int>
  private let startsAt: [Int: Int]
  private let endsAt: [Int: Int]
  private let bySentence: [Int: [Int]]
  private let titleGenders: [Int: Character]
  /// Mentions of prisons by name, in order.
  let prisons: [Found]
  /// Mentions of organisations by name, in order.
  let organisations: [Found]

  init(
    page: Page, knowledge: ReferenceTables, list: ContextWords, people: PersonIndex, bodies: BodyRegistry,
    found: [Found]
  ) {
    let found = found.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    var startsAt: [Int: Int] = [:]
    var endsAt: [Int: Int] = [:]
    var bySentence: [Int: [Int]] = [:]
    var held: Set<Int> = []
    var titleGenders: [Int: Character] = [:]
    for (index, item) in found.enumerated() where item.kind == .person {
      startsAt[item.alias.lowerBound] = index
      endsAt[item.alias.upperBound] = index
      bySentence[page.sentenceOf[item.tokens.lowerBound], default: []].append(index)
      guard case .person(let person)? = item.target else { continue }
      for token in item.alias.lowerBound..<item.tokens.lowerBound {
        if let gender = knowledge.names.title(page.hash(token))?.gender { titleGenders[person] = gender }
      }
      if people.people[person].evidence.contains(.custody), people.people[person].reference == nil {
        held.insert(person)
      }
    }
    self.page = page
    self.knowledge = knowledge
    self.list = list
    self.people = people
    self.bodies = bodies
    self.found = found
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.bySentence = bySentence
    self.held = held
    self.titleGenders = titleGenders
    prisons = found.filter { $0.kind == .prison }
    organisations = found.filter { $0.kind == .organisation }
  }

  /// The person whose name, title included, begins at a token.
  func person(startingAt token: Int) -> Found? { startsAt[token].map { found[$0] } }
  /// The person whose name ends just before a token.
  func person(endingAt token: Int) -> Found? { endsAt[token].map { found[$0] } }

  /// The people named in a sentence, in order.
  func named(inSentence sentence: Int) -> [Found] { bySentence[sentence, default: []].map { found[$0] } }

  /// The gender that the document's own titles tell, else that of the whole corpus and the tables.
  func gender(_ item: Found) -> Character? {
    guard case .person(let person)? = item.target else { return genders[item.tokens.lowerBound] }
    return titleGenders[person] ?? people.people[person].gender
  }

  /// True for a name after a comma that a sign, a preposition or the end of the sentence follows: it is an apposition.
  /// Before a verb it begins a clause: `In a note to the Prime Minister, Ann Poole asked`.
  func isAppositive(_ name: Found) -> Bool { page.isAppositive(name.alias, list) }

  mutating func add(
    _ tokens: Range<Int>, _ target: Target?, _ form: Mention.Form, _ kind: Entity.Kind, _ reason: String
  ) {
    found.append(Found(tokens: tokens, target: target, form: form, kind: kind, reason: reason, alias: tokens))
  }
}
