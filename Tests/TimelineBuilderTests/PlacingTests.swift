import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

@Suite struct PlacingTests {
  private func stranger(named others: [(String, String)]) -> (Story, [Event]) {
    var story = Story()
    let ash = story.prison("HMP Ashmere")
    story.document("Blog")
    story.claim(
      "A Danish arsonist walked out of HMP Ashmere.", .releaseInError,
      [story.unnamed("A Danish arsonist"), story.at(ash)])
    story.document("Courier", "2031-03-06")
    for (name, words) in others {
      let person = story.person(name)
      story.claim(
        "\(words) \(name) was freed in error from HMP Ashmere.", .releaseInError, [story.whom(person), story.at(ash)],
        on: "2031-03-03")
    }
    return (story, Timeline().events(of: story.reading))
  }

  @Test func somebodyUnnamedIsOfferedAMatchAndNeverMerged() {
    let (_, events) = stranger(named: [("Tomas Harl", "The Danish arsonist"), ("Edwin Voss", "A forger")])
    #expect(events.count == 3)
    let unnamed = events.first { $0.people.isEmpty }
    #expect(unnamed?.possiblySameAs.map { events[$0].summary } == ["Tomas Harl is released in error from HMP Ashmere"])
    #expect(unnamed?.summary == "A Danish arsonist is released in error from HMP Ashmere")
  }

  @Test func twoWhoMightBeHimAreNoMatch() {
    let (_, events) = stranger(named: [("Tomas Harl", "A burglar"), ("Edwin Voss", "A forger")])
    #expect(events.allSatisfy { $0.possiblySameAs.isEmpty })
  }

  @Test func withoutTheSamePrisonNoMatchIsOffered() {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Blog")
    story.claim("A Danish arsonist walked out of a jail.", .releaseInError, [story.unnamed("A Danish arsonist")])
    story.document("Courier", "2031-03-06")
    story.claim(
      "The Danish arsonist Tomas Harl was freed in error from HMP Ashmere.", .releaseInError,
      [story.whom(harl), story.at(ash)], on: "2031-03-03")
    #expect(Timeline().events(of: story.reading).allSatisfy { $0.possiblySameAs.isEmpty })
  }

  @Test func anUndatedReturnStandsAfterTheReleaseAndBeforeItsReport() {
    var story = Story()
    let (harl, brook) = (story.person("Tomas Harl"), story.person("Ada Brook"))
    story.document("Courier", "2031-03-07")
    story.claim("Tomas Harl has handed himself in.", .surrender, [story.whom(harl)])
    story.claim("Tomas Harl was freed in error on 3 March.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim("Ada Brook resigned on 10 March.", .resignation, [story.whom(brook)], on: "2031-03-10")
    let events = Timeline().events(of: story.reading)
    #expect(events.map(\.kind) == [.releaseInError, .surrender, .resignation])
    #expect(events[1].date == nil)
    #expect(events[1].bounds?.earliest.day.description == "2031-03-03")
    #expect(events[1].bounds?.latest.day.description == "2031-03-07")
    #expect(events[1].reasons.count >= 2)
  }

  @Test func aClaimOfOrderBoundsAnUndatedEvent() {
    var story = Story()
    let (harl, voss) = (story.person("Tomas Harl"), story.person("Edwin Voss"))
    story.document("Courier")
    story.claim("Tomas Harl was freed in error on 3 March.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim(
      "Edwin Voss was charged after Tomas Harl was freed.", .charge, [story.whom(voss)],
      orders: [(.after, .releaseInError, [harl], "Tomas Harl was freed")])
    let event = Timeline().events(of: story.reading).last
    #expect(event?.kind == .charge)
    #expect(event?.bounds?.earliest.day.description == "2031-03-03")
  }

  /// A verdict and a sentence of one day, told the wrong way round, and what one source says of their order.
  private func oneDay(_ relation: Claim.Order.Relation?, on second: String = "2031-03-03") -> [EventKind] {
    var story = Story()
    let (harl, lind) = (story.person("Tomas Harl"), story.person("Greta Lind"))
    story.document("Courier", "2031-03-05")
    story.claim("Greta Lind resigned on Monday.", .resignation, [story.whom(lind)], on: second)
    story.claim(
      "Tomas Harl was dismissed on Monday, and Greta Lind went.", .dismissal, [story.whom(harl)], on: "2031-03-03",
      orders: relation.map { [($0, .resignation, [lind], "Greta Lind went")] } ?? [])
    return Timeline().events(of: story.reading).map(\.kind)
  }

  @Test func whatASourcePutsFirstOfTwoOfOneDayStandsFirst() {
    #expect(oneDay(.before) == [.dismissal, .resignation])
    #expect(oneDay(.after) == [.resignation, .dismissal])
  }

  @Test func whatHasNoClockTimeFollowsWhatASourcePutsBeforeIt() {
    #expect(oneDay(.after, on: "2031-03-03T07:32") == [.resignation, .dismissal])
    #expect(oneDay(nil, on: "2031-03-03T07:32") == [.dismissal, .resignation])
  }

  @Test func theCourseOfACaseOrdersADay() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-05")
    for kind in [EventKind.sentencing, .conviction, .deportation, .charge] {
      story.claim("Tomas Harl, on Monday: \(kind).", kind, [story.whom(harl)], on: "2031-03-03")
    }
    let kinds = Timeline().events(of: story.reading).map(\.kind)
    #expect(kinds == [.charge, .conviction, .sentencing, .deportation])
  }

  @Test func theFinestDateThatAgreesIsTheBest() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    for (outlet, when) in [("A", "2031-03"), ("B", "2031-03-03"), ("C", "2031-03-03T07:32")] {
      story.document(outlet, "2031-03-06")
      story.claim("Tomas Harl escaped then.", .escape, [story.whom(harl)], on: when)
    }
    let event = Timeline().events(of: story.reading).first
    #expect(event?.date?.value == "2031-03-03T07:32")
    #expect(event?.rivals.isEmpty == true)
  }

  @Test func anAboutTimeIsNoRival() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("A", "2031-03-06")
    story.claim("Tomas Harl escaped at 7.32am.", .escape, [story.whom(harl)], on: "2031-03-03T07:32")
    story.document("B", "2031-03-06")
    story.claim(
      "Tomas Harl escaped at about 7.30am.", .escape, [story.whom(harl)], on: "2031-03-03T07:30", modifier: "APPROX")
    #expect(Timeline().events(of: story.reading).first?.rivals.isEmpty == true)
  }

  @Test func whatIsOnlyReportedAsNewIsDatedByItsReportAndNothingElseIs() {
    var story = Story()
    let (harl, lindqvist) = (story.person("Tomas Harl"), story.person("Greta Lindqvist"))
    story.document("A", "2031-03-06")
    story.claim(
      "Tomas Harl has been appointed.", .appointment, [story.whom(harl)], on: "2031-03-06", bound: .by)
    story.claim(
      "Greta Lindqvist has been appointed.", .appointment, [story.whom(lindqvist)], on: "2031-03-06", bound: .by)
    story.claim("Greta Lindqvist was appointed on Monday.", .appointment, [story.whom(lindqvist)], on: "2031-03-03")
    for index in story.reading.claims.indices where story.reading.claims[index].bound == .by {
      story.reading.claims[index].timex = nil
    }
    let events = Timeline().events(of: story.reading)
    #expect(events.map(\.date?.value) == ["2031-03-03", "2031-03-06"])
    #expect(events.allSatisfy { $0.rivals.isEmpty })
    #expect(events[1].date?.reckoning == "reported as new on 6 March 2031; the day itself is not stated")
  }

  @Test func anArrestAfterGettingOutIsARecaptureAndOneBeforeIsNot() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("A", "2031-03-09")
    story.claim("Tomas Harl was arrested in January.", .arrest, [story.whom(harl)], on: "2031-01-10")
    story.claim("Tomas Harl was freed by mistake.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim("Tomas Harl was arrested on Friday.", .arrest, [story.whom(harl)], on: "2031-03-07")
    #expect(Timeline().events(of: story.reading).map(\.kind) == [.arrest, .releaseInError, .recapture])
  }

  @Test func whatNamesNobodyNowhereAndNoDayIsLeftOut() {
    var story = Story()
    story.document("A", "2031-03-09")
    story.claim("Talks were held.", .meeting, trigger: "Talks", topic: ["talk", "crisis"])
    story.claim("The firmer checks came in.", .policyEffective, trigger: "came in", topic: ["firmer", "check"])
    #expect(Timeline().events(of: story.reading).map(\.kind) == [.policyEffective])
  }

  @Test func bothTimesOfKnowingAreInTheChronology() {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    story.document("A", "2031-03-06")
    story.claim(
      "Greta Lindqvist is understood to have been briefed on Tuesday night.", .briefingOfMinister,
      [story.whom(minister)], on: "2031-03-04TNI", trigger: "briefed", standing: .reported, topic: ["case"])
    story.document("B", "2031-03-06")
    story.claim(
      "Greta Lindqvist said she found out on Wednesday morning.", .briefingOfMinister, [story.whom(minister)],
      on: "2031-03-05TMO", trigger: "found out", standing: .reported, speaker: minister, topic: ["mistake"])
    let events = Timeline().events(of: story.reading)
    #expect(events.map(\.date?.value) == ["2031-03-04TNI", "2031-03-05TMO"])
    #expect(
      events.map(\.summary) == [
        "Greta Lindqvist is understood to have been briefed",
        "Greta Lindqvist finds out, by their own account",
      ])
  }

  @Test func theOrderOfDocumentsChangesNothing() {
    func events(_ reversed: Bool) -> [String] {
      var story = Story()
      let (harl, voss, ash) = (story.person("Tomas Harl"), story.person("Edwin Voss"), story.prison("HMP Ashmere"))
      let first = { (story: inout Story) in
        story.document("Courier", "2031-03-06")
        story.claim(
          "Tomas Harl was freed from HMP Ashmere on 3 March.", .releaseInError, [story.whom(harl), story.at(ash)],
          on: "2031-03-03")
        story.claim("Edwin Voss has surrendered.", .surrender, [story.whom(voss)])
      }
      let second = { (story: inout Story) in
        story.document("Herald", "2031-03-07")
        story.claim("Tomas Harl was freed on 4 March.", .release, [story.whom(harl)], on: "2031-03-04")
        story.claim("Edwin Voss was freed on 4 March.", .releaseInError, [story.whom(voss)], on: "2031-03-04")
      }
      if reversed {
        second(&story)
        first(&story)
      } else {
        first(&story)
        second(&story)
      }
      return Timeline().events(of: story.reading).map {
        "\($0.summary)|\($0.date?.value ?? "")|\($0.rivals.map(\.value))|\($0.sources.count)"
      }
    }
    #expect(events(false) == events(true))
    #expect(events(false).count == 3)
  }
}
