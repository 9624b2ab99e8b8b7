internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Reads what refers without naming: offices for their holders, descriptions, pronouns, people who are not named.
struct ReferenceReader {
  let knowledge: ReferenceTables
  let list: ContextWords
  let pages: [Page]
  let phrases: [[BodyFinder.OfficePhrase]]

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
    var given: [[GivenOffice]] = []
    for (page, phrases) in zip(pages, phrases) { given.append(reader.given(page, phrases, found[page.number])) }
    let all = Array(given.joined())
    for (page, phrases) in zip(pages, phrases) {
      found[page.number] += reader.holders(page, phrases, given[page.number], all, found, &people, &registry)
      let seats = SeatReader(knowledge: knowledge, list: list)
      found[page.number] += seats.members(page, found[page.number], &people)
      var scene = Scene(
        page: page, knowledge: knowledge, list: list, people: people, bodies: registry, found: found[page.number])
      scene.readBodies()
      scene.readDescriptions(given[page.number])
      scene.readPronouns()
      found[page.number] = scene.found
    }
    return all
  }
}
