import ChronologyModel
import Testing

@Suite struct FigureTests {
  @Test func aCountKeepsItsUnitPeriodChangeAndBase() throws {
    let marked = try Marked(
      "Figures show 90 prisoners were released in error in the year to {March 2025|2025-03} – a 50% increase on 60 before."
    )
    let figure = try #require(marked.reading.figures.first)
    #expect(figure.value == 90)
    #expect(figure.unit == "prisoners released in error")
    #expect(figure.change == 50)
    #expect(figure.base == 60)
  }

  @Test(arguments: [
    "It cost £90 prisoners said.", "In {2025|2025-03} prisoners left.", "[Ann Poole], 35, met people.",
    "90% of prisoners left.",
  ])
  func sumsYearsAgesAndPercentagesAreNoCounts(text: String) throws {
    #expect(try Marked(text).reading.figures.isEmpty)
  }
}
