import ChronologyModel
import Lexing
import TemporalTagger
import Testing

/// Histories, whose dates follow each other.
@Suite struct NarrativeTests {
  private func read(_ text: String, narrative: Bool) -> [String] {
    let day = CivilDay(year: 2025, month: 11, day: 7)!
    let publication = PublicationDate(interval: CivilInterval(day: day), basis: .stated)
    let found = TimexTagger(narrative: narrative).timexes(in: LexedText(text), document: 0, publication: publication)
    return found.map { $0.value }
  }

  @Test func aMonthIsOfTheYearLastMentioned() {
    let text = "The siege began on 3 March 1854. It was raised in June, and on 12 July the army left."
    #expect(read(text, narrative: true) == ["1854-03-03", "1854-06", "1854-07-12"])
  }

  @Test func withoutItAMonthIsCountedFromPublication() {
    #expect(read("The siege began on 3 March 1854. It was raised in June.", narrative: false).last == "2025-06")
  }
}
