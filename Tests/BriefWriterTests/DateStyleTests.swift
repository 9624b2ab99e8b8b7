import ChronologyModel
import Testing

@testable import BriefWriter

@Suite struct DateStyleTests {
  private func minute(_ iso: String) throws -> CivilInstant { try #require(CivilInstant(iso: iso)) }

  @Test(arguments: [
    ("2025-10-29", "2025-10-29", "29 October 2025"), ("2025-11-02", "2025-11-05", "2 to 5 November 2025"),
    ("2025-10-30", "2025-11-05", "30 October to 5 November 2025"),
    ("2025-12-30", "2026-01-02", "30 December 2025 to 2 January 2026"), ("2023-09-01", "2023-09-30", "September 2023"),
    ("2024-04-01", "2025-03-31", "year to March 2025"), ("2024-01-01", "2024-12-31", "2024"),
    ("2024-04-01", "2024-06-30", "April to June 2024"), ("2024-10-01", "2025-02-28", "October 2024 to February 2025"),
    ("2024-04-01", "2025-03-30", "1 April 2024 to 30 March 2025"),
  ])
  func rangesAreInTheStyleOfGOVUK(first: String, last: String, words: String) throws {
    let days = (try #require(CivilDay(iso: first)), try #require(CivilDay(iso: last)))
    #expect(DateStyle.range(days.0, days.1) == words)
  }

  @Test(arguments: [
    ("17:30", "5:30pm"), ("05:00", "5am"), ("12:00", "midday"), ("00:00", "midnight"), ("12:05", "12:05pm"),
    ("00:01", "12:01am"), ("23:59", "11:59pm"),
  ])
  func timesAreInTheStyleOfGOVUK(clock: String, words: String) throws {
    #expect(DateStyle.clock(try minute("2025-10-29T\(clock)")) == words)
  }

  @Test func anIntervalIsNeverFinerThanItsWords() throws {
    let month = CivilInterval(month: 9, year: 2023)
    #expect(DateStyle.words(month) == "September 2023")
    #expect(DateStyle.machine(month, value: nil) == "2023-09")
    let exact = CivilInterval(try minute("2025-10-29T17:30"), try minute("2025-10-29T17:30"), .minute)
    #expect(DateStyle.words(exact) == "5:30pm on 29 October 2025")
    let about = CivilInterval(try minute("2025-11-05T07:15"), try minute("2025-11-05T07:45"), .minute)
    #expect(DateStyle.words(about) == "about 7:30am on 5 November 2025")
    let night = CivilInterval(try minute("2025-11-04T18:00"), try minute("2025-11-05T05:59"), .partOfDay)
    #expect(DateStyle.words(night, value: "2025-11-04TNI") == "night of 4 November 2025")
    #expect(DateStyle.listedDay(night, value: "2025-11-04TNI")?.description == "2025-11-04")
    let summer = CivilInterval(
      days: .first(ofMonth: 6, year: 2024), .last(ofMonth: 8, year: 2024), .season)
    #expect(DateStyle.words(summer, value: "2024-SU") == "summer 2024")
    #expect(DateStyle.words(summer) == "June to August 2024")
  }

  @Test func boundsSayWhichEndIsKnown() throws {
    let (first, last) = (CivilDay(iso: "2025-11-05"), CivilDay(iso: "2025-11-07"))
    #expect(DateStyle.bounds(first, last) == "between 5 and 7 November 2025")
    #expect(DateStyle.bounds(CivilDay(iso: "2025-10-29"), last) == "between 29 October and 7 November 2025")
    #expect(DateStyle.bounds(CivilDay(iso: "2024-12-30"), last) == "between 30 December 2024 and 7 November 2025")
    #expect(DateStyle.bounds(first, nil) == "not before 5 November 2025")
    #expect(DateStyle.bounds(nil, last) == "not after 7 November 2025")
    #expect(DateStyle.bounds(CivilDay(iso: "0001-01-01"), last) == "not after 7 November 2025")
    #expect(DateStyle.bounds(CivilDay(iso: "1900-01-01"), last) == "not after 7 November 2025")
    #expect(DateStyle.bounds(nil, nil) == nil)
  }

  @Test func numbersAreReadable() {
    #expect(PlainWords.number(262) == "262")
    #expect(PlainWords.number(12_500) == "12,500")
    #expect(PlainWords.number(1_234_567) == "1,234,567")
    #expect(PlainWords.number(12.5) == "12.5")
    #expect(PlainWords.number(-1_000) == "-1,000")
  }

  @Test(arguments: [
    "a  b", " a b", "a b ", "a\u{A0}b", "a\u{2009}b", "a\u{2028}b", "a\nb", "a\u{3000}b", "a\u{205F} b",
  ])
  func whiteSpaceOfAnyKindIsOneSpace(text: String) {
    #expect(PlainWords.oneLine(text) == "a b")
    #expect(PlainWords.oneLine("“é – €”\n" + text) == "“é – €” a b")
  }

  @Test func wordsOnOneLineStayAsTheyAre() {
    for text in ["", "a", "“Don’t – ever…” a b", "é€😀 a"] { #expect(PlainWords.oneLine(text) == text) }
    #expect(PlainWords.clipped("one two three", to: 9) == "one two…")
    #expect(PlainWords.clipped("one two", to: 7) == "one two")
  }
}
