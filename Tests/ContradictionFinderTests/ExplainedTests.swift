import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct ExplainedTests {
  /// Two accounts of one man's property that only look at odds.
  private func attributes() -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-06")
    story.attribute("Tomas Harl is no refugee.", .legalStatus, "not asylum seeker", of: harl)
    story.document("Herald", "2031-03-07")
    story.attribute("Tomas Harl outstayed his visa.", .legalStatus, "visa overstayer", of: harl)
    return story
  }

  private func dates() -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-08")
    story.claim("Tomas Harl was let go in error.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.document("Herald", "2031-03-09", copyOf: 0)
    story.claim("Tomas Harl was let go in error.", .releaseInError, [story.whom(harl)], on: "2031-03-04")
    return story
  }

  private func knowledge() -> Story {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    for (outlet, day) in [("Courier", "2031-03-04"), ("Herald", "2031-03-05")] {
      story.document(outlet, "2031-03-08")
      story.claim(
        "Greta Lindqvist was briefed on the flood.", .briefingOfMinister, [story.whom(minister)], on: day,
        trigger: "briefed", topic: ["flood"])
    }
    return story
  }

  private func places() -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    for (outlet, name) in [("Courier", "HMP Ashmere"), ("Herald", "HMP Birchwold")] {
      let prison = story.prison(name)
      story.document(outlet, "2031-03-06")
      story.claim(
        "Tomas Harl left \(name).", .releaseInError, [story.whom(harl), story.at(prison)], on: "2031-03-03")
    }
    story.claim("Tomas Harl had been moved.", .transfer, [story.whom(harl)])
    return story
  }

  private func counts() -> Story {
    var story = Story()
    for (value, outlet) in [(1700.0, "A"), (1740.0, "B")] {
      story.document(outlet, "2031-03-06")
      let span = story.say("Some \(Int(value)) went free.")
      story.reading.figures.append(
        Figure(value: value, unit: "prisoners", period: "2030", interval: Story.time("2030"), span: span))
    }
    return story
  }

  @Test func whatIsExplainedDoesNotReadAsAConflict() throws {
    let all = try [attributes(), dates(), knowledge(), places(), counts()].map { try $0.findings() }
    #expect(all.map(\.count) == [1, 1, 1, 1, 1])
    for finding in all.joined() {
      #expect(!finding.isOpen)
      #expect(finding.severity == .low)
      #expect(finding.summary.hasPrefix("Accounts differ on "))
      #expect(finding.settledBy.isEmpty)
      #expect(!finding.reckoning.contains { $0.contains("cannot") || $0.contains("was not the first") })
    }
  }

  @Test func itSaysWhatDiffersAndWhyThatIsNone() throws {
    let finding = try #require(try attributes().findings().first)
    #expect(
      finding.summary == "Accounts differ on the legal status of Tomas Harl: not asylum seeker or visa overstayer.")
    #expect(finding.reckoning.last == "This is no conflict: one person can be both, one after the other.")
    #expect(
      try dates().findings().first?.summary
        == "Accounts differ on the date of the release of Tomas Harl: 3 March 2031 and 4 March 2031.")
  }

  @Test func whatIsOpenStillSaysThatItIsAConflict() throws {
    var story = attributes()
    story.attribute("Tomas Harl is a refugee.", .legalStatus, "asylum seeker", of: 0)
    let finding = try #require(try story.findings().first { $0.isOpen })
    #expect(finding.severity == .high)
    #expect(finding.summary.hasPrefix("Accounts conflict on the legal status"))
    #expect(!finding.settledBy.isEmpty)
  }
}
