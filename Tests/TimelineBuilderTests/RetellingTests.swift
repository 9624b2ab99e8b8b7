import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

@Suite struct RetellingTests {
  /// One thing that names nobody, told in two documents.
  private func twice(
    _ kind: EventKind, _ first: [String], _ second: [String], days: (String, String) = ("2031-03-03", "2031-03-05"),
    sameDocument: Bool = false
  ) -> [Event] {
    var story = Story()
    story.document("Courier", "2031-03-12")
    story.claim("So it was told on the one day.", kind, on: days.0, topic: first)
    if !sameDocument { story.document("Herald", "2031-03-12") }
    story.claim("So it was told on the other.", kind, on: days.1, topic: second)
    return Timeline().events(of: story.reading)
  }

  private static let barge = (
    ["barge", "cleared", "resident", "mould"], ["resident", "barge", "evacuated", "mould", "official"]
  )
  private static let doors = (
    ["urgent", "inquiry", "opened", "rotten", "fire", "door"], ["inquiry", "launched", "rotten", "fire", "door"]
  )

  @Test(arguments: ["2031-03-04", "2031-03-06"])
  func oneEvacuationToldOnNearDaysIsOneWithARivalDate(second: String) {
    let events = twice(.evacuation, Self.barge.0, Self.barge.1, days: ("2031-03-03", second))
    #expect(events.count == 1)
    #expect(events.first?.sources.count == 2)
    #expect(events.first?.date?.value == "2031-03-03")
    #expect(events.first?.rivals.map(\.value) == [second])
  }

  @Test func oneInquiryToldOnNearDaysIsOneWithARivalDate() {
    let events = twice(.inquiryLaunched, Self.doors.0, Self.doors.1)
    #expect(events.count == 1)
    #expect(events.first?.rivals.count == 1)
  }

  @Test func otherWordsAreAnotherEvent() {
    #expect(twice(.evacuation, Self.barge.0, ["guest", "hotel", "kitchen", "fire"]).count == 2)
    #expect(twice(.evacuation, Self.barge.0, ["barge", "resident", "flood", "quay", "storm", "night"]).count == 2)
    #expect(twice(.inquiryLaunched, Self.doors.0, ["inquiry", "launched", "missing", "school", "meal"]).count == 2)
  }

  @Test func daysFurtherApartOrOneDocumentOrAKindThatRecursKeepThemTwo() {
    #expect(twice(.evacuation, Self.barge.0, Self.barge.1, days: ("2031-03-03", "2031-03-07")).count == 2)
    #expect(twice(.evacuation, Self.barge.0, Self.barge.1, sameDocument: true).count == 2)
    #expect(twice(.test, Self.doors.0, Self.doors.1).count == 2)
  }

  private func body(_ words: String) -> String? {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-06")
    story.claim(words, .death, [story.other(harl)], on: "2031-03-03", trigger: "body was found")
    return Timeline().events(of: story.reading).first?.summary
  }

  @Test func whoseBodyWasFoundIsTheDead() {
    #expect(body("Police named Tomas Harl, whose body was found on Monday.") == "Tomas Harl is found dead")
  }

  @Test func somebodyNamedBesideABodyIsNot() {
    #expect(body("Police rang Tomas Harl when a body was found on Monday.") == "A person is found dead")
  }

  private func unnamed(copy: Bool) -> [Event] {
    var story = Story()
    for (outlet, origin) in [("Wire", nil), ("Post", copy ? 0 : nil)] {
      story.document(outlet, "2031-03-06", copyOf: origin)
      story.claim(
        "A burglar was let out of a jail in error.", .releaseInError, [story.unnamed("A burglar")], on: "2031-03-03")
    }
    return Timeline().events(of: story.reading)
  }

  @Test func anOriginalAndItsCopyTellOneUnnamedRelease() {
    let events = unnamed(copy: true)
    #expect(events.count == 1)
    #expect(events.first?.sources.count == 2)
  }

  @Test func twoAccountsOfSomebodyUnnamedStayTwo() {
    #expect(unnamed(copy: false).count == 2)
  }

  @Test func groupsOfDifferentNumbersStayApart() {
    func released(_ first: String, _ second: String) -> Int {
      var story = Story()
      story.document("Courier", "2031-03-12")
      story.claim("\(first) were let out.", .release, [story.unnamed(first)], on: "2031-03-10")
      story.claim("\(second) were let out.", .releaseInError, [story.unnamed(second)], on: "2031-03-10")
      return Timeline().events(of: story.reading).count
    }
    #expect(released("1,700 prisoners", "37 prisoners") == 2)
    #expect(released("37 prisoners", "37 men") == 1)
  }
}
