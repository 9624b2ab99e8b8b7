import ChronologyModel
import Testing

/// Days that are counted from a heading or from the day of speaking.
struct HeadingTests {
  @Test func aHeadingWithAClockDatesWhatFollows() {
    let page = """
      Ferry closure: as it happened
      Divers were called yesterday.
      14:05 British Summer Time 7 June 2022
      The harbour board met today. Divers found a torn net yesterday.
      09:30, 8 June 2022
      The ramp was mended yesterday.
      """
    #expect(
      read(page, published: "2022-06-09") == [
        "yesterday = 2022-06-08",
        "14:05 British Summer Time 7 June 2022 = 2022-06-07T14:05", "today = 2022-06-07", "yesterday = 2022-06-06",
        "09:30, 8 June 2022 = 2022-06-08T09:30", "yesterday = 2022-06-07",
      ])
    #expect(timexes(page, published: "2022-06-09").map(\.anchor)[2] == .mention)
    #expect(read(page, published: nil).suffix(1) == ["yesterday = 2022-06-07"])
  }

  @Test func aDateInAParagraphIsNoHeading() {
    #expect(
      read("The alarm rang at 14:05 on 7 June 2022.\nDivers found a torn net yesterday.", published: "2022-06-09").last
        == "yesterday = 2022-06-08")
    // A line with a date alone may be a caption's or a byline's.
    #expect(
      read("7 June 2022\nDivers found a torn net yesterday.", published: "2022-06-09").last == "yesterday = 2022-06-08")
  }

  @Test(arguments: [
    ("Ada Pell told crews on Monday: \u{201C}We lost the net yesterday.\u{201D}", "yesterday = 2025-11-02"),
    ("Ada Pell said on 5 November: \"We sail tomorrow.\"", "tomorrow = 2025-11-06"),
    ("Ada Pell fell ill on Monday, and said: \u{201C}We lost the net yesterday.\u{201D}", "yesterday = 2025-11-06"),
    ("Ada Pell said on Monday that crews lost the net, and yesterday they found it.", "yesterday = 2025-11-06"),
    ("The \u{201C}net\u{201D} was lost, Ada Pell said on Monday, and found yesterday.", "yesterday = 2025-11-06"),
  ])
  func whatIsSaidOnADayIsCountedFromIt(text: String, expected: String) {
    #expect(read(text).last == expected)
  }
}
