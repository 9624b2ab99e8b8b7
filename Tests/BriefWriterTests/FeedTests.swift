import BriefWriter
import ChronologyModel
import CorpusLoader
import Foundation
import FoundationXML
import Testing

@Suite struct FeedTests {
  private func entries(_ bytes: [UInt8]) -> [LoadedFile.Entry] {
    var entries: [LoadedFile.Entry] = []
    Loader().files(paths: ["-"], standardInput: bytes) { file in
      #expect(file.refusal == nil && !file.isDamaged)
      entries += file.entries
    }
    return entries
  }

  @Test func bothFeedsHaveAnEntryForEachEventAndTheNewestFirst() throws {
    let brief = try Brief(SampleStory.chronology)
    for feed in [entries(brief.atom()), entries(brief.jsonFeed())] {
      #expect(feed.count == 5)
      #expect(feed.last?.title == "5 March 2031: Ivo Tarn is freed by mistake from HMP Elmsgate.")
      #expect(Set(feed.compactMap(\.id)).count == 5)
      #expect(feed[3].content?.contains("told on Thursday night") == true)
    }
  }

  @Test func hostileTextIsTextInBoth() throws {
    let brief = try HostileStory.brief()
    #expect(XMLParser(data: Data(brief.atom())).parse())
    let atom = String(decoding: brief.atom(), as: UTF8.self)
    #expect(!atom.contains("<script"))
    // What is HTML within the feed is escaped once more; a title is text, which is escaped once.
    for content in atom.components(separatedBy: "<content type=\"html\">").dropFirst() {
      #expect(!(content.components(separatedBy: "</content>").first ?? "").contains("&lt;script"))
    }
    #expect(atom.contains("&amp;lt;script"))
    let json = try JSONSerialization.jsonObject(with: Data(brief.jsonFeed())) as? [String: Any]
    let items = try #require(json?["items"] as? [[String: Any]])
    for item in items {
      let html = try #require(item["content_html"] as? String)
      #expect(!html.contains("<script") && !html.contains("href=\"javascript"))
    }
  }

  @Test func aJSONFeedHasWhatItsVersionAsksFor() throws {
    let bytes = try Brief(SampleStory.chronology).jsonFeed()
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(json["title"] as? String == "HMP Elmsgate: Ivo Tarn and Ada Quill")
    let items = try #require(json["items"] as? [[String: Any]])
    #expect(items.allSatisfy { $0["id"] is String && $0["content_html"] is String && $0["content_text"] is String })
    #expect(items.last?["date_published"] as? String == "2031-03-07T00:00:00Z")
    #expect(items.last?["external_url"] as? String == "https://herald.example/freed?a=1&b=2")
  }

  @Test func anEntryKeepsItsNameWhenAnotherEventComesBefore() throws {
    var later = SampleStory.chronology
    var first = later.events[0]
    first.kind = .arrest
    later.events.insert(first, at: 0)
    for index in later.events.indices { later.events[index].id = "e\(index + 1)" }
    later.findings = []
    let before = Set(entries(try Brief(SampleStory.chronology).atom()).compactMap(\.id))
    let after = Set(entries(try Brief(later).atom()).compactMap(\.id))
    #expect(after.count == 6 && before.isSubset(of: after))
  }
}
