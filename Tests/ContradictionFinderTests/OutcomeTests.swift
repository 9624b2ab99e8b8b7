import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct OutcomeTests {
  private func promised(_ outcome: String, _ day: String, _ standing: Standing, of another: Bool = false) -> Story {
    var story = Story()
    let (minister, judge, other) = (
      story.person("Greta Lindqvist"), story.person("Ivo Marsh"), story.person("Una Pell")
    )
    story.document("Ministry", "2031-03-02")
    let words = "Greta Lindqvist promised that the report of Ivo Marsh would be out by 31 March."
    story.claim(words, .promise, [story.who(minister)], on: "2031-03-31", bound: .by)
    var inner = Claim(
      kind: .publication, span: story.reading.claims[0].span, trigger: story.reading.claims[0].span,
      standing: .hypothetical, pattern: "test")
    inner.participants = [.init(entity: judge, role: .patient, span: inner.span)]
    story.reading.claims.append(inner)
    story.document("Courier", "2031-04-15")
    story.claim(outcome, .publication, [story.whom(another ? other : judge)], on: day, standing: standing)
    return story
  }

  @Test func aReportNotOutAfterTheDayPromisedIsAPromiseAndItsOutcome() throws {
    #expect(
      try promised("Nothing by Ivo Marsh was out on 15 April.", "2031-04-15", .denied).open() == [.promiseOutcome])
    #expect(
      try promised("The report of Ivo Marsh came out on 9 April.", "2031-04-09", .asserted).open() == [.promiseOutcome])
  }

  @Test func aReportOutInTimeOrSomebodyElsesIsNoBrokenPromise() throws {
    #expect(try promised("The report of Ivo Marsh came out on 30 March.", "2031-03-30", .asserted).open().isEmpty)
    #expect(
      try promised("Nothing by Una Pell was out on 15 April.", "2031-04-15", .denied, of: true).open().isEmpty)
  }

  private func departed(_ second: String, sameDocument: Bool = false) -> Story {
    var story = Story()
    let chair = story.person("Sir Odo Venn")
    story.document("Board", "2031-03-02")
    story.claim("Sir Odo Venn stepped down on Sunday.", .resignation, [story.whom(chair)], on: "2031-03-02")
    if !sameDocument { story.document("Courier", second) }
    story.claim("Sir Odo Venn was sacked.", .dismissal, [story.whom(chair)], on: second)
    return story
  }

  @Test func resignedInOneAccountAndSackedInAnotherIsAConflictOfManner() throws {
    #expect(try departed("2031-03-04").open() == [.manner])
  }

  @Test func bothInOneAccountOrMonthsApartIsNoConflict() throws {
    #expect(try departed("2031-03-02", sameDocument: true).open().isEmpty)
    #expect(try departed("2031-09-04").open().isEmpty)
  }

  private func reported(_ first: String, _ second: String) -> Story {
    var story = Story()
    let ash = story.prison("HMP Ashmere")
    for (outlet, time) in [("Courier", first), ("Herald", second)] {
      story.document(outlet, "2031-03-04")
      story.claim("HMP Ashmere rang the police at \(time).", .reportToPolice, [story.at(ash)], on: time)
    }
    return story
  }

  @Test func thePoliceRungAtTwoTimesIsAConflictOfDate() throws {
    #expect(try reported("2031-03-04T08:17", "2031-03-04T08:40").open() == [.date])
  }

  @Test func tenMinutesBetweenTwoClocksAreNone() throws {
    #expect(try reported("2031-03-04T08:17", "2031-03-04T08:27").open().isEmpty)
  }
}
