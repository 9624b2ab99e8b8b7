import ChronologyModel
import Testing

@Suite struct CivilTimeTests {
  @Test(arguments: [("1970-01-01", 4), ("2025-10-29", 3), ("2024-02-29", 4), ("1999-12-31", 5)])
  func daysRoundTripAndKnowTheirWeekday(iso: String, weekday: Int) throws {
    let day = try #require(CivilDay(iso: iso))
    #expect(day.description == iso)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "25-01-01", "2025-1-1", "yesterday"])
  func whatIsNoDayIsRefused(text: String) {
    #expect(CivilDay(iso: text) == nil)
  }

  @Test func monthsAreAddedWithinTheirLength() throws {
    let day = try #require(CivilDay(iso: "2025-01-31"))
    #expect(day.adding(months: 1).description == "2025-02-28")
    #expect(day.adding(months: -2).description == "2024-11-30")
  }

  @Test func weeksAreThoseOfISO8601() throws {
    let day = try #require(CivilDay(iso: "2027-01-03"))
    #expect(day.isoWeek == (2026, 53))
  }

  @Test(arguments: [
    ("2025-03-30T00:59", "2025-03-30T00:59"), ("2025-03-30T01:00", "2025-03-30T02:00"),
    ("2025-10-26T00:59", "2025-10-26T01:59"), ("2025-10-26T01:00", "2025-10-26T01:00"),
  ])
  func londonKeepsSummerTimeBetweenTheLastSundays(universal: String, london: String) throws {
    let instant = try #require(CivilInstant(iso: universal))
    #expect(CivilInstant(universal: instant).description == london)
  }

  @Test func anIntervalThatCanHoldBothIsNoConflict() throws {
    let day = try #require(CivilDay(iso: "2025-10-29"))
    let month = CivilInterval(month: 10, year: 2025)
    #expect(month.contains(CivilInterval(day: day)))
    #expect(month.intersection(CivilInterval(day: day)) == CivilInterval(day: day))
    #expect(!month.isBefore(CivilInterval(day: day)))
  }
}
