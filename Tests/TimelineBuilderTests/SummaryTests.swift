import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

@Suite struct SummaryTests {
  private func summary(
    _ text: String, _ kind: EventKind, unnamed: String? = nil, trigger: String = "", topic: [String] = []
  ) -> String? {
    var story = Story()
    let ash = story.prison("HMP Ashmere")
    story.document("Courier", "2031-03-06")
    story.claim(
      text, kind, (unnamed.map { [story.unnamed($0)] } ?? []) + [story.at(ash)], on: "2031-03-03", trigger: trigger,
      topic: topic)
    return Timeline().events(of: story.reading).first?.summary
  }

  @Test func severalPeopleAreAndOneIs() {
    #expect(
      summary("Some 12 burglars were let out of HMP Ashmere.", .releaseInError, unnamed: "12 burglars")
        == "12 burglars are released in error from HMP Ashmere")
    #expect(
      summary("A burglar was let out of HMP Ashmere.", .releaseInError, unnamed: "A burglar")
        == "A burglar is released in error from HMP Ashmere")
  }

  @Test func whoCouldBeAnybodyIsNotDescribed() {
    #expect(
      summary("A man was let out of HMP Ashmere.", .releaseInError, unnamed: "A man")
        == "A man is released in error from HMP Ashmere")
  }

  @Test func anyPrisonerIsNobody() {
    #expect(summary("There must be checks before any burglar is freed.", .release, unnamed: "any burglar") == nil)
  }

  @Test func aMeasureIsNamedInItsOwnWords() {
    #expect(
      summary(
        "Firmer discharge checks would start at once.", .policyEffective, trigger: "start",
        topic: ["firmer", "discharge", "check", "once"]) == "Firmer discharge checks come into force")
  }

  @Test func wordsThatBelongToTheClauseAreNoPartOfThePerson() {
    #expect(
      summary("The board found that it freed 37 thieves.", .releaseInError, unnamed: "that it freed 37 thieves")
        == "37 thieves are released in error from HMP Ashmere")
    #expect(
      summary("Five were let out of HMP Ashmere.", .release, unnamed: "Five")
        == "Five people are released from HMP Ashmere")
  }

  private func said(_ text: String, _ kind: EventKind, trigger: String, standing: Standing = .asserted) -> String? {
    var story = Story()
    let lindqvist = story.person("Greta Lindqvist")
    story.document("Courier", "2031-03-06")
    story.claim(text, kind, [story.who(lindqvist)], on: "2031-03-03", trigger: trigger, standing: standing)
    return Timeline().events(of: story.reading).first?.summary
  }

  @Test func whatIsSaidIsCutAsACleanClauseOrNotAtAll() {
    #expect(
      said("Greta Lindqvist said on Monday that gates would be mended.", .announcement, trigger: "said on")
        == "Greta Lindqvist says that gates will be mended")
    #expect(
      said("Greta Lindqvist announced the new rota on Monday.", .announcement, trigger: "announced")
        == "Greta Lindqvist announces the new rota")
    #expect(
      said("Greta Lindqvist said \u{201C}we will look at it\u{201D} on Monday.", .statement, trigger: "said")
        == "Greta Lindqvist makes a statement")
  }

  @Test func whoMeetsAndWhoSpeaksWhereIsSaidInTheTextsWords() {
    #expect(
      said("Greta Lindqvist met with nine wardens on Monday.", .meeting, trigger: "met with")
        == "Greta Lindqvist meets nine wardens")
    #expect(
      said("Greta Lindqvist spoke in the Commons on Monday.", .parliamentaryExchange, trigger: "in the Commons")
        == "Greta Lindqvist speaks in the House of Commons")
    #expect(
      said("Greta Lindqvist will stand trial.", .courtHearing, trigger: "stand trial", standing: .expected)
        == "Greta Lindqvist is due to go on trial")
  }

  @Test func aCourtDoesItsWorkInNoPrison() {
    var story = Story()
    let (harl, ash) = (story.person("Tomas Harl"), story.prison("HMP Ashmere"))
    story.document("Courier", "2031-03-06")
    story.claim(
      "Tomas Harl of HMP Ashmere was sentenced.", .sentencing, [story.whom(harl), story.at(ash)], on: "2031-03-03")
    #expect(Timeline().events(of: story.reading).first?.summary == "Tomas Harl is sentenced")
  }

  @Test func aReturnBelongsAfterTheReleaseAndNotToAnOlderArrest() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-03-09")
    story.claim("Tomas Harl was arrested in January.", .arrest, [story.whom(harl)], on: "2031-01-10")
    story.claim("Tomas Harl escaped in March.", .escape, [story.whom(harl)], on: "2031-03-03")
    story.claim("Tomas Harl was caught again.", .recapture, [story.whom(harl)])
    let events = Timeline().events(of: story.reading)
    #expect(events.map(\.kind) == [.arrest, .escape, .recapture])
  }

  @Test func theDayOfSayingIsNotTheDayOfTheRelease() {
    var story = Story()
    let (harl, minister) = (story.person("Tomas Harl"), story.person("Greta Lindqvist"))
    story.document("Courier", "2031-03-09")
    story.claim(
      "Greta Lindqvist said on Saturday that Tomas Harl was free.", .release, [story.whom(harl)], on: "2031-03-08",
      speaker: minister, saidOn: "2031-03-08")
    let event = Timeline().events(of: story.reading).first
    #expect(event?.date == nil)
    #expect(event?.bounds?.latest.day.description == "2031-03-09")
  }
}
