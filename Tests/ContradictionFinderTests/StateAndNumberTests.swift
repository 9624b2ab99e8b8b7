import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing
import TimelineBuilder

@Suite struct StateAndNumberTests {
  private func custody(back: String?, published: String) -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-05")
    story.claim("Tomas Harl was freed in error.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    story.claim("Tomas Harl is back inside.", .recapture, [story.whom(harl)], on: back)
    story.document("Herald", published)
    story.attribute("Tomas Harl is still at large.", .custodyStatus, "at large", of: harl)
    return story
  }

  @Test func atLargeAfterTheReturnConflicts() throws {
    #expect(try custody(back: "2031-03-05", published: "2031-03-06").open() == [.custodyStatus])
  }

  @Test func atLargeBeforeTheReturnOrOnItsDayIsSuperseded() throws {
    for (back, published) in [("2031-03-05", "2031-03-05"), ("2031-03-05", "2031-03-04"), (nil, "2031-03-06")] {
      let story = custody(back: back, published: published)
      #expect(try story.open() == [])
    }
    #expect(try custody(back: "2031-03-05", published: "2031-03-04").explained(.custodyStatus).count == 1)
  }

  private func promise(
    _ words: String, topic: [String], standing: Standing = .reported, released: String = "2031-03-03",
    saidOn: String? = nil
  ) -> Story {
    var story = Story()
    let (minister, harl) = (story.person("Greta Lindqvist"), story.person("Tomas Harl"))
    story.document("Courier", "2031-03-06")
    story.claim(
      words, .promise, standing: standing, speaker: minister, saidOn: saidOn, topic: topic)
    story.claim("Tomas Harl was freed in error.", .releaseInError, [story.whom(harl)], on: released)
    return story
  }

  @Test func aPromiseOfChecksFollowedByAReleaseIsTold() throws {
    let story = promise("The prison service had already promised firmer checks.", topic: ["checks"])
    let finding = try #require(try story.findings().first)
    #expect(finding.kind == .promiseOutcome)
    #expect(finding.severity == .high)
    #expect(story.reading.quote(finding.sources[0].span).contains("promised"))
    #expect(story.reading.quote(finding.sources[1].span).contains("freed in error"))
  }

  @Test func whatIsNoPromiseOfItOrComesAfterIsNot() throws {
    #expect(try promise("It had already promised new kitchens.", topic: ["kitchens"]).open() == [])
    #expect(try promise("Had it already promised prison checks?", topic: ["checks"], standing: .asked).open() == [])
    #expect(try promise("She promised prison checks.", topic: ["checks"], saidOn: "2031-03-05").open() == [])
    #expect(try promise("She promised prison checks.", topic: ["checks"]).open() == [])
    #expect(
      try promise("She promised prison checks.", topic: ["checks"], saidOn: "2031-03-01").open() == [.promiseOutcome])
  }

  private func counts(_ second: Double, period: String? = "2030", scope: String? = nil, about: Bool = false) -> Story {
    var story = Story()
    for (value, when, area, isAbout, outlet) in [(262.0, "2030", nil, false, "A"), (second, period, scope, about, "B")]
    {
      story.document(outlet, "2031-03-06")
      let span = story.say("In all \(Int(value)) prisoners were freed in error.")
      story.reading.figures.append(
        Figure(
          value: value, unit: "prisoners freed in error", period: when, interval: when.flatMap(Story.time), scope: area,
          isApproximate: isAbout, span: span))
    }
    return story
  }

  @Test func twoNumbersOfOneSeriesConflict() throws {
    #expect(try counts(226).open() == [.count])
    #expect(try counts(210, about: true).open() == [.count])
  }

  @Test func numbersOfTwoPeriodsOrAreasOrRoundedOnesDoNot() throws {
    #expect(try counts(262).findings().isEmpty)
    #expect(try counts(91, period: "2030-04-01/2030-10-31").open() == [])
    #expect(try counts(14, scope: "HMP Ashmere").open() == [])
    #expect(try counts(260, about: true).open() == [])
    #expect(try counts(260, about: true).explained(.count) == ["rounding"])
    #expect(try counts(14, scope: "HMP Ashmere").explained(.count).first?.hasPrefix("different scope") == true)
  }

  @Test func aNumberInRoundHundredsIsTakenForRounded() throws {
    var story = Story()
    for (value, outlet) in [(1700.0, "A"), (1740.0, "B"), (1889.0, "C")] {
      story.document(outlet, "2031-03-06")
      let span = story.say("Some \(Int(value)) went free.")
      story.reading.figures.append(
        Figure(value: value, unit: "prisoners", period: "2030", interval: Story.time("2030"), span: span))
    }
    #expect(try story.explained(.count) == ["rounding"])
    #expect(try story.open() == [.count, .count])
  }

  private func change(_ percent: Double, words: String = "a rise on the year before") -> Story {
    var story = Story()
    story.document("A", "2031-03-06")
    let span = story.say("There were 262, \(words).")
    story.reading.figures = [Figure(value: 262, unit: "releases", change: percent, base: 115, span: span)]
    return story
  }

  @Test func aPercentageThatItsNumbersGiveIsExplained() throws {
    let finding = try #require(try change(128).findings().first)
    #expect(!finding.isOpen)
    #expect(finding.summary == "262 on 115 is 127.8 per cent, which rounds to 128.")
  }

  @Test func aPercentageThatTheyDoNotGiveConflicts() throws {
    #expect(try change(156).open() == [.arithmetic])
    #expect(try change(156, words: "up by 156 percentage points").open() == [])
  }

  @Test func theGravestComesFirstAndTheExplainedLast() throws {
    var story = custody(back: "2031-03-05", published: "2031-03-06")
    let span = story.say("There were 262, a rise.")
    story.reading.figures = [Figure(value: 262, unit: "releases", change: 128, base: 115, span: span)]
    story.say("Her Majesty's Prison Ashmere.")
    let findings = try story.findings()
    #expect(findings.map(\.kind) == [.custodyStatus, .anachronism, .arithmetic])
    #expect(findings.map(\.id) == ["c1", "c2", "c3"])
  }
}
