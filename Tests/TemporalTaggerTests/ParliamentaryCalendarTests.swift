import ChronologyModel
import Testing

/// Hours that the House of Commons keeps. Published on Friday 7 November 2025.
@Suite struct ParliamentaryCalendarTests {
  @Test(arguments: ["He spoke at PMQs on Wednesday.", "He stood in at Prime Minister’s Questions on Wednesday."])
  func questionsOnAWednesdayAreAtNoon(text: String) throws {
    let timex = try #require(timexes(text).first)
    #expect(timex.value == "2025-11-05")
    #expect(timex.interval?.earliest.description == "2025-11-05T12:00")
  }

  @Test(arguments: [
    "He spoke on Wednesday.", "He spoke at PMQs on Thursday.", "The questions on Wednesday were hard.",
    "After PMQs he left on Wednesday.",
  ]) func otherWednesdaysAndOtherQuestionsAreWholeDays(text: String) throws {
    let timex = try #require(timexes(text).first)
    #expect(timex.interval?.precision == .day)
  }
}
