import ChronologyModel
import Testing

/// How far the value of a time expression can be relied on.
@Suite struct TimexTests {
  private func certainty(
    _ kind: Timex.Kind, _ value: String, day: String? = nil, other: String? = nil, _ anchor: Timex.Anchor
  ) -> Timex.Certainty {
    func interval(_ day: String?) -> CivilInterval? { day.flatMap { CivilDay(iso: $0) }.map { CivilInterval(day: $0) } }
    return Timex(
      span: Span(document: 0, start: 0, end: 1), kind: kind, value: value, interval: interval(day),
      alternative: interval(other), anchor: anchor
    ).certainty
  }

  @Test func whatTheWordsGiveIsStated() {
    #expect(certainty(.date, "2025-10-29", day: "2025-10-29", .explicit) == .stated)
    #expect(certainty(.duration, "P3D", .none) == .stated)
  }

  @Test func whatIsCountedIsReckoned() {
    #expect(certainty(.date, "2025-11-03", day: "2025-11-03", .publication) == .reckoned)
  }

  @Test func twoReadingsAreAmbiguous() {
    #expect(certainty(.date, "2025-10-29", day: "2025-10-29", other: "2025-11-05", .publication) == .ambiguous)
  }

  @Test(arguments: ["PAST_REF", "XXXX-WXX-1", "XXXX-10-29"]) func whatNamesNoKnownTimeIsOpen(value: String) {
    #expect(certainty(.date, value, .none) == .open)
    #expect(certainty(.duration, "PXW", .none) == .open)
  }
}
