import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct PlaceTests {
  /// One man's release from two prisons in two accounts, with a transfer where `moved` names its prison.
  private func released(
    from other: String = "HMP Birchwold", on day: String = "2031-03-03", moved: String? = nil,
    movedOn: String = "2031-02-10", copy: Bool = false
  ) -> Story {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Courier", "2031-03-06")
    story.claim(
      "Tomas Harl left HMP Ashmere by mistake.", .releaseInError, [story.whom(harl), story.at(ash)], on: "2031-03-03")
    let second = other == "HMP Ashmere" ? ash : story.prison(other)
    story.document("Herald", "2031-03-06", copyOf: copy ? 0 : nil)
    story.claim(
      "It was from \(other) that Tomas Harl went free.", .releaseInError, [story.whom(harl), story.at(second)], on: day)
    if let moved {
      let names = ["HMP Ashmere": ash, other: second]
      let place = names[moved] ?? story.prison(moved)
      story.claim(
        "Tomas Harl had been moved out of \(moved).", .transfer, [story.whom(harl), story.at(place)], on: movedOn)
    }
    return story
  }

  @Test func oneReleaseFromTwoPrisonsOnOneDayConflicts() throws {
    let finding = try #require(try released().findings().first)
    #expect(finding.kind == .place)
    #expect(finding.isOpen)
    #expect(
      finding.summary
        == "Accounts name two prisons for the release of Tomas Harl: HMP Ashmere and HMP Birchwold.")
    #expect(finding.settledBy == "the prison's discharge log for 3 March 2031")
  }

  @Test func onePrisonOrTwoReleasesOrAReprintDoNot() throws {
    #expect(try released(from: "HMP Ashmere").open() == [])
    #expect(try released(on: "2031-06-20").open() == [])
    #expect(try released(copy: true).open() == [])
  }

  @Test(arguments: ["HMP Ashmere", "HMP Birchwold"])
  func aTransferBetweenTheTwoExplainsIt(prison: String) throws {
    let story = released(moved: prison)
    #expect(try story.open() == [])
    #expect(try story.explained(.place) == ["the person was moved from one prison to the other"])
  }

  @Test func aTransferElsewhereOrAfterwardsDoesNot() throws {
    #expect(try released(moved: "HMP Fenwold").open() == [.place])
    #expect(try released(moved: "HMP Ashmere", movedOn: "2031-03-05").open() == [.place])
  }
}
