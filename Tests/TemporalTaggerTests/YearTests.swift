import Testing

struct YearTests {
  @Test(arguments: [
    ("It last happened in 2013.", ["2013 = 2013"]),
    ("The 2023 escape led to a review.", ["2023 = 2023"]),
    ("Errors rose in 2024-25.", ["2024-25 = 2024-04/2025-03"]),
    ("It counts the calendar year 2025.", ["the calendar year 2025 = 2025"]),
    ("The wing was built in the 1990s.", ["the 1990s = 199"]),
    ("It is an offence under the Fences Act 1997.", ["1997 = 1997"]),
    ("The gaol is of the 19th century.", ["the 19th century = 18"]),
  ])
  func aYearIsReadWhereAYearStands(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "Some 2,023 people were held.", "There are 2023 prisoners.", "The bill was £2025.", "He leads the 1922 Committee.",
    "Of 2000 prisoners, none left.", "They won 2024 points.",
  ])
  func aCountIsNoYear(text: String) {
    #expect(read(text).isEmpty)
  }
}
