import ChronologyModel
import Testing

/// What no pattern knows and yet was done on a day of its own.
@Suite struct ClauseEventTests {
  private func others(_ text: String, published: String? = nil) throws -> [String] {
    let marked = try Marked(text, published: published)
    return marked.claims(.other).map { "\(marked.day($0) ?? "-") \($0.standing.rawValue)" }
  }

  @Test(arguments: [
    "On {23 January|2026-01-23} [Ann Poole] locked the hall.",
    "[Ann Poole], who locked the hall on {23 January|2026-01-23}, has two keys.",
    "The left span of the weir collapsed on {23 January|2026-01-23}.",
  ])
  func aDeedOfADayIsAnEvent(text: String) throws {
    #expect(try others(text) == ["2026-01-23 asserted"])
  }

  @Test(arguments: [
    "The theatre was large on {23 January|2026-01-23}.",
    "[Ann Poole] thought of the hall on {23 January|2026-01-23}.",
    "[Ann Poole] did not lock the hall on {23 January|2026-01-23}.",
    "It collapsed on {23 January|2026-01-23}.",
    "If the weir had collapsed on {23 January|2026-01-23} they would know.",
    "Did the weir collapse on {23 January|2026-01-23}?",
    "The weir may collapse on {23 January|2026-01-23}.",
    "The weir collapsed in {January|2026-01}.",
    "I locked the hall on {23 January|2026-01-23}.",
    "A row erupted on {23 January|2026-01-23}.",
    "The ministry locks the hall on {23 January|2026-01-23}.",
  ])
  func whatTellsOfNothingDoneIsNone(text: String) throws {
    #expect(try others(text).isEmpty)
  }

  @Test func whatIsToComeIsExpected() throws {
    #expect(try others("The railway will reopen on {23 January|2026-01-23}.") == ["2026-01-23 expected"])
  }

  @Test func aVerbThatAPatternKnowsIsToldByItAlone() throws {
    #expect(try others("[Ann Poole] was freed on {23 January|2026-01-23}.").isEmpty)
  }

  @Test func anEntryOfATimelineMayStandInThePresent() throws {
    #expect(try others("{12 February 2024|2024-02-12}: The cabinet buys the market.") == ["2024-02-12 asserted"])
  }

  @Test func aParticipleAfterAnothersVerbIsNoDismissal() throws {
    #expect(try Marked("[Ann Poole] accuses sacked chair of lying.").claims(.dismissal).isEmpty)
    #expect(try Marked("[Ann Poole] was sacked on {23 January|2026-01-23}.").claims(.dismissal).count == 1)
  }

  @Test func anOfficeHeldSinceADayWasTakenThen() throws {
    let marked = try Marked("[Ann Poole] has been the chair since {3 May|2025-05-03}.")
    #expect(marked.day(marked.claims(.appointment).first) == "2025-05-03")
    #expect(try Marked("[Ann Poole] has been ill since {3 May|2025-05-03}.").claims(.appointment).isEmpty)
  }

  @Test func aLetterIsOfItsOwnDay() throws {
    let marked = try Marked(
      "Dear [Ms Poole=Ann Poole],\n\nWe ask for a meeting.\n\nYours sincerely,\n\n[Cal Rees]", published: "2026-03-02")
    let letter = marked.claims(.letter).first
    #expect(marked.day(letter) == "2026-03-02")
    #expect(marked.name(.agent, of: letter) == "Cal Rees")
    #expect(try Marked("She is dear to [Ms Poole=Ann Poole].", published: "2026-03-02").claims(.letter).isEmpty)
  }
}
