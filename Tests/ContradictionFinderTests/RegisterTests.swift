import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

/// Ada Brook held the Home Office up to the end of 2030.
private struct Register: OfficeRegister {
  func verdict(person: String, office: String, during: CivilInterval) -> OfficeVerdict? {
    guard office == "Home Secretary" else { return nil }
    if person == "Ada Brook", during.earliest.day.year <= 2030 { return .held }
    return .notHeld(
      explanation: "\(person) left the office on 31 December 2030.", holder: "Greta Lindqvist", asOf: "2031-06-01")
  }
}

@Suite struct RegisterTests {
  private func story(
    _ published: String?, manner: OfficeMention.Manner = .current, office: String = "Home Secretary",
    saidOn: String? = nil
  ) -> Story {
    var story = Story()
    let (brook, harl) = (story.person("Ada Brook"), story.person("Tomas Harl"))
    story.document("Courier", published)
    if let saidOn {
      story.claim("Home Secretary Ada Brook spoke that day.", .statement, [story.who(brook)], on: saidOn)
    } else {
      story.say("Home Secretary Ada Brook vowed to act.")
    }
    story.reading.offices = [
      OfficeMention(
        span: Span(document: 0, start: 0, end: 24), person: brook, office: office, words: "Home Secretary",
        manner: manner)
    ]
    story.claim("Tomas Harl was freed in error.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    return story
  }

  @Test func anOfficeNotHeldWhenTheDocumentWasWrittenIsTold() throws {
    let finding = try #require(try story("2031-03-06").findings(Register()).first)
    #expect(finding.kind == .officeHolder)
    #expect(finding.severity == .medium)
    #expect(finding.sources.count == 1)
    #expect(finding.reckoning.contains { $0.contains("Greta Lindqvist") })
    #expect(finding.reckoning.contains { $0.contains("2031-06-01") })
  }

  @Test func anUndatedDocumentIsDatedByWhatItTells() throws {
    let finding = try #require(try story(nil).findings(Register()).first)
    #expect(finding.kind == .officeHolder)
    #expect(finding.reckoning.contains { $0.contains("undated") && $0.contains("3 March 2031") })
  }

  @Test func whatWasHeldThenOrIsCalledFormerOrIsUnknownIsNotTold() throws {
    #expect(try story("2030-03-06").open(Register()) == [])
    #expect(try story("2031-03-06", manner: .former).open(Register()) == [])
    #expect(try story("2031-03-06", office: "Master of the Rolls").open(Register()) == [])
    #expect(try story("2031-03-06").open(nil) == [])
    #expect(try story("2031-03-06", saidOn: "2030-05-01").open(Register()) == [])
  }

  private func named(_ text: String, _ published: String?, beside other: String? = nil) throws -> [Finding.Kind] {
    var story = Story()
    story.document("Courier", published)
    story.say(text)
    if let other { story.document("Herald", other) }
    return try story.open()
  }

  @Test(arguments: [
    "Her Majesty\u{2019}s Prison Ashmere is full.", "HER MAJESTY'S TREASURY said no.", "A Queen's Counsel spoke.",
  ])
  func aNameOutOfItsTimeIsTold(text: String) throws {
    #expect(try named(text, "2031-03-06") == [.anachronism])
    #expect(try named(text, nil, beside: "2031-03-06") == [.anachronism])
  }

  @Test(arguments: [
    "His Majesty's Prison Ashmere is full.", "In 2019 Her Majesty's Prison Ashmere was full.",
    "It was formerly Her Majesty's Prison Ashmere.", "Her majestic prison.",
  ])
  func aNameOfItsTimeIsNot(text: String) throws {
    #expect(try named(text, "2031-03-06") == [])
  }

  @Test func inItsOwnTimeOrInNoTimeTheNameIsRight() throws {
    #expect(try named("Her Majesty's Prison Ashmere is full.", "2020-03-06") == [])
    #expect(try named("Her Majesty's Prison Ashmere is full.", nil) == [])
  }

  @Test func theLongestNameIsToldOnce() throws {
    var story = Story()
    story.document("Courier", "2031-03-06")
    story.say("Her Majesty's Prison and Probation Service and Her Majesty's Prison and Probation Service again.")
    let findings = try story.findings()
    #expect(findings.count == 1)
    #expect(
      findings.first.map { story.reading.quote($0.sources[0].span) } == "Her Majesty's Prison and Probation Service")
  }
}
