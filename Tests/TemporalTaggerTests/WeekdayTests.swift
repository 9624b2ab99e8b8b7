import ChronologyModel
import Testing

/// Published on Friday 7 November 2025.
struct WeekdayTests {
  @Test(arguments: [
    ("Nell Ashby was freed on Monday.", ["Monday = 2025-11-03"]),
    ("Nell Ashby spoke on Friday.", ["Friday = 2025-11-07"]),
    ("Nell Ashby will appear in court on Monday.", ["Monday = 2025-11-10"]),
    ("Nell Ashby is due to appear on Tuesday.", ["Tuesday = 2025-11-11"]),
    ("Governors were being called to a meeting on Thursday.", ["Thursday = 2025-11-13"]),
    ("The clerk said on Thursday that checks will change.", ["Thursday = 2025-11-06"]),
    ("This Wednesday was such a day.", ["This Wednesday = 2025-11-05"]),
    ("Police have searched since Sunday.", ["Sunday = 2025-11-02"]),
    ("It began on Monday last week.", ["Monday last week = 2025-10-27"]),
  ])
  func theVerbSaysWhetherAWeekdayIsPastOrAhead(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func lastWednesdayKeepsItsSecondReading() throws {
    let timex = try #require(timexes("He was seen last Wednesday.").first)
    #expect(timex.value == "2025-10-29")
    #expect(timex.alternative?.singleDay?.description == "2025-11-05")
  }

  @Test(arguments: [
    ("She was told on Tuesday night.", ["Tuesday night = 2025-11-04TNI"]),
    ("She was told on Wednesday morning.", ["Wednesday morning = 2025-11-05TMO"]),
    ("He was held on the morning of 9 September.", ["the morning of 9 September = 2025-09-09TMO"]),
    ("She was told last night.", ["last night = 2025-11-06TNI"]),
    ("She wrote yesterday.", ["yesterday = 2025-11-06"]),
    ("The van left overnight.", ["overnight = 2025-11-06TNI"]),
  ])
  func partsOfTheDayKeepTheirDay(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func nothingIsMendedOvernight() {
    #expect(read("The system will not be mended overnight.").isEmpty)
  }

  @Test func withoutPublicationAWeekdayStaysOpen() {
    #expect(read("She was freed on Wednesday.", published: nil) == ["Wednesday = XXXX-WXX-3"])
  }

  @Test func aBoundIsKeptOutsideTheSpan() {
    #expect(timexes("No one has seen him since Sunday.").first?.bound == .since)
    #expect(timexes("The report is due by Monday.").first?.bound == .by)
  }
}
