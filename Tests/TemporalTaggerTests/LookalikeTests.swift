import Testing

struct LookalikeTests {
  @Test(arguments: [
    "Theresa May left the hall.", "He may leave. It may take some doing.", "May said nothing. Mrs May was absent.",
    "They march to the gate and March on.", "Staff read the Sun.", "The second man ran.", "Dan Sat down.",
    "She told the Today programme.", "The Sunday Post and the Mail on Sunday ran it.", "April Vance was there.",
    "Now and again it rains.",
  ])
  func aWordThatOnlyLooksLikeADateIsNone(text: String) {
    #expect(read(text).isEmpty)
  }

  @Test(arguments: [
    ("It was agreed in May.", ["May = 2025-05"]),
    ("It was agreed on 2 May.", ["2 May = 2025-05-02"]),
    ("May 20: the gate failed.", ["May 20 = 2025-05-20"]),
    ("It was agreed in March.", ["March = 2025-03"]),
    ("It was agreed last April.", ["last April = 2025-04"]),
  ])
  func theMonthsOfThoseNamesAreRead(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func anyBytesAreRead() {
    for text in [
      "", ".", "31", "May", "the", "a", "of of of", "29", "1-", "7.", "99999999999999999999 days", "\u{0}\u{1}",
    ] {
      _ = read(text)
      _ = read(text, published: nil)
    }
    _ = read(String(repeating: "1 or ", count: 50_000))
    _ = read(String(repeating: "a few ", count: 50_000))
    let digits = String(repeating: "20", count: 20_000)
    #expect(read(digits).isEmpty)
  }
}
