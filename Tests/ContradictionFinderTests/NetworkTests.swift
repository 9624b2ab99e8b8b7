import ChronologyModel
import StoryKit
import Testing

@testable import ContradictionFinder

@Suite struct NetworkTests {
  @Test func aCycleThatNoTimesSatisfyIsReadOut() throws {
    var network = TemporalNetwork(points: 3)
    network.bound(1, from: 100, to: 110, origin: 0, label: 1)
    network.bound(2, from: 50, to: 60, origin: 0, label: 2)
    #expect(network.conflict() == nil)
    network.order(1, before: 2, label: 3)
    #expect(Set(try #require(network.conflict())) == [1, 2, 3])
  }

  @Test func anIntervalThatLeavesRoomIsNoConflict() {
    var network = TemporalNetwork(points: 3)
    network.bound(1, from: 0, to: 100, origin: 0, label: 1)
    network.bound(2, from: 50, to: 60, origin: 0, label: 2)
    network.order(1, before: 2, label: 3)
    #expect(network.conflict() == nil)
    network.order(2, before: 1, label: 4)
    #expect(network.conflict() != nil)
  }

  @Test func ordersThroughAnUndatedEventConflictWithTheDatesAtItsEnds() throws {
    func story(_ last: String) -> Story {
      var story = Story()
      let (harl, voss, minister) = (
        story.person("Tomas Harl"), story.person("Edwin Voss"), story.person("Greta Lindqvist")
      )
      story.document("Courier", "2031-03-20")
      story.claim("Tomas Harl was freed in error.", .releaseInError, [story.whom(harl)], on: "2031-03-10")
      story.claim(
        "Edwin Voss was charged once Tomas Harl was out.", .charge, [story.whom(voss)],
        orders: [(.after, .releaseInError, [harl], "Tomas Harl was out")])
      story.document("Herald", "2031-03-20")
      story.claim(
        "Greta Lindqvist resigned after Edwin Voss was charged.", .resignation, [story.whom(minister)], on: last,
        orders: [(.after, .charge, [voss], "Edwin Voss was charged")])
      return story
    }
    let findings = try story("2031-03-05").findings().filter(\.isOpen)
    #expect(findings.map(\.kind) == [.order])
    #expect(findings.first?.sources.count == 3)
    #expect(try story("2031-03-12").open() == [])
  }
}
