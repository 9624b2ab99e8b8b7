import ChronologyModel
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
        == "A release in error from HMP Ashmere")
  }

  @Test func anyPrisonerIsNobody() {
    #expect(summary("There must be checks before any burglar is freed.", .release, unnamed: "any burglar") == nil)
  }

  @Test func aMeasureIsNamedInItsOwnWords() {
    #expect(
      summary(
        "Firmer discharge checks would start at once.", .policyEffective, trigger: "start",
        topic: ["firmer", "discharge", "check", "once"]) == "In force: Firmer discharge checks")
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
