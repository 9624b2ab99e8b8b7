import BriefWriter
import ChronologyModel
import Testing

@Suite struct TimelineFilterTests {
  private func ids(_ filter: TimelineFilter) -> [String] { filter.apply(to: SampleStory.chronology).events.map(\.id) }

  @Test(arguments: ["Ivo Tarn", "tarn", "mr tarn", "IVO"])
  func aNameAnAliasOrAPartFindsThePerson(name: String) {
    #expect(ids(TimelineFilter(person: name)) == ["e1", "e4"])
  }

  @Test(arguments: ["Tar", "Ivo Quill", "", "Tarn Ivo"])
  func halfAWordOrTwoNamesFindNobody(name: String) {
    #expect(TimelineFilter.entities(name, in: SampleStory.chronology).isEmpty)
  }

  @Test func whatIsNotDatedIsInNoPeriod() {
    #expect(ids(TimelineFilter(from: CivilDay(iso: "2031-03-06"))) == ["e4"])
    #expect(ids(TimelineFilter(to: CivilDay(iso: "2031-03-05"))) == ["e1", "e2"])
  }

  @Test func findingsAndLinksFollowTheirEvents() throws {
    let kept = TimelineFilter(kind: .releaseInError).apply(to: SampleStory.chronology)
    #expect(kept.events.map(\.id) == ["e1", "e5"])
    #expect(kept.events[1].possiblySameAs == [0])
    #expect(kept.findings.map(\.id) == ["c2"])
    #expect(kept.findings[0].events == [0])
    let briefing = TimelineFilter(kind: .briefingOfMinister).apply(to: SampleStory.chronology)
    #expect(briefing.findings.map(\.id) == ["c1"])
    #expect(briefing.findings[0].events == [0])
  }
}
