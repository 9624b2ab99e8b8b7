import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

@Suite struct LeadTests {
  /// A lead about somebody unnamed, then the name.
  private func told(_ lead: String, _ words: String, second: Bool = false, at other: Bool = false) -> Story {
    var story = Story()
    let (harl, voss) = (story.person("Tomas Harl"), story.person("Edwin Voss"))
    let (ash, fen) = (story.prison("HMP Ashmere"), story.prison("HMP Fenwold"))
    story.document("Courier", "2031-03-05")
    story.claim(lead, .releaseInError, [story.unnamed(words), story.at(other ? fen : ash)])
    story.claim(
      "Tomas Harl walked out of HMP Ashmere on Monday.", .releaseInError, [story.whom(harl), story.at(ash)],
      on: "2031-03-03")
    if second {
      story.claim(
        "Edwin Voss left HMP Ashmere on Tuesday.", .releaseInError, [story.whom(voss), story.at(ash)],
        on: "2031-03-04")
    }
    return story
  }

  @Test func aLeadWithoutTheNameIsTheEventThatTheNextSentenceNames() {
    let events = Timeline().events(of: told("A burglar is free by mistake from HMP Ashmere.", "A burglar").reading)
    #expect(events.count == 1)
    #expect(events.first?.sources.count == 2)
    #expect(events.first?.reasons.contains { $0.contains("told in the lead") } == true)
  }

  @Test func aLeadAboutSeveralWhoAreNamedBelowIsNoEventOfItsOwn() {
    let events = Timeline().events(
      of: told("Two prisoners went free from HMP Ashmere by mistake.", "Two prisoners", second: true).reading)
    #expect(events.map(\.people.count) == [1, 1])
  }

  @Test func anotherManIsNotTheOneWhoIsNamed() {
    let events = Timeline().events(
      of: told("A second burglar is free by mistake from HMP Ashmere.", "A second burglar").reading)
    #expect(events.count == 2)
  }

  @Test func aManFromAnotherPrisonIsNotTheOneWhoIsNamed() {
    let events = Timeline().events(
      of: told("A burglar is free by mistake from HMP Fenwold.", "A burglar", at: true).reading)
    #expect(events.count == 2)
  }

  @Test func anOldStoryThatTheDocumentRecallsIsNotTheOneInTheLead() {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Courier", "2031-03-05")
    story.claim("A burglar is out of HMP Ashmere.", .escape, [story.unnamed("A burglar"), story.at(ash)])
    story.claim(
      "In 2029 Tomas Harl got out of HMP Ashmere.", .escape, [story.whom(harl), story.at(ash)], on: "2029")
    #expect(Timeline().events(of: story.reading).count == 2)
  }

  @Test func aLeadOfOneDocumentIsNotMergedWithANameInAnother() {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Courier", "2031-03-05")
    story.claim(
      "A burglar is free by mistake from HMP Ashmere.", .releaseInError, [story.unnamed("A burglar"), story.at(ash)])
    story.document("Herald", "2031-03-05")
    story.claim(
      "Tomas Harl walked out on Monday.", .releaseInError, [story.whom(harl), story.at(ash)], on: "2031-03-03")
    #expect(Timeline().events(of: story.reading).count == 2)
  }
}
