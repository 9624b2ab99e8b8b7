import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

/// Events that clauses tell in their own words, beside those of known kinds.
@Suite struct ClauseFoldingTests {
  private func events(
    _ first: (EventKind, [String]), _ second: (EventKind, [String]),
    days: (String, String) = ("2031-03-03", "2031-03-03")
  ) -> [Event] {
    var story = Story()
    let mill = story.entity(.organisation, "The Mill Trust")
    for (number, (kind, topic)) in [first, second].enumerated() {
      story.document("Paper \(number)", "2031-03-04")
      story.claim(
        "The Mill Trust " + topic.joined(separator: " "), kind, [story.who(mill)],
        on: number == 0 ? days.0 : days.1, topic: topic)
      if kind == .other { story.reading.claims[number].pattern = "clause" }
    }
    return Timeline().events(of: story.reading)
  }

  @Test func aKnownKindOfOneDayAndMatterKeepsTheLine() {
    let events = events((.publication, ["weir", "plan", "costs"]), (.other, ["weir", "plan", "binder"]))
    #expect(events.map(\.kind) == [.publication])
    #expect(events.first?.sources.count == 2)
  }

  @Test func anotherMatterOfTheDayStandsByItself() {
    let events = events((.publication, ["weir", "plan", "costs"]), (.other, ["roof", "school", "binder"]))
    #expect(events.map(\.kind.rawValue).sorted() == ["other", "publication"])
  }

  @Test func twoClausesOfOneDayAndMatterAreOne() {
    #expect(events((.other, ["weir", "span", "river"]), (.other, ["weir", "span"])).count == 1)
    #expect(events((.other, ["weir", "span", "river"]), (.other, ["roof", "school"])).count == 2)
    let apart = events((.other, ["weir", "span"]), (.other, ["weir", "span"]), days: ("2031-03-01", "2031-03-03"))
    #expect(apart.count == 2)
  }
}
