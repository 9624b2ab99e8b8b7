import ChronologyModel
import Testing

@Suite struct TimeTests {
  @Test func eachVerbTakesItsOwnTime() throws {
    let marked = try Marked(
      "[Ann Poole] was arrested on {2 March|2026-03-02} and was charged with theft on {4 March|2026-03-04}.")
    #expect(marked.day(marked.claims(.arrest).first) == "2026-03-02")
    #expect(marked.day(marked.claims(.charge).first) == "2026-03-04")
  }

  @Test func aParenthesisKeepsItsTimeToItself() throws {
    let marked = try Marked(
      "[he=Cal Rees] was freed from the jail, which was built {last year|2025-01}, on {2 March|2026-03-02}.")
    #expect(marked.day(marked.claims(.release).first) == "2026-03-02")
    let dash = try Marked(
      "[Cal Rees], 35 – who was mistakenly freed on {Monday|2026-03-02}, handed himself in.")
    #expect(dash.day(dash.claims(.releaseInError).first) == "2026-03-02")
    #expect(dash.day(dash.claims(.surrender).first) == nil)
  }

  @Test func aTimeBeforeThatDatesTheVerbThatLeadsToIt() throws {
    let marked = try Marked(
      "The ministry has found, {today|2026-03-04}, that it released 37 prisoners by mistake.", published: "2026-03-04")
    #expect(marked.claims(.releaseInError).count == 1)
    #expect(marked.day(marked.claims(.releaseInError).first) == nil)
    // At the head of the sentence it may date either.
    let opening = try Marked("On {2 March|2026-03-02} [Ann Poole] was released in error.")
    #expect(opening.day(opening.claims(.releaseInError).first) == "2026-03-02")
  }

  @Test func manyAreKeptUndatedOnlyWhenTheyAreCounted() throws {
    #expect(try Marked("Some 37 offenders have been mistakenly freed.").claims(.releaseInError).count == 1)
    #expect(try Marked("Offenders have been mistakenly freed.").claims(.releaseInError).isEmpty)
  }

  @Test func whatComesBeforeSomethingDoesNotTakeItsDate() throws {
    let marked = try Marked("[Ann Poole] was released before the ban took effect on {2 March|2026-03-02}.")
    #expect(marked.day(marked.claims(.release).first) == nil)
    #expect(marked.day(marked.claims(.policyEffective).first) == "2026-03-02")
  }

  @Test func inForceAtOnceMeansTheDayOfSaying() throws {
    let marked = try Marked(
      "[Ann Poole] confirmed on {2 March|2026-03-02} that the new checks would come into force immediately.")
    #expect(marked.day(marked.claims(.policyEffective).first) == "2026-03-02")
    #expect(marked.claims(.policyEffective).first?.standing == .asserted)
  }

  @Test func theNewsPerfectIsDatedByPublicationAsABound() throws {
    let marked = try Marked("[Ann Poole] has been appointed to lead the inquiry.", published: "2026-03-04")
    #expect(marked.day(marked.claims(.appointment).first) == "2026-03-04")
    #expect(marked.claims(.appointment).first?.bound == .by)
  }
}
