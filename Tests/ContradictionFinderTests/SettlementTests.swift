import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct SettlementTests {
  private func twoDays(_ kind: EventKind) throws -> Finding? {
    var story = Story()
    let venn = story.person("Odo Venn")
    for (outlet, day) in [("Courier", "2031-03-03"), ("Herald", "2031-03-04")] {
      story.document(outlet, "2031-03-06")
      story.claim("So it went with Odo Venn.", kind, [story.whom(venn)], on: day)
    }
    return try story.findings().first { $0.kind == .date }
  }

  @Test(arguments: [
    (EventKind.releaseInError, "the prison's discharge log for 3 March 2031"),
    (.escape, "the prison's incident log for 3 March 2031"),
    (.recapture, "the force's custody record for 3 March 2031"),
    (.sentencing, "the court's register for 3 March 2031"),
    (.death, "the coroner's record"),
    (.appointment, "the letter of appointment, and the announcement as made"),
    (.resignation, "the letters exchanged at the departure, and the announcement as made"),
  ])
  func twoDatesAreSettledByTheRecordOfThatKindOfEvent(kind: EventKind, record: String) throws {
    #expect(try twoDays(kind)?.settledBy == record)
  }

  @Test func twoDaysOfAMeasureAreSettledByItsInstructionAndByNoPrison() throws {
    var story = Story()
    for (outlet, day) in [("Courier", "2031-03-03"), ("Herald", "2031-03-10")] {
      story.document(outlet, "2031-03-12")
      story.claim("The bread levy is in force.", .policyEffective, on: day, topic: ["bread", "levy"])
    }
    let finding = try #require(try story.findings().first { $0.isOpen })
    #expect(finding.settledBy == "the written instruction with its effective date")
  }

  @Test func twoDaysOfAnInquiryAreSettledByItsTerms() throws {
    var story = Story()
    for (outlet, day) in [("Courier", "2031-03-03"), ("Herald", "2031-03-05")] {
      story.document(outlet, "2031-03-06")
      story.claim(
        "An inquiry into rotten fire doors was opened.", .inquiryLaunched, on: day,
        topic: ["inquiry", "opened", "rotten", "fire", "door"])
    }
    let finding = try #require(try story.findings().first)
    #expect(finding.kind == .date)
    #expect(finding.summary.hasPrefix("Accounts give two dates for the opening of the inquiry: "))
    #expect(finding.settledBy == "the terms of reference as issued, with their date")
  }
}
