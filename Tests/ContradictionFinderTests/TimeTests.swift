import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct TimeTests {
  /// A minister says that a release of `released` came before checks that began on 3 March.
  private func order(released: String, relation: Claim.Order.Relation = .before, named: Bool = true) -> Story {
    var story = Story()
    let (minister, harl) = (story.person("Greta Lindqvist"), story.person("Tomas Harl"))
    story.document("Courier", "2031-03-08")
    story.claim(
      "Tighter discharge checks took effect on 3 March.", .policyEffective, on: "2031-03-03",
      topic: ["tighter", "discharge", "checks"])
    story.claim("Tomas Harl was let go in error then.", .releaseInError, [story.whom(harl)], on: released)
    story.claim(
      "Tomas Harl went free sooner than I brought those checks in, she said.", .releaseInError,
      named ? [story.whom(harl)] : [], standing: .reported, speaker: minister,
      orders: [(relation, .policyEffective, [], "I brought those checks in")], topic: ["checks"])
    return story
  }

  @Test func aReleaseSaidToComeBeforeChecksThatItFollowedIsAConflictOfOrder() throws {
    let story = order(released: "2031-03-05")
    let finding = try #require(try story.findings().first)
    #expect(finding.kind == .order)
    #expect(finding.severity == .high)
    #expect(finding.isOpen)
    #expect(story.reading.quote(finding.sources[0].span).contains("sooner than"))
    #expect(story.reading.quote(finding.sources[1].span).contains("took effect"))
    #expect(finding.reckoning.contains { $0.contains("two days after") })
    #expect(finding.events.count == 2)
    #expect(finding.settledBy.contains("5 March 2031"))
  }

  @Test(arguments: ["2031-03-01", "2031-03-03", "2031-03"])
  func aReleaseThatMayHaveComeFirstIsNone(released: String) throws {
    #expect(try order(released: released).open() == [])
  }

  @Test func theOtherWayRoundIsHeldToItsDatesToo() throws {
    #expect(try order(released: "2031-03-01", relation: .after).open() == [.order])
    #expect(try order(released: "2031-03-05", relation: .after).open() == [])
    #expect(try order(released: "2031-03-05", relation: .sameDay).open() == [.order])
  }

  @Test func aClaimThatNamesNobodyIsTakenForTheOneRelease() throws {
    #expect(try order(released: "2031-03-05", named: false).open() == [.order])
  }

  @Test func oneOrderSaidTwiceIsOneFindingWithBothQuotations() throws {
    var story = order(released: "2031-03-05")
    story.claim(
      "Tomas Harl was out ahead of the checks, she told reporters.", .releaseInError, [story.whom(1)],
      standing: .reported, speaker: 0, orders: [(.before, .policyEffective, [], "the checks")], topic: ["checks"])
    let findings = try story.findings().filter(\.isOpen)
    #expect(findings.count == 1)
    #expect(findings.first?.sources.count == 4)
  }

  @Test func anUnnamedReleaseOfTheSameDocumentIsTheSameAssertion() throws {
    var story = order(released: "2031-03-05")
    let voss = story.person("Edwin Voss")
    story.claim("Edwin Voss was let go in error too.", .releaseInError, [story.whom(voss)], on: "2031-03-06")
    story.claim(
      "That release was ahead of the checks.", .releaseInError, orders: [(.before, .policyEffective, [], "the checks")],
      topic: ["checks"])
    let findings = try story.findings().filter(\.isOpen)
    #expect(findings.map(\.kind) == [.order])
    #expect(findings.first?.sources.contains { story.reading.quote($0.span).hasPrefix("That release") } == true)
  }

  @Test func twoDaysOnWhichOneMeasureBeganConflict() throws {
    func story(second: String, _ words: String) -> Story {
      var story = Story()
      story.document("Hansard", "2031-03-03")
      story.claim(
        "The governor sign-off is in force.", .policyEffective, on: "2031-03-03", topic: ["governor", "sign-off"])
      story.document("Circular", "2031-03-04")
      story.claim(words, .policyEffective, on: second, topic: ["governor", "sign-off"])
      return story
    }
    #expect(try story(second: "2031-03-10", "Governor sign-off is mandatory from then.").open() == [.order])
    #expect(try story(second: "2031-03-10", "The second stage of governor sign-off begins.").open() == [])
    #expect(try story(second: "2031-05-10", "Governor sign-off is mandatory from then.").open() == [])
  }

  @Test func aMeasureIsKnownByTheHeadingItStandsUnder() throws {
    func story(heading: String) -> Story {
      var story = Story()
      story.document("Hansard", "2031-03-03")
      story.claim(
        "A governor must now sign every form.", .policyEffective, on: "2031-03-03", topic: ["governor", "sign"])
      story.document("Circular", "2031-03-04")
      story.say(heading)
      story.claim("The step in annex B is binding.", .policyEffective, on: "2031-03-10", topic: ["step", "annex"])
      return story
    }
    #expect(try story(heading: "Governor sign-off").open() == [.order])
    #expect(try story(heading: "Kitchen hygiene").open() == [])
  }

  @Test func announcedAndInForceAreTwoActs() throws {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    story.document("Courier", "2031-03-12")
    story.claim(
      "Greta Lindqvist announced a governor sign-off.", .announcement, [story.who(minister)], on: "2031-03-03",
      topic: ["governor", "sign-off"])
    story.claim("The governor sign-off began.", .policyEffective, on: "2031-03-10", topic: ["governor", "sign-off"])
    #expect(try story.open() == [])
    #expect(try story.explained(.date).count == 1)
  }

  private func dates(_ first: String, _ second: String, modifier: String? = nil, copy: Bool = false) -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-08")
    story.claim("Tomas Harl was let go in error.", .releaseInError, [story.whom(harl)], on: first)
    story.document("Herald", "2031-03-08", copyOf: copy ? 0 : nil)
    story.claim("A mistake set Tomas Harl free.", .releaseInError, [story.whom(harl)], on: second, modifier: modifier)
    return story
  }

  @Test func twoDaysForOneReleaseConflict() throws {
    let findings = try dates("2031-03-03", "2031-03-04").findings()
    #expect(findings.map(\.kind) == [.date])
    #expect(findings.first?.severity == .high)
  }

  @Test func aMonthThatHoldsTheDayIsNoConflict() throws {
    #expect(try dates("2031-03-03", "2031-03").findings().isEmpty)
  }

  @Test func aDateThatOnlyAReprintShiftsIsExplained() throws {
    let story = dates("2031-03-03", "2031-03-04", copy: true)
    #expect(try story.open() == [])
    #expect(try story.explained(.date).first?.hasPrefix("syndicated copy") == true)
  }

  @Test func twoClockTimesOfOneEscapeConflict() throws {
    #expect(try dates("2031-03-03T07:15", "2031-03-03T07:32").open() == [.date])
    #expect(try dates("2031-03-03T07:32", "2031-03-03T07:30", modifier: "APPROX").open() == [])
  }

  private func knew(
    _ second: String, trigger: String, topic: [String] = ["mistake"], standing: Standing = .reported,
    sameDocument: Bool = false
  ) -> Story {
    var story = Story()
    let (minister, harl) = (story.person("Greta Lindqvist"), story.person("Tomas Harl"))
    story.document("Courier", "2031-03-08")
    story.claim("Tomas Harl was let go in error.", .releaseInError, [story.whom(harl)], on: "2031-03-01")
    story.claim(
      "Greta Lindqvist is understood to have been briefed on the case on Tuesday night.", .briefingOfMinister,
      [story.whom(minister)], on: "2031-03-04TNI", trigger: "briefed", standing: .reported, topic: ["case"])
    if !sameDocument {
      story.document("Herald", "2031-03-08")
      story.claim("A mistake set Tomas Harl free.", .releaseInError, [story.whom(harl)], on: "2031-03-01")
    }
    story.claim(
      "Greta Lindqvist found out, was told or was briefed of it all later on.", .briefingOfMinister,
      [story.whom(minister)], on: second, trigger: trigger, standing: standing, speaker: sameDocument ? nil : minister,
      topic: topic)
    return story
  }

  @Test func twoTimesOfFirstKnowingConflict() throws {
    let finding = try #require(try knew("2031-03-05TMO", trigger: "found out").findings().first)
    #expect(finding.kind == .whoKnewWhen)
    #expect(finding.severity == .high)
    #expect(finding.events.count == 2)
    #expect(
      finding.summary
        == "Accounts conflict on when Greta Lindqvist first knew: on the night of 4 March 2031 or on the morning of "
        + "5 March 2031.")
  }

  @Test func whatIsNotFirstKnowledgeOfOneMatterIsNoConflict() throws {
    #expect(try knew("2031-03-05TMO", trigger: "briefed").open() == [])
    #expect(try knew("2031-03-05TMO", trigger: "found out", topic: ["flood"]).open() == [])
    #expect(try knew("2031-03-04", trigger: "found out").open() == [])
    #expect(try knew("2031-03-05TMO", trigger: "found out", sameDocument: true).open() == [])
    #expect(try knew("2031-03-05TMO", trigger: "told", standing: .denied).open() == [])
  }

  @Test func aNightThatRunsIntoTheMorningIsStillAnotherTime() throws {
    var story = knew("2031-03-05TMO", trigger: "found out")
    for index in story.reading.claims.indices where story.reading.claims[index].kind == .briefingOfMinister {
      guard let time = story.reading.claims[index].time else { continue }
      // As the tagger has them: the night to six, the morning from midnight.
      let isNight = time.earliest.hour == 20
      story.reading.claims[index].time = CivilInterval(
        isNight ? time.earliest : CivilInstant(time.earliest.day),
        isNight ? CivilInstant(time.earliest.day.adding(days: 1), hour: 5, minute: 59) : time.latest, .partOfDay)
    }
    #expect(try story.open() == [.whoKnewWhen])
  }

  @Test func notKnownYetThenKnownIsSuperseded() throws {
    var story = Story()
    let minister = story.person("Greta Lindqvist")
    story.document("Courier", "2031-03-04")
    story.claim(
      "Greta Lindqvist has not been told of an arrest.", .briefingOfMinister, [story.whom(minister)],
      on: "2031-03-04TMO",
      trigger: "told", standing: .denied, topic: ["arrest"])
    story.document("Herald", "2031-03-05")
    story.claim(
      "Greta Lindqvist was told of the arrest that afternoon.", .briefingOfMinister, [story.whom(minister)],
      on: "2031-03-04TAF", trigger: "told", topic: ["arrest"])
    #expect(try story.open() == [])
    #expect(try story.explained(.whoKnewWhen).first?.hasPrefix("superseded") == true)
  }

  @Test(arguments: [("P3D", 0), ("P4D", 0), ("P2D", 0), ("P6D", 1), ("P1W", 1)])
  func aLengthOfTimeIsHeldToItsEnds(lasting: String, conflicts: Int) throws {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-08")
    story.claim("Tomas Harl escaped on the 3rd.", .escape, [story.whom(harl)], on: "2031-03-03")
    story.claim("Tomas Harl was caught on the 6th.", .recapture, [story.whom(harl)], on: "2031-03-06")
    story.document("Herald", "2031-03-08")
    story.claim("Tomas Harl was caught in the end.", .recapture, [story.whom(harl)], lasting: lasting)
    #expect(try story.open() == Array(repeating: .duration, count: conflicts))
  }

  @Test func aWeekdayThatIsNotTheDatesIsTold() throws {
    var story = Story()
    story.document("Courier", "2031-03-08")
    for words in ["Tuesday 3 March 2031", "Monday 3 March 2031", "Tuesday"] {
      let span = story.say(words)
      story.reading.timexes[0].append(
        Timex(
          span: span, kind: .date, value: "2031-03-03",
          interval: CivilInterval(day: try #require(CivilDay(iso: "2031-03-03"))),
          anchor: .explicit))
    }
    #expect(try story.open() == [.weekday])
  }
}
