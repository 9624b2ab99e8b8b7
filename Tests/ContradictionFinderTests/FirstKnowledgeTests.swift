import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct FirstKnowledgeTests {
  /// "Not told until 25 October" in one account, told on 19 October in the other, each about `first` and `second`. A
  /// claim of not until is one of the day that is named, as the extractor reads it.
  private func told(
    _ second: [String], person: String = "Greta Lindqvist", lead: String = "Water stood in the yard.",
    late: String = "Greta Lindqvist was not told of the sluice leak until 25 October."
  ) -> Story {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    let other = person == "Greta Lindqvist" ? minister : story.person(person)
    story.document("Courier", "2030-11-08")
    story.claim(
      late, .briefingOfMinister, [story.whom(minister)], on: "2030-10-25", trigger: "was not told",
      topic: ["sluice", "leak"])
    story.document("Diary", "2030-11-08")
    story.say(lead)
    story.claim(
      "\(person) is told on 19 October.", .briefingOfMinister, [story.whom(other)], on: "2030-10-19",
      trigger: "is told", topic: second)
    return story
  }

  @Test func notToldUntilADayStandsAgainstToldBeforeIt() throws {
    let finding = try #require(try told(["sluice", "leak"]).findings().first)
    #expect(finding.kind == .whoKnewWhen)
    #expect(finding.isOpen)
    #expect(
      finding.summary
        == "Accounts conflict on when Greta Lindqvist first knew: on 19 October 2030 or on 25 October 2030.")
  }

  @Test func anotherMatterOrAnotherPersonDoesNot() throws {
    #expect(try told(["bakery", "fire"]).findings().isEmpty)
    #expect(try told(["sluice", "leak"], person: "Ada Brook").findings().isEmpty)
  }

  @Test func aBareIsToldIsOfTheMatterThatItsDocumentTells() throws {
    #expect(try told([], lead: "Staff found a leak at the sluice.").open() == [.whoKnewWhen])
    #expect(try told([]).findings().isEmpty)
    let later = "Greta Lindqvist was told again of the sluice leak on 25 October."
    #expect(try told([], lead: "Staff found a leak at the sluice.", late: later).findings().isEmpty)
  }
}
