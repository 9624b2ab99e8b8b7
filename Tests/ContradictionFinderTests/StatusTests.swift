import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct StatusTests {
  private func statuses(_ first: String, _ second: String, _ days: (String, String)) -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    for (outlet, day, value) in [("Courier", days.0, first), ("Herald", days.1, second)] {
      story.document(outlet, day)
      story.attribute("Tomas Harl is so.", .custodyStatus, value, of: harl)
    }
    return story
  }

  @Test(arguments: [
    ("back in custody", "at large", "2031-03-06", "2031-03-08"),
    ("deported", "not deported", "2031-03-06", "2031-03-07"),
    ("remanded", "on bail", "2031-03-06", "2031-03-06"),
  ])
  func aStatusThatDoesNotFitTheOneBeforeItConflicts(first: String, second: String, one: String, other: String) throws {
    #expect(try statuses(first, second, (one, other)).open() == [.custodyStatus])
  }

  @Test(arguments: [
    ("at large", "back in custody", "2031-03-06", "2031-03-08"),
    ("not deported", "deported", "2031-03-06", "2031-03-07"),
    ("on bail", "remanded", "2031-03-06", "2031-03-09"),
    ("in custody", "at large", "2031-03-06", "2031-03-08"),
    ("back in custody", "at large", "2031-03-06", "2031-09-08"),
  ])
  func aStatusThatCanFollowTheOneBeforeItReplacesIt(first: String, second: String, one: String, other: String) throws {
    #expect(try statuses(first, second, (one, other)).open().isEmpty)
  }
}
