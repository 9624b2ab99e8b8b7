import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

@Suite struct DueWithinTests {
  /// A promise of 1 February 2031 and what came of it. The clause has two claims, the promise and what is promised, and
  /// its length of time is a time expression of the document that dates neither.
  private func promised(
    _ words: String = "within eight weeks", value: String = "P8W", outcome: String, by author: String = "Ivo Marsh"
  ) -> Story {
    var story = Story()
    let (minister, judge) = (story.person("Greta Lindqvist"), story.person("Ivo Marsh"))
    let other = author == "Ivo Marsh" ? judge : story.person(author)
    story.document("Ministry", "2031-02-01")
    story.claim(
      "Greta Lindqvist promised to publish the report of Ivo Marsh \(words).", .promise, [story.who(minister)],
      topic: ["publish", "within"])
    let span = story.reading.claims[0].span
    var inner = Claim(
      kind: .publication, span: span, trigger: story.find("publish", in: span), standing: .promised, pattern: "test")
    inner.participants = [
      .init(entity: judge, role: .patient, span: story.find("Ivo Marsh", in: span)),
      .init(entity: minister, role: .agent, span: story.find("Greta Lindqvist", in: span)),
    ]
    story.reading.claims.append(inner)
    story.reading.timexes[0].append(
      Timex(span: story.find("eight weeks", in: span), kind: .duration, value: value, anchor: .none))
    story.document("Courier", "2031-04-15")
    story.claim("A report by \(author) came out.", .publication, [story.whom(other)], on: outcome)
    return story
  }

  @Test func aReportThatCameOutAfterTheWeeksPromisedIsAPromiseAndItsOutcome() throws {
    let finding = try #require(try promised(outcome: "2031-04-09").findings().first)
    #expect(finding.kind == .promiseOutcome)
    #expect(finding.isOpen)
    #expect(
      finding.summary
        == "What was promised for publication by 29 March 2031 is reported as published on 9 April 2031.")
    #expect(finding.reckoning.first?.contains("made on 1 February 2031 and due eight weeks later") == true)
    #expect(try promised(outcome: "2031-03-30").open() == [.promiseOutcome])
  }

  @Test func aReportOutWithinTheWeeksOrSomebodyElsesIsNone() throws {
    #expect(try promised(outcome: "2031-03-29").findings().isEmpty)
    #expect(try promised(outcome: "2031-03-20").findings().isEmpty)
    #expect(try promised(outcome: "2031-04-09", by: "Una Pell").findings().isEmpty)
  }

  @Test func weeksThatAreNoTermSetNoDay() throws {
    #expect(try promised("after eight weeks", outcome: "2031-04-09").findings().isEmpty)
    #expect(try promised(value: "PXW", outcome: "2031-04-09").findings().isEmpty)
  }
}
