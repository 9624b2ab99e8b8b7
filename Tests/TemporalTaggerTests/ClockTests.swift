import Testing

/// Published on Thursday 7 September 2023.
struct ClockTests {
  @Test(arguments: [
    ("He was missed at 7.50am on Wednesday 6 September.", ["7.50am on Wednesday 6 September = 2023-09-06T07:50"]),
    (
      "Seen at 14:23 British Summer Time 7 September 2023",
      ["14:23 British Summer Time 7 September 2023 = 2023-09-07T14:23"]
    ),
    ("Wednesday, 6 September – 7.15am", ["Wednesday, 6 September – 7.15am = 2023-09-06T07:15"]),
    ("3.35pm, September 4", ["3.35pm, September 4 = 2023-09-04T15:35"]),
    ("The gate closed at 3pm yesterday.", ["3pm yesterday = 2023-09-06T15:00"]),
    ("Debate, 7:35 pm on 21 August 2023", ["7:35 pm on 21 August 2023 = 2023-08-21T19:35"]),
    ("Friday 1 September 2023 10:52", ["Friday 1 September 2023 10:52 = 2023-09-01T10:52"]),
    ("The gate closed at 3 p.m. Wednesday.", ["3 p.m. Wednesday = 2023-09-06T15:00"]),
    ("They met at noon on Wednesday.", ["noon on Wednesday = 2023-09-06T12:00"]),
    (
      "A guard saw him at 07:32 on Wednesday. The alarm came 18 minutes later.",
      ["07:32 on Wednesday = 2023-09-06T07:32", "18 minutes later = 2023-09-06T07:50"]
    ),
    ("The office has today (7 September 2023) answered.", ["today (7 September 2023) = 2023-09-07"]),
  ])
  func aClockTimeAndItsDayAreOne(text: String, expected: [String]) {
    #expect(read(text, published: "2023-09-07") == expected)
  }

  @Test(arguments: ["Shares rose 7.32 points.", "The vote went 2.10 to one.", "A ratio of 3.50 in all."])
  func aDecimalIsNoClockTime(text: String) {
    #expect(read(text).isEmpty)
  }
}
