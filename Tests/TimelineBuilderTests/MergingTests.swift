import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

@Suite struct MergingTests {
  @Test func twoAccountsOfOneReleaseAreOneEventWithBothSources() {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Courier", "2031-03-05")
    story.claim(
      "Tomas Harl was let out of HMP Ashmere by mistake on Monday.", .releaseInError,
      [story.whom(harl), story.at(ash)],
      on: "2031-03-03")
    story.document("Herald", "2031-03-06")
    story.claim("Tomas Harl was wrongly freed this month.", .releaseInError, [story.whom(harl)], on: "2031-03")
    let events = Timeline().events(of: story.reading)
    #expect(events.count == 1)
    #expect(events.first?.sources.count == 2)
    #expect(events.first?.date?.value == "2031-03-03")
    #expect(events.first?.rivals.isEmpty == true)
    #expect(events.first?.summary == "Tomas Harl is released in error from HMP Ashmere")
    #expect(events.first?.id == "e1")
  }

  @Test func twoMenFreedFromOnePrisonStayTwo() {
    var story = Story()
    let (harl, voss, ash) = (story.person("Tomas Harl"), story.person("Edwin Voss"), story.prison("HMP Ashmere"))
    story.document("Courier", "2031-03-05")
    story.claim(
      "Tomas Harl and Edwin Voss were both freed in error from HMP Ashmere.", .releaseInError,
      [story.whom(harl), story.whom(voss), story.at(ash)])
    story.claim("Tomas Harl walked out on Monday.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    let events = Timeline().events(of: story.reading)
    #expect(events.count == 2)
    #expect(events.map(\.people) == [[harl], [voss]])
    #expect(events.map(\.sources.count) == [2, 1])
  }

  @Test func asManyPeopleCountedAlikeAreOneEventAcrossPapers() {
    var story = Story()
    story.document("Courier", "2031-03-06")
    story.claim("37 men were freed in error on Monday.", .releaseInError, [story.unnamed("37 men")], on: "2031-03-03")
    story.document("Herald", "2031-03-09")
    story.claim("Release scheme freed 37 inmates by mistake.", .releaseInError, [story.unnamed("freed 37 inmates")])
    story.document("Post", "2031-03-09")
    story.claim("Some 41 inmates were freed by mistake.", .releaseInError, [story.unnamed("41 inmates")])
    let events = Timeline().events(of: story.reading)
    #expect(events.map(\.summary) == ["37 inmates are released in error"])
    #expect(events.first?.sources.count == 2)
  }

  @Test func twoPapersThreeMenNeedNotBeTheSame() {
    var story = Story()
    for (outlet, day) in [("Courier", "2031-03-03"), ("Herald", "2031-03-04")] {
      story.document(outlet, "2031-03-09")
      story.claim("3 men were freed in error.", .releaseInError, [story.unnamed("3 men")], on: day)
    }
    #expect(Timeline().events(of: story.reading).count == 2)
  }

  @Test func twoNearDatesOfWhatHappensOnceAreRivals() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-06")
    story.claim("Tomas Harl was freed in error on Monday.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.document("Herald", "2031-03-06")
    story.claim("Monday saw Tomas Harl go free.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.document("Post", "2031-03-07")
    story.claim("Tomas Harl was let go on Tuesday.", .releaseInError, [story.whom(harl)], on: "2031-03-04")
    let events = Timeline().events(of: story.reading)
    #expect(events.count == 1)
    #expect(events.first?.date?.value == "2031-03-03")
    #expect(events.first?.rivals.map(\.value) == ["2031-03-04"])
  }

  @Test func aSecondReleaseAYearLaterIsAnotherEvent() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2032-03-06")
    story.claim("Tomas Harl was freed in error in March 2031.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim("He was freed in error again this week.", .releaseInError, [story.whom(harl)], on: "2032-03-04")
    #expect(Timeline().events(of: story.reading).count == 2)
  }

  @Test func statementsOfTwoDaysStayApart() {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    story.document("Courier", "2031-03-06")
    story.claim(
      "Greta Lindqvist spoke on Monday.", .statement, [story.who(minister)], on: "2031-03-03", topic: ["prisons"])
    story.claim(
      "Greta Lindqvist spoke on Tuesday.", .statement, [story.who(minister)], on: "2031-03-04", topic: ["prisons"])
    #expect(Timeline().events(of: story.reading).count == 2)
  }

  @Test(arguments: [Standing.denied, .asked, .hypothetical])
  func whatNobodySaysHappenedIsNoEvent(standing: Standing) {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-06")
    story.claim("Was Tomas Harl freed on Monday?", .release, [story.whom(harl)], on: "2031-03-03", standing: standing)
    #expect(Timeline().events(of: story.reading).isEmpty)
  }

  @Test func aMeetingForetoldAndHeldIsOne() {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    story.document("Courier", "2031-03-05")
    story.claim(
      "Prison chiefs will meet Greta Lindqvist on Thursday.", .meeting, [story.who(minister)], on: "2031-03-06",
      standing: .expected, topic: ["prison", "chiefs"])
    story.document("Herald", "2031-03-07")
    story.claim(
      "Greta Lindqvist met prison governors on Thursday.", .meeting, [story.who(minister)], on: "2031-03-06",
      topic: ["prison", "governors"])
    let events = Timeline().events(of: story.reading)
    #expect(events.count == 1)
    #expect(events.first?.standing == .asserted)
  }

  @Test func theOneReleaseOfADocumentTakesTheClaimThatNamesNobody() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-06")
    story.claim("Tomas Harl was freed in error on Monday.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim("The release was an error by a clerk.", .releaseInError)
    let events = Timeline().events(of: story.reading)
    #expect(events.count == 1)
    #expect(events.first?.claims.count == 2)
  }

  @Test func withTwoReleasesItBelongsToNeither() {
    var story = Story()
    let (harl, voss) = (story.person("Tomas Harl"), story.person("Edwin Voss"))
    story.document("Courier", "2031-03-06")
    story.claim("Tomas Harl was freed in error on Monday.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim("Edwin Voss was freed in error on Tuesday.", .releaseInError, [story.whom(voss)], on: "2031-03-04")
    story.claim("The release was an error by a clerk.", .releaseInError)
    #expect(Timeline().events(of: story.reading).map(\.claims.count) == [1, 1])
  }

  @Test func aCopyAddsASourceAndNoWeight() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Wire", "2031-03-06")
    story.claim("Tomas Harl was let go on Tuesday.", .releaseInError, [story.whom(harl)], on: "2031-03-04")
    story.document("Copy", "2031-03-06", copyOf: 0)
    story.claim("Tomas Harl was let go on Tuesday.", .releaseInError, [story.whom(harl)], on: "2031-03-04")
    story.document("Courier", "2031-03-06")
    story.claim("Tomas Harl was freed on 3 March.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.document("Herald", "2031-03-06")
    story.claim("On 3 March Tomas Harl was freed.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    let event = Timeline().events(of: story.reading).first
    #expect(event?.sources.count == 4)
    #expect(event?.date?.value == "2031-03-03")
  }

  @Test func theKindThatMostDocumentsGiveIsKeptAndTheOtherNoted() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    for (outlet, kind) in [("A", EventKind.releaseInError), ("B", .escape), ("C", .releaseInError)] {
      story.document(outlet, "2031-03-06")
      story.claim("Tomas Harl got out on Monday.", kind, [story.whom(harl)], on: "2031-03-03")
    }
    let event = Timeline().events(of: story.reading).first
    #expect(event?.kind == .releaseInError)
    #expect(event?.reasons.contains("also told as: escape") == true)
  }
}
