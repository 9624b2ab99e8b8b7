import ChronologyModel
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    ("Orla Finch was freed on 29 October 2025.", ["29 October 2025 = 2025-10-29"]),
    ("Orla Finch was freed on October 29, 2025, by a clerk.", ["October 29, 2025 = 2025-10-29"]),
    ("She was freed on the 29th of October.", ["the 29th of October = 2025-10-29"]),
    ("She was freed on Oct. 29 at Fenmoor.", ["Oct. 29 = 2025-10-29"]),
    ("The form is dated 29/10/2025.", ["29/10/2025 = 2025-10-29"]),
    ("The form is dated 03/11/2025.", ["03/11/2025 = 2025-11-03"]),
    ("The file says 2025-10-29.", ["2025-10-29 = 2025-10-29"]),
    ("The inquest opened on Monday, 1 September.", ["Monday, 1 September = 2025-09-01"]),
    ("He left on Wednesday 29 October.", ["Wednesday 29 October = 2025-10-29"]),
    ("He left on 6 September last year.", ["6 September last year = 2024-09-06"]),
  ])
  func aDateIsReadInEitherOrder(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("The tour runs from 3 to 6 May 2025.", ["3 = 2025-05-03", "6 May 2025 = 2025-05-06"]),
    ("Visits stopped between 3 and 5 November.", ["3 = 2025-11-03", "5 November = 2025-11-05"]),
    ("Visits stopped on November 3-5.", ["November 3 = 2025-11-03", "5 = 2025-11-05"]),
    ("Visits stopped on November 3–5.", ["November 3 = 2025-11-03", "5 = 2025-11-05"]),
    (
      "It counts cases between 1 April and 31 October 2025.",
      ["1 April = 2025-04-01", "31 October 2025 = 2025-10-31"]
    ),
  ])
  func bothEndsOfARangeAreDated(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func aDayWithoutYearIsTheLastOneUnlessTheVerbLooksAhead() {
    #expect(read("Ivo Marsh was arrested on 12 December.", published: "2025-03-01") == ["12 December = 2024-12-12"])
    #expect(read("Ivo Marsh will be sentenced on 12 December.") == ["12 December = 2025-12-12"])
    #expect(read("Ivo Marsh is due to stand trial in November.", published: "2025-09-30") == ["November = 2025-11"])
    #expect(read("Ivo Marsh was charged in November.", published: "2025-09-30") == ["November = 2024-11"])
  }

  @Test func aWeekdayBesideADateChoosesTheYear() {
    // 6 September was a Wednesday in 2023.
    #expect(
      read("He escaped on Wednesday 6 September.", published: "2025-02-07") == ["Wednesday 6 September = 2023-09-06"])
  }

  @Test func withoutPublicationTheYearComesFromTheTextOrStaysOpen() {
    #expect(read("He left on October 29.", published: nil) == ["October 29 = XXXX-10-29"])
    #expect(
      read("The post closed on 2 May 2024. He left on 3 June.", published: nil) == [
        "2 May 2024 = 2024-05-02", "3 June = 2024-06-03",
      ])
  }

  @Test func anImpossibleDayIsNoDate() {
    #expect(read("The form says 30/02/2025.").isEmpty)
    #expect(read("The form says 31 February 2025.").allSatisfy { !$0.contains("2025-02-3") })
  }

  @Test func theIntervalIsTheWholeDay() throws {
    let timex = try #require(timexes("She was freed on 29 October 2025.").first)
    #expect(timex.interval?.earliest.description == "2025-10-29T00:00")
    #expect(timex.interval?.latest.description == "2025-10-29T23:59")
    #expect(timex.anchor == .explicit)
  }

  @Test func aDayJustGoneIsNotPutAYearAheadByAVerbThatLooksOn() {
    #expect(timexes("They had to be taken out on 10 August.").map(\.value) == ["2025-08-10"])
    #expect(timexes("They will be taken out on 10 December.").map(\.value) == ["2025-12-10"])
  }

  @Test func thatAfternoonGoesOnFromTheDayOfTellingNotFromADayCountedBack() {
    let text = "She was told on Wednesday that he was freed a week before. That afternoon she wrote."
    #expect(timexes(text).last?.value == "2025-11-05TAF")
  }
}
