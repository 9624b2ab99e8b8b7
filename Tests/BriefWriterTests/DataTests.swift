import BriefWriter
import ChronologyModel
import Foundation
import Testing

@Suite struct DataTests {
  private func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func aLineOfEventsIsCompleteByItself() throws {
    let lines = try Brief(SampleStory.chronology).eventLines().split(separator: 0x0A)
    #expect(lines.count == 5)
    let told = try json(Array(lines[1]))
    #expect(told["people"] as? [String] == ["Ada Quill"])
    #expect(told["contradictions"] as? [String] == ["c1"])
    let sources = try #require(told["sources"] as? [[String: Any]])
    #expect(sources[0]["quote"] as? String == "she was told on Thursday night")
    #expect(sources[0]["outlet"] as? String == "The Elmsgate Herald")
    #expect(sources[0]["speaker"] as? String == "Ada Quill")
  }

  @Test func timelineJSGetsDatedEventsAndNoMarkup() throws {
    let timeline = try json(try Brief(SampleStory.chronology).timelineJS())
    let events = try #require(timeline["events"] as? [[String: Any]])
    #expect(events.count == 3)
    #expect(events[0]["start_date"] as? [String: Int] == ["year": 2031, "month": 3, "day": 5])
    #expect(events[2]["display_date"] as? String == "About 7:30am on 9 March 2031")
    let hostile = String(decoding: try HostileStory.brief().timelineJS(), as: UTF8.self)
    #expect(!hostile.contains("<script") && hostile.contains("&lt;script&gt;"))
  }

  @Test func aMonthIsNoDayInATimeline() throws {
    var chronology = SampleStory.chronology
    chronology.events[0].date = Event.DateReading(
      interval: CivilInterval(month: 2, year: 2031), value: "2031-02", source: 0)
    let timeline = try json(try Brief(chronology).timelineJS())
    let events = try #require(timeline["events"] as? [[String: Any]])
    #expect(events[0]["start_date"] as? [String: Int] == ["year": 2031, "month": 2])
    #expect(events[0]["end_date"] == nil)
  }

  private func linkedData(_ brief: Brief) throws -> [String: Any] {
    let page = String(decoding: brief.html(), as: UTF8.self)
    let after = page.components(separatedBy: "<script type=\"application/ld+json\">")
    #expect(after.count == 2)
    return try json(Array((after.last?.components(separatedBy: "</script>").first ?? "").utf8))
  }

  @Test func thePageTellsMachinesOfDatedEventsThatHappened() throws {
    let data = try linkedData(try Brief(SampleStory.chronology))
    #expect(data["@context"] as? String == "https://schema.org")
    let events = try #require(data["mentions"] as? [[String: Any]])
    // The others have no date.
    #expect(events.compactMap { $0["@id"] as? String } == ["#e1", "#e2", "#e4"])
    #expect(events[0]["startDate"] as? String == "2031-03-05")
    #expect((events[0]["location"] as? [String: Any])?["name"] as? String == "HMP Elmsgate")
  }

  @Test func aFindingIsAClaimReviewOnlyWhenAPersonHasRuledOnIt() throws {
    var chronology = SampleStory.chronology
    #expect(try linkedData(try Brief(chronology))["hasPart"] == nil)
    let day = CivilDay(iso: "2031-03-12")
    chronology.findings[0].ruling = Ruling(key: "", status: .open, reason: "asked", initials: "AP", day: day)
    #expect(try linkedData(try Brief(chronology))["hasPart"] == nil)
    chronology.findings[0].ruling = Ruling(key: "", status: .confirmed, reason: "diary seen", initials: "AP", day: day)
    let reviews = try #require(try linkedData(try Brief(chronology))["hasPart"] as? [[String: Any]])
    #expect(reviews.map { $0["@type"] as? String } == ["ClaimReview", "ClaimReview"])
    #expect(reviews[0]["claimReviewed"] as? String == "she was told on Thursday night")
    #expect(reviews[0]["datePublished"] as? String == "2031-03-12")
    let claim = try #require(reviews[0]["itemReviewed"] as? [String: Any])
    #expect((claim["author"] as? [String: Any])?["name"] as? String == "Ada Quill")
    // Somebody not named is no author.
    #expect((reviews[1]["itemReviewed"] as? [String: Any])?["author"] == nil)
    #expect(((reviews[1]["itemReviewed"] as? [String: Any])?["appearance"] as? [Any])?.count == 2)
  }

  @Test func noWordsOfADocumentEndTheDataOfThePage() throws {
    let brief = try HostileStory.brief()
    #expect(try linkedData(brief)["@type"] as? String == "Report")
    let page = String(decoding: brief.html(), as: UTF8.self)
    #expect(count("<script", in: page) == 1 && count("</script>", in: page) == 1)
    // Nothing is called true or false before a person has ruled on it.
    #expect(!page.contains("ClaimReview"))
  }
}
