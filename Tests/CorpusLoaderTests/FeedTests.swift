import ChronologyModel
import CorpusLoader
import Testing

@Suite struct FeedTests {
  private let rss = """
    <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Fenland Radio</title>
    <item><title>Barge &amp; crew missing</title><link>https://fenland.example/1?a=1&b=2</link>
      <pubDate>Wed, 01 Jul 2026 08:00:00 GMT</pubDate><dc:creator>Petra Oldroyd</dc:creator>
      <description>Short.</description><c:encoded><![CDATA[<p>The barge is&nbsp;missing.</p><ul><li>One rope</li></ul>]]></c:encoded></item>
    <item><title>Barge found</title><pubDate>Thu, 02 Jul 2026 09:30:00 BST</pubDate>
      <description>The barge was found at Marlow Quay&rsquo;s end.</description></item>
    """

  @Test func eachItemIsADocument() throws {
    let corpus = load(rss + "</channel></rss>")
    try #require(corpus.documents.count == 2)
    let first = corpus.documents[0]
    #expect(first.path == "-#1")
    #expect(first.title == "Barge & crew missing")
    #expect(first.outlet == "Fenland Radio")
    #expect(first.author == "Petra Oldroyd")
    #expect(first.url == "https://fenland.example/1?a=1&b=2")
    #expect(first.publication.basis == .metadata)
    #expect(first.publication.interval?.earliest.description == "2026-07-01T09:00")
    #expect(first.words(.headline) == ["Barge & crew missing"])
    #expect(first.words(.listItem) == ["One rope"])
    #expect(first.words(.paragraph) == ["The barge is\u{A0}missing."])
    #expect(corpus.documents[1].publication.interval?.earliest.description == "2026-07-02T09:30")
    #expect(corpus.documents[1].words(.paragraph) == ["The barge was found at Marlow Quay’s end."])
  }

  @Test func atomEntriesAreDocuments() throws {
    let corpus = load(
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Office of Locks</a:title><a:entry><a:title type="html">Lock &lt;b&gt;notice&lt;/b&gt;</a:title>
      <a:link rel="alternate" href="https://locks.example/n"/><a:updated>2026-01-10T16:02:00+01:00</a:updated>
      <a:author><a:name>Ivo Stamm</a:name></a:author><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All locks &lt; 3 years stay shut.</p></div></a:content></a:entry></a:feed>
      """)
    let document = try #require(corpus.documents.first)
    #expect(document.title == "Lock notice")
    #expect(document.outlet == "Office of Locks")
    #expect(document.author == "Ivo Stamm")
    #expect(document.url == "https://locks.example/n")
    #expect(document.publication.interval?.earliest.description == "2026-01-10T15:02")
    #expect(document.words(.paragraph) == ["All locks < 3 years stay shut."])
  }

  @Test func aTruncatedFeedGivesWhatCouldBeReadWithANote() {
    let corpus = load(String(rss.dropLast(40)))
    #expect(corpus.refusals.map(\.extent) == [.part])
    #expect(corpus.documents.count == 2)
    #expect(corpus.documents.allSatisfy { document in document.notes.contains { $0.contains("damaged") } })
    #expect(corpus.documents.last?.notes.contains { $0.contains("cut short") } == true)
    #expect(load("<rss><channel><ti").reason?.contains("not well-formed") == true)
    #expect(load("<rss><channel><title>x</title></channel></rss>").reason == "the feed has no entries")
  }
}
