import ChronologyModel
import Testing

/// A clause that no pattern fits has its kind from its verb and what stands around it, however it is put.
@Suite struct ClauseKindTests {
  private func claims(_ kind: EventKind, _ text: String, published: String? = nil) throws -> [String] {
    let marked = try Marked(text, published: published)
    return marked.claims(kind).map { "\(marked.day($0) ?? "-") \($0.standing.rawValue)" }
  }

  @Test(arguments: [
    "The council held talks with the union on {23 January|2026-01-23}.",
    "The talks collapsed on {23 January|2026-01-23}.",
    "Talks were held in the hall on {23 January|2026-01-23}.",
  ])
  func aNounOfAMeetingIsOneInAnyConstruction(text: String) throws {
    #expect(try claims(.meeting, text) == ["2026-01-23 asserted"])
  }

  @Test func theSameVerbOfAnotherThingIsNone() throws {
    #expect(try claims(.meeting, "The roof collapsed on {23 January|2026-01-23}.").isEmpty)
    #expect(try claims(.meeting, "[Ann Poole] held the rope on {23 January|2026-01-23}.").isEmpty)
  }

  @Test func aParticlesNounIsWhatTheVerbHappensTo() throws {
    #expect(
      try claims(.resignation, "[Ann Poole] handed in her notice on {23 January|2026-01-23}.")
        == ["2026-01-23 asserted"])
    #expect(try claims(.resignation, "[Ann Poole] handed in her phone on {23 January|2026-01-23}.").isEmpty)
  }

  @Test func whatBeginsOnADayToComeIsExpected() throws {
    #expect(
      try claims(.vote, "The ballot closes on {25 April|2026-04-25}.", published: "2026-03-12")
        == ["2026-04-25 expected"])
    #expect(try claims(.vote, "The ballot closes on {2 March|2026-03-02}.", published: "2026-03-12").isEmpty)
  }

  @Test func aTimeOfWhatIsSaidIsNotTheTimeOfSaying() throws {
    #expect(
      try claims(.statement, "The council said the hall was full on {23 January|2026-01-23}.").isEmpty)
    #expect(
      try claims(.statement, "The council said on {23 January|2026-01-23} that the hall was full.")
        == ["2026-01-23 asserted"])
  }
}
