import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct UnnamedOffenceTests {
  /// One document frees a man by name and says what `words` say without one; another gives the named man's offence.
  private func story(
    _ words: String, freedOn: String = "2031-03-03", alsoFreed: Bool = false, offence: String = "burglary"
  ) -> Story {
    var story = Story()
    let (harl, voss) = (story.person("Tomas Harl"), story.person("Edwin Voss"))
    story.document("Courier", "2031-03-06")
    story.claim("Tomas Harl was freed in error.", .releaseInError, [story.whom(harl)], on: freedOn)
    if alsoFreed {
      story.claim("Edwin Voss was freed in error too.", .releaseInError, [story.whom(voss)], on: "2031-03-04")
    }
    story.attribute(words, .offence, "arson", of: nil, subject: "a man")
    story.document("Herald", "2031-03-06")
    story.attribute("Tomas Harl was serving time for \(offence).", .offence, offence, of: harl)
    return story
  }

  @Test func twoOffencesOfOneNamedManConflict() throws {
    var story = Story()
    let (harl, voss) = (story.person("Tomas Harl"), story.person("Edwin Voss"))
    story.document("Courier", "2031-03-06")
    story.attribute("Tomas Harl was serving time for arson.", .offence, "arson", of: harl)
    story.document("Herald", "2031-03-06")
    story.attribute("Edwin Voss was serving time for burglary.", .offence, "burglary", of: voss)
    #expect(try story.open() == [])
    story.attribute("Tomas Harl was serving time for burglary.", .offence, "burglary", of: harl)
    #expect(try story.open() == [.offence])
  }

  @Test func heWhoIsAManServingATermIsTheOneManWhoWasFreed() throws {
    let finding = try #require(try story("He is a man serving a year for arson.").findings().first)
    #expect(finding.kind == .offence)
    #expect(finding.isOpen)
    #expect(finding.summary == "Accounts conflict on the offence for which Tomas Harl was held: arson or burglary.")
    #expect(try story("He was a man serving a year for arson.").open() == [.offence])
  }

  @Test func anotherManOrOneOfTwoOrAnOldStoryIsNot() throws {
    #expect(try story("Another is a man serving a year for arson.").findings().isEmpty)
    #expect(try story("Police want a man serving a year for arson.").findings().isEmpty)
    #expect(try story("He is a man serving a year for arson.", alsoFreed: true).findings().isEmpty)
    #expect(try story("He is a man serving a year for arson.", freedOn: "2029-03-03").findings().isEmpty)
  }

  @Test func theSameOffenceOfBothIsNoConflict() throws {
    #expect(try story("He is a man serving a year for arson.", offence: "arson").findings().isEmpty)
  }
}
