import Testing

struct DurationTests {
  @Test(arguments: [
    ("He was free for three days.", ["three days = P3D"]),
    ("She was jailed for 45 months.", ["45 months = P45M"]),
    ("She was jailed for 14 years and three months.", ["14 years and three months = P14Y3M"]),
    ("It ended a 75-hour search.", ["75-hour = PT75H"]),
    ("An 18-month order was made.", ["18-month = P18M"]),
    ("A three-day search ended.", ["three-day = P3D"]),
    ("They met for half an hour.", ["half an hour = PT30M"]),
    ("The scheme runs for the next six weeks.", ["the next six weeks = P6W"]),
    ("The hunt took more than 24 hours.", ["more than 24 hours = PT24H"]),
    ("They have warned of this for years.", ["years = PXY"]),
    ("The trial is due to last six weeks.", ["six weeks = P6W"]),
    ("It took an hour and a half.", ["an hour and a half = PT1H30M"]),
    ("Cells are searched every week.", ["every week = P1W"]),
    ("Visits are held each Monday.", ["each Monday = XXXX-WXX-1"]),
  ])
  func lengthsAreReadInDigitsAndWords(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "A 24-year-old man was held.", "Nell Ashby, 35, was held.", "He is 38.", "A boy aged 18 months was safe.",
    "The child is 11 years old.", "She earns 50 pounds.",
  ])
  func anAgeIsNoLengthOfTime(text: String) {
    #expect(read(text).isEmpty)
  }
}
