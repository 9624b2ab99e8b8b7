import BriefWriter
import ChronologyModel
import Foundation
import Testing

@Suite struct ChronologyJSONTests {
  private func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func placesCountUnicodeScalars() throws {
    let object = try parsed(try Brief(SampleStory.chronology).json(includeText: true))
    let documents = try #require(object["documents"] as? [[String: Any]])
    let texts = documents.compactMap { ($0["text"] as? String).map { Array($0.unicodeScalars) } }
    let events = try #require(object["events"] as? [[String: Any]])
    var checked = 0
    for source in events.compactMap({ $0["sources"] as? [[String: Any]] }).joined() {
      let document = try #require((source["document"] as? String).flatMap { Int($0.dropFirst()) }) - 1
      let (start, end) = (try #require(source["start"] as? Int), try #require(source["end"] as? Int))
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: texts[document][start..<end])
      #expect(String(quote) == source["quote"] as? String)
      checked += 1
    }
    #expect(checked == 7)
    // "Café owner’s" holds two characters of more than one byte.
    let first = try #require((events.first?["sources"] as? [[String: Any]])?.first)
    #expect(first["start"] as? Int == 17)
  }

  @Test func longTextsKeepTheirCount() throws {
    let text = String(repeating: "é€😀a", count: 300)
    let bytes = Array(text.utf8)
    let spans = [0, 10, 250, 1000, 2990].map { Span(document: 0, start: $0, end: bytes.count) }
    let document = Document(id: "d1", path: "a", text: bytes, paragraphs: [])
    let event = Event(
      kind: .other, summary: "", standing: .asserted, claims: [], sources: spans.map { Source(span: $0) })
    let object = try parsed(try Brief(Chronology(documents: [document], events: [event])).json())
    let sources = try #require((object["events"] as? [[String: Any]])?.first?["sources"] as? [[String: Any]])
    #expect(sources.map { $0["start"] as? Int } == [0, 4, 100, 400, 1196])
    #expect(sources.allSatisfy { $0["end"] as? Int == 1200 })
  }

  @Test func whatIsNotKnownIsNull() throws {
    let object = try parsed(try Brief(SampleStory.chronology).json())
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(events[2]["date"] is NSNull)
    #expect((events[0]["date"] as? [String: Any])?["value"] as? String == "2031-03-05")
    #expect((events[0]["date"] as? [String: Any])?["earliest"] as? String == "2031-03-05T00:00")
    #expect(object["asOf"] is NSNull)
    let documents = try #require(object["documents"] as? [[String: Any]])
    #expect(documents[3]["published"] is NSNull)
    #expect(documents[3]["publishedEarliest"] as? String == "2031-03-05")
    #expect(documents[2]["copyOf"] as? String == "d2")
    #expect(documents[0]["text"] == nil)
  }

  @Test func findingsSayWhetherTheyAreOpen() throws {
    let writer = try Brief(SampleStory.chronology)
    let all = try parsed(writer.contradictionsJSON(includeExplained: true))["contradictions"] as? [[String: Any]]
    #expect(all?.map { $0["status"] as? String } == ["open", "explained"])
    #expect(all?.first?["type"] as? String == "who_knew_when")
    #expect((all?.first?["sources"] as? [[String: Any]])?.first?["speaker"] as? String == "p2")
    let open = try parsed(writer.contradictionsJSON(includeExplained: false))["contradictions"] as? [[String: Any]]
    #expect(open?.count == 1)
  }

  @Test func eachLineOfDocumentsIsAnObject() throws {
    let lines = try Brief(SampleStory.chronology).documentsJSONLines().split(separator: 0x0A)
    #expect(lines.count == 5)
    for line in lines { _ = try parsed(Array(line)) }
  }

  @Test func controlCharactersAreEscaped() throws {
    let text = Array("a\u{0}\u{1}\u{1F}\u{7F}\"\\\n\t\r\u{2028}".utf8)
    let document = Document(id: "d1", path: "a", text: text, paragraphs: [])
    let object = try parsed(try Brief(Chronology(documents: [document])).json(includeText: true))
    let back = (object["documents"] as? [[String: Any]])?.first?["text"] as? String
    #expect(back.map { Array($0.utf8) } == text)
  }
}
