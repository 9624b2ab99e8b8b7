internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Reads what refers without naming: offices for their holders, descriptions, pronouns, people who are not named.
struct ReferenceReader {
  let knowledge: ReferenceTables
  let list: ContextWords
  let pages: [Page]
  let phrases: [[BodyFinder.OfficePhrase]]
  let concurrency: any DocumentConcurrency

  /// An office that a text gives to a person.
  struct GivenOffice {
    var document: Int
    var tokens: Range<Int>
    var person: Int
    var name: String
    var words: String
    var rows: [Int]
    var manner: OfficeMention.Manner
    /// The tokens of the office alone.
    var phrase: Range<Int>
  }

  /// Adds references to `found`; returns the offices that the texts give to people.
  func read(_ found: inout [[Found]], _ people: inout PersonIndex, _ registry: inout BodyRegistry) -> [GivenOffice] {
    let reader = OfficeReader(knowledge: knowledge, list: list)
    let given = zip(pages, phrases).map { page, phrases in reader.given(page, phrases, found[page.number]) }
    let all = Array(given.joined())
    // Holders and members may be people whom no text names: they are known before anybody is referred to.
    var corpus = NamedHolders(found, all, people)
    let seats = SeatReader(knowledge: knowledge, list: list)
    for (page, phrases) in zip(pages, phrases) {
      found[page.number] += reader.holders(page, phrases, given[page.number], &corpus, &people, &registry)
      let members = seats.members(page, found[page.number], &people)
      for case .person(let person)? in members.map(\.target) { corpus.add(person, people) }
      found[page.number] += members
    }
    let (before, everybody, bodies) = (found, people, registry)
    found = concurrency.map(pages.count) { number in
      var scene = Scene(
        page: pages[number], knowledge: knowledge, list: list, people: everybody, bodies: bodies,
        found: before[number])
      scene.readBodies()
      scene.readDescriptions(given[number])
      scene.readPronouns()
      return scene.found
    }
    return all
  }
}
