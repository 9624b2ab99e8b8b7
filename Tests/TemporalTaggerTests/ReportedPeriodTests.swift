import Testing

/// Periods as reports of companies and statisticians name them. Published on Friday 7 November 2025.
@Suite struct ReportedPeriodTests {
  @Test(arguments: [
    ("Sales fell in the latest quarter.", ["the latest quarter = 2025-Q3"]),
    ("Sales fell in the latest period.", ["the latest period = 2025-Q3"]),
    (
      "In the second quarter it lost £3m, against £1m a year earlier.",
      ["the second quarter = 2025-Q2", "a year earlier = 2024-Q2"]
    ),
    (
      "In the second quarter it lost £3m, against £1m in the year-ago period.",
      ["the second quarter = 2025-Q2", "the year-ago period = 2024-Q2"]
    ),
    ("The year-ago figures were better.", ["year-ago = 2024"]),
    ("It was best in fiscal 2019.", ["fiscal 2019 = 2019"]),
    ("It fell in the 2024 second quarter.", ["the 2024 second quarter = 2024-Q2"]),
    ("It fell in this year's third quarter.", ["this year's third quarter = 2025-Q3"]),
    ("It will rise in the current quarter.", ["the current quarter = 2025-Q4"]),
    ("The third-quarter loss was small.", ["third-quarter = 2025-Q3"]),
    ("It rose by year-end.", ["year-end = 2025"]),
  ]) func aPeriodIsReadFromTheReport(text: String, expected: [String]) { #expect(read(text) == expected) }

  @Test(arguments: [
    "The latest news is bad.", "The current minister left.", "The period was long.", "He is in full health.",
  ])
  func aWordThatOnlyOpensAPeriodIsNone(text: String) { #expect(read(text).isEmpty) }

  @Test(arguments: [
    ("It opened in nineteen ninety-six.", ["nineteen ninety-six = 1996"]),
    ("It opened in May nineteen ninety-six.", ["May nineteen ninety-six = 1996-05"]),
    ("It opened in the year two thousand.", ["the year two thousand = 2000"]),
    ("It was built in the nineties.", ["the nineties = 199"]),
    ("It was built in the early sixties.", ["the early sixties = 196"]),
  ]) func aYearInWordsIsAYear(text: String, expected: [String]) { #expect(read(text) == expected) }

  @Test(arguments: ["Nineteen thirty-somethings came.", "Twenty ten-pound notes lay there.", "He is in his nineties."])
  func numbersInWordsAreNoYear(text: String) { #expect(read(text).isEmpty) }
}
