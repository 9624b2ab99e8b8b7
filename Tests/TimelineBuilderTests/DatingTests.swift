import ChronologyModel
import StoryKit
import Testing
import TimelineBuilder

/// Which of two days that cannot both be an event stands under, and which stays as its rival.
@Suite struct DatingTests {
  /// One death, by two papers with a day each.
  private func told(
    _ first: (String, String, String?), _ second: (String, String, String?), third: (String, String)? = nil
  ) -> Event? {
    var story = Story()
    let harl = story.person("Tomas Harl")
    for (published, day, url) in [first, second] {
      story.document("Paper of \(published)", published)
      story.reading.documents[story.reading.documents.count - 1].url = url
      story.claim("Tomas Harl died, it is written.", .death, [story.whom(harl)], on: day)
    }
    if let third {
      story.document("Third paper", third.0)
      story.claim("Tomas Harl died, it is also written.", .death, [story.whom(harl)], on: third.1)
    }
    let events = Timeline().events(of: story.reading)
    return events.count == 1 ? events[0] : nil
  }

  @Test func whatWasWrittenNearerToItIsBetterFounded() {
    let event = told(("2031-11-20", "2031-11-12", nil), ("2032-02-04", "2031-11-11", nil))
    #expect(event?.date?.value == "2031-11-12")
    #expect(event?.rivals.map(\.value) == ["2031-11-11"])
  }

  @Test func aRecordOfAPublicBodyIsBetterFoundedThanAnEarlierReport() {
    let event = told(
      ("2031-11-13", "2031-11-11", "https://sentinel.example/dead"),
      ("2032-02-04", "2031-11-12", "https://www.gov.uk/inquest"))
    #expect(event?.date?.value == "2031-11-12")
    let lookalike = told(
      ("2031-11-13", "2031-11-11", nil), ("2032-02-04", "2031-11-12", "https://gov.uk.sentinel.example/inquest"))
    #expect(lookalike?.date?.value == "2031-11-11")
  }

  @Test func twoPapersOutweighARecord() {
    let event = told(
      ("2031-11-13", "2031-11-11", nil), ("2031-11-13", "2031-11-12", "https://www.gov.uk/inquest"),
      third: ("2031-11-14", "2031-11-11"))
    #expect(event?.date?.value == "2031-11-11")
    #expect(event?.rivals.map(\.value) == ["2031-11-12"])
  }

  @Test func aNightWithinTheDayIsFinerAndNoRival() {
    let event = told(("2031-11-13", "2031-11-11", nil), ("2031-11-14", "2031-11-11TNI", nil))
    #expect(event?.date?.value == "2031-11-11TNI")
    #expect(event?.rivals.isEmpty == true)
  }

  @Test func aMonthWithTheDayOfTheFirstReportIsThatDay() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-11-28")
    story.claim("Tomas Harl has been convicted.", .conviction, [story.whom(harl)])
    story.reading.claims[0].time = Story.time("2031-11-28")
    story.reading.claims[0].bound = .by
    story.document("Herald", "2032-01-03")
    story.claim("Tomas Harl was convicted in November.", .conviction, [story.whom(harl)], on: "2031-11")
    let event = Timeline().events(of: story.reading).first
    #expect(event?.date?.interval == Story.time("2031-11-28"))
    #expect(event?.date?.reckoning.contains("not stated") == true)
  }

  @Test func aDayAfterThePageCameOutIsNotTheDayOfWhatHasHappened() {
    var story = Story()
    let harl = story.person("Tomas Harl")
    story.document("Courier", "2031-11-28")
    story.claim("Tomas Harl died ahead of the vote on 4 December.", .death, [story.whom(harl)], on: "2031-12-04")
    #expect(Timeline().events(of: story.reading).first?.date == nil)
  }

  @Test func whatIsDatedAheadAndMayBePlannedKeepsItsDay() {
    var story = Story()
    let minister = story.person("Ann Poole")
    story.document("Courier", "2031-11-28")
    story.claim("Ann Poole holds a session on 4 December.", .meeting, [story.who(minister)], on: "2031-12-04")
    #expect(Timeline().events(of: story.reading).first?.date?.value == "2031-12-04")
  }
}
