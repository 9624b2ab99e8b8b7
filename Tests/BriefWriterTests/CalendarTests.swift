import BriefWriter
import ChronologyModel
import Foundation
import Testing

@Suite struct CalendarTests {
  private func lines(_ brief: Brief) -> [String] {
    String(decoding: brief.ics(), as: UTF8.self).components(separatedBy: "\r\n")
  }

  private func unfolded(_ brief: Brief) -> [String] {
    String(decoding: brief.ics(), as: UTF8.self).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func anEventIsAWholeDay() throws {
    let lines = unfolded(try Brief(SampleStory.chronology))
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 3)
    #expect(lines.contains("DTSTART;VALUE=DATE:20310305"))
    #expect(lines.contains("DTEND;VALUE=DATE:20310306"))
    #expect(lines.contains("DTSTAMP:20310310T000000Z"))
    #expect(lines.contains("SUMMARY:About 7:30am on 9 March 2031: Ivo Tarn gives himself up."))
    #expect(lines.contains { $0.hasPrefix("X-WR-CALDESC:") && $0.hasSuffix("2 events without a date not shown.") })
  }

  @Test func noLineIsLongerThan75BytesAndNoneIsCutWithinACharacter() throws {
    for brief in [try Brief(SampleStory.chronology), try HostileStory.brief()] {
      #expect(
        lines(brief).allSatisfy {
          $0.utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\u{FFFD}\u{FFFD}\u{FFFD}")
        })
    }
  }

  @Test func textEndsNoLineAndBeginsNoProperty() throws {
    let lines = unfolded(try HostileStory.brief())
    let names = Set(lines.dropLast().map { String($0.prefix { $0 != ":" && $0 != ";" }) })
    #expect(
      names == [
        "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "SEQUENCE", "DTSTAMP",
        "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "URL", "STATUS", "TRANSP",
      ])
    #expect(!lines.contains { $0.hasPrefix("URL:javascript") })
  }

  @Test func aLaterEditionTakesThePlaceOfAnEarlier() throws {
    func edition(_ name: String) throws -> [String] {
      unfolded(try Brief(SampleStory.chronology, options: BriefOptions(edition: name)))
    }
    #expect(try edition("1").contains("SEQUENCE:0"))
    #expect(try edition("12 (late news)").contains("SEQUENCE:11"))
    #expect(try edition("draft").contains("SEQUENCE:0"))
    let uids = try ["1", "2"].map { try edition($0).filter { $0.hasPrefix("UID:") } }
    #expect(uids[0] == uids[1] && Set(uids[0]).count == 3)
  }
}
