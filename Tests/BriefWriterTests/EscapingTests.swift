import BriefWriter
import ChronologyModel
import Foundation
import Testing

@Suite struct EscapingTests {
  private static let hostile = "<script>alert('x')</script>\"&</style>]]>\u{1B}[31m\u{202E}"

  private func hostileWriter() throws -> Brief {
    var chronology = SampleStory.chronology
    let text = Array(("A quote: " + EscapingTests.hostile).utf8)
    chronology.documents[3] = Document(
      id: "d4", path: EscapingTests.hostile, title: EscapingTests.hostile, outlet: EscapingTests.hostile,
      url: "javascript:alert(1)", author: EscapingTests.hostile, text: text, paragraphs: [],
      notes: [EscapingTests.hostile])
    chronology.events[4].summary = EscapingTests.hostile
    chronology.events[4].sources = [Source(span: Span(document: 3, start: 0, end: text.count))]
    chronology.findings[0].reckoning = [EscapingTests.hostile]
    chronology.entities[0].name = EscapingTests.hostile
    chronology.refusals = [Refusal(path: EscapingTests.hostile, reason: "no")]
    return try Brief(
      chronology, options: BriefOptions(title: EscapingTests.hostile, edition: "\"}", marking: "</style><script>"))
  }

  @Test func nothingFromADocumentBecomesMarkup() throws {
    let page = String(decoding: try hostileWriter().html(), as: UTF8.self)
    // The one is our own, and holds data that no browser runs.
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.contains("<script type=\"application/ld+json\">"))
    #expect(page.components(separatedBy: "</style>").count == 2)
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;"))
    #expect(!page.contains("\u{1B}"))
    #expect(!page.contains("\u{202E}"))
  }

  @Test func onlyAddressesOfTheWebBecomeLinks() throws {
    let page = String(decoding: try hostileWriter().html(), as: UTF8.self)
    #expect(!page.contains("href=\"javascript"))
    #expect(page.contains("javascript:alert(1)"))
    #expect(page.contains("href=\"https://herald.example/freed?a=1&amp;b=2\""))
  }

  @Test func nothingFromADocumentBecomesMarkdown() throws {
    var chronology = SampleStory.chronology
    chronology.events[0].summary = "- <b>*x*</b> [y](javascript:z) | `q` # & \n\n# H"
    let brief = String(decoding: try Brief(chronology).markdown(), as: UTF8.self)
    #expect(brief.contains("\\- &lt;b&gt;\\*x\\*&lt;/b&gt; \\[y\\](javascript:z) \\| \\`q\\` \\# &amp; \\# H."))
  }

  @Test func theTerminalIsNotDriven() throws {
    let writer = try hostileWriter()
    let text = writer.timelineText(width: 80) + writer.documentsText(width: 80)
    #expect(!text.contains(0x1B))
    #expect(!writer.summaryLines().joined().contains("\u{1B}"))
  }
}
