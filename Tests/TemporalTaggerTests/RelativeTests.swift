import ChronologyModel
import Testing

/// Published on Friday 7 November 2025.
struct RelativeTests {
  @Test(arguments: [
    ("Last month the wing flooded.", ["Last month = 2025-10"]),
    ("It was put into measures last year.", ["last year = 2024"]),
    ("The wing flooded last week.", ["last week = 2025-W44"]),
    ("More will be freed next week.", ["next week = 2025-W46"]),
    ("He resigned earlier this month.", ["earlier this month = 2025-11"]),
    ("The minister will speak later today.", ["later today = 2025-11-07"]),
    ("The rule changed last September.", ["last September = 2024-09"]),
    ("The rule changed last May.", ["last May = 2025-05"]),
    ("It was built in November last year.", ["November last year = 2024-11"]),
    ("It was opened in July of this year.", ["July of this year = 2025-07"]),
    ("It was full at the start of 2023.", ["the start of 2023 = 2023"]),
    ("The flats were empty at the weekend.", ["the weekend = 2025-W44-WE"]),
    ("It rose in the third quarter of 2024.", ["the third quarter of 2024 = 2024-Q3"]),
  ])
  func aUnitIsCountedFromPublication(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("It came to light on Wednesday. He had been let go a week before.", "a week before = 2025-10-29"),
    ("He left on 24 October. He was found two days later.", "two days later = 2025-10-26"),
    ("He left on 24 October. On the same day the alarm failed.", "the same day = 2025-10-24"),
    ("He left on 24 October. The following day he rang home.", "The following day = 2025-10-25"),
    ("He left on 24 October. He had packed the day before.", "the day before = 2025-10-23"),
    ("She was seen on 24 October. That afternoon she rang home.", "That afternoon = 2025-10-24TAF"),
  ])
  func anOffsetIsCountedFromTheDateBeforeIt(text: String, expected: String) {
    #expect(read(text).last == expected)
    #expect(timexes(text).last?.anchor == .mention)
  }

  @Test(arguments: [
    ("The page was changed 54 minutes ago.", ["54 minutes ago = 2025-11-07"]),
    ("He left three days ago.", ["three days ago = 2025-11-04"]),
    ("He left two months ago.", ["two months ago = 2025-09"]),
    ("The checks began a few weeks ago.", ["a few weeks ago = PAST_REF"]),
    ("The rules changed recently.", ["recently = PAST_REF"]),
  ])
  func agoIsCountedFromPublicationAndVagueOnesGetNoDay(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func aLengthBeforeAClauseNamesNoDay() {
    #expect(read("It began two days before Orla Finch was freed.") == ["two days = P2D"])
  }

  @Test func theYearToAMonthIsTheTwelveMonthsThatEndWithIt() throws {
    let text = "In the year to March 2025 there were 262, up from 115 in the previous 12 months."
    let found = timexes(text)
    #expect(found.map { words($0, text) } == ["March 2025", "12 months"])
    #expect(found.map(\.value) == ["2025-03", "P12M"])
    #expect(found.first?.interval?.earliest.day.description == "2024-04-01")
    #expect(found.first?.interval?.latest.day.description == "2025-03-31")
    #expect(found.last?.interval?.earliest.day.description == "2023-04-01")
    #expect(found.last?.interval?.latest.day.description == "2024-03-31")
  }
}
