import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct AttributeTests {
  private func pair(
    _ attribute: AttributeClaim.Attribute, _ first: String, _ second: String,
    dates: (String?, String?) = ("2031-03-06", "2031-03-07"),
    words: (String, String) = ("Tomas Harl was held for that.", "He was inside, Tomas Harl.")
  ) -> Story {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", dates.0)
    story.attribute(words.0, attribute, first, of: harl)
    story.document("Herald", dates.1)
    story.attribute(words.1, attribute, second, of: harl)
    return story
  }

  @Test(arguments: [
    (AttributeClaim.Attribute.offence, "theft of lead", "arson", Finding.Kind.offence),
    (.custodyBasis, "charge", "sentence", .custodyBasis),
    (.legalStatus, "asylum seeker", "not asylum seeker", .legalStatus),
    (.cause, "court", "prison", .cause),
    (.sentence, "P45M", "P30M", .duration),
    (.age, "24", "53", .identity),
  ])
  func twoValuesAtOneTimeConflict(
    attribute: AttributeClaim.Attribute, first: String, second: String, kind: Finding.Kind
  ) throws {
    #expect(try pair(attribute, first, second).open() == [kind])
  }

  @Test(arguments: [
    (AttributeClaim.Attribute.offence, "fraud", "multiple fraud offences"),
    (.legalStatus, "asylum seeker", "visa overstayer"), (.sentence, "P45M", "P3Y9M"), (.sentence, "P14Y", "P171M"),
    (.age, "24", "25"), (.custodyBasis, "charge", "charge"),
  ])
  func valuesThatCanBothBeRightDoNot(attribute: AttributeClaim.Attribute, first: String, second: String) throws {
    #expect(try pair(attribute, first, second).open() == [])
  }

  @Test func anEarlierConvictionIsAnotherMatter() throws {
    let story = pair(
      .offence, "theft of lead", "arson", words: ("He is in for theft.", "He had previously done arson."))
    #expect(try story.open() == [])
    #expect(try story.explained(.offence).count == 1)
  }

  @Test func valuesYearsApartDoNotConflict() throws {
    #expect(try pair(.custodyBasis, "charge", "sentence", dates: ("2031-03-06", "2033-03-06")).open() == [])
    #expect(try pair(.age, "21", "23", dates: ("2031-03-06", "2033-03-06")).open() == [])
  }

  @Test func oneAccountThatGivesBothOffencesHasTwoCases() throws {
    var story = pair(.offence, "theft of lead", "arson")
    story.attribute("Tomas Harl was also serving for theft of lead.", .offence, "theft of lead", of: 0)
    #expect(try story.open() == [])
  }

  @Test func aDeniedValueIsNoValue() throws {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-06")
    story.attribute("He was held for theft.", .offence, "theft", of: harl)
    story.document("Herald", "2031-03-06")
    story.attribute("He was not held for arson.", .offence, "arson", of: harl, standing: .denied)
    #expect(try story.findings().isEmpty)
  }

  /// An undated page about somebody unnamed, beside two reports that name the one man it can be.
  private func unnamed() -> Story {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Blog")
    story.claim(
      "A Danish arsonist got out of HMP Ashmere.", .escape, [story.unnamed("A Danish arsonist"), story.at(ash)])
    story.attribute(
      "The man, whose name is kept back, was serving time for arson.", .identity, "withheld", of: nil,
      subject: "The man",
      place: ash)
    story.attribute("He was serving time for arson.", .offence, "arson", of: nil, subject: "He", place: ash)
    story.attribute("He left HMP Ashmere without leave.", .manner, "escape", of: nil, subject: "He", place: ash)
    story.document("Courier", "2031-03-06")
    story.claim(
      "The Danish inmate Tomas Harl was freed in error from HMP Ashmere.", .releaseInError,
      [story.whom(harl), story.at(ash)], on: "2031-03-03")
    story.attribute("Tomas Harl was serving a sentence for theft of lead.", .offence, "theft of lead", of: harl)
    return story
  }

  @Test func somebodyUnnamedIsComparedOnlyWithAProviso() throws {
    let findings = try unnamed().findings().filter(\.isOpen)
    #expect(findings.map(\.kind) == [.manner, .offence, .identity])
    #expect(findings.allSatisfy { $0.summary.hasSuffix("if this is one person.") })
    #expect(findings.allSatisfy { $0.reckoning.first?.contains("does not name the person") == true })
    #expect(findings.allSatisfy { $0.events.count == 2 })
  }

  @Test func theMannerIsQuotedFromBothAccounts() throws {
    let story = unnamed()
    let finding = try #require(try story.findings().first { $0.kind == .manner })
    #expect(story.reading.quote(finding.sources[0].span) == "He left HMP Ashmere without leave.")
    #expect(story.reading.quote(finding.sources[1].span).contains("freed in error"))
  }

  @Test func anEscapeAndAReleaseOfOneManConflictAndOfTwoMenDoNot() throws {
    var story = Story()
    let (harl, voss) = (story.person("Tomas Harl"), story.person("Edwin Voss"))
    story.document("Courier", "2031-03-06")
    story.claim("Tomas Harl escaped.", .escape, [story.whom(harl)], on: "2031-03-03")
    story.document("Herald", "2031-03-06")
    story.claim("Edwin Voss was freed in error.", .releaseInError, [story.whom(voss)], on: "2031-03-03")
    #expect(try story.open() == [])
    story.claim("Tomas Harl was freed in error.", .releaseInError, [story.whom(harl)], on: "2031-03-03")
    #expect(try story.open() == [.manner])
  }

  @Test func twoFirstNamesOfOnePersonAreExplained() throws {
    var story = Story()
    let harl = story.person("William Harl")
    story.document("Courier", "2031-03-06")
    story.claim("William Harl was freed in error.", .releaseInError, [story.whom(harl)])
    story.document("Herald", "2031-03-06")
    let span = story.say("Billy Harl was freed in error.")
    story.reading.entities[harl].aliases = [.init(name: "Billy Harl", span: story.find("Billy Harl", in: span))]
    #expect(try story.open() == [])
    #expect(try story.explained(.identity) == ["alias: one person under two first names"])
  }
}
