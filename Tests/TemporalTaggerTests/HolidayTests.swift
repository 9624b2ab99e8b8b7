import ChronologyModel
import Knowledge
import Testing

@testable import TemporalTagger

/// Days with names.
@Suite struct HolidayTests {
  @Test(arguments: [
    ("easter 0", 2024, "2024-03-31"), ("easter 0", 2025, "2025-04-20"), ("easter 0", 2026, "2026-04-05"),
    ("easter -2", 2026, "2026-04-03"), ("easter 1", 2025, "2025-04-21"),
    ("11/7/2", 2025, "2025-11-09"), ("8/1/-1", 2025, "2025-08-25"), ("5/1/-1", 2026, "2026-05-25"),
    ("11/4/4", 2025, "2025-11-27"), ("12-25", 2025, "2025-12-25"),
  ]) func aRuleGivesTheDayOfAYear(rule: String, year: Int, day: String) throws {
    #expect(try #require(HolidayRule(rule)).day(in: year)?.description == day)
  }

  @Test(arguments: ["", "easter", "13-45", "11/9/2", "11/7/0", "soon"]) func whatIsNoRuleIsNotRead(rule: String) {
    #expect(HolidayRule(rule) == nil)
  }

  @Test func everyLineOfTheTableCanBeRead() throws {
    let holidays = try Holidays(TableSource())
    #expect(holidays.openers.count > 20)
  }

  @Test(arguments: [
    ("It closed on Christmas Day.", ["Christmas Day = 2024-12-25"]),
    ("It will close on Christmas Day.", ["Christmas Day = 2025-12-25"]),
    ("It closed on Boxing Day 2023.", ["Boxing Day 2023 = 2023-12-26"]),
    ("It closed at Easter last year.", ["Easter last year = 2024-03-31"]),
    ("Good Friday was wet.", ["Good Friday = 2025-04-18"]),
  ]) func aNamedDayIsThatOfItsYear(text: String, expected: [String]) { #expect(read(text) == expected) }

  @Test(arguments: [
    "The Christmas tree fell.", "She ate an Easter egg.", "The christmas rush was bad.", "Father Christmas came.",
    "The Good Book was read.", "A new year brings hope.",
  ]) func whatIsNamedAfterADayIsNone(text: String) { #expect(read(text).isEmpty) }
}
