import ChronologyModel
import CorpusLoader
import Testing

@Suite struct FeedDialectTests {
  @Test(arguments: [
    ("<rss version='0.91'><channel><title>T</title><item><title>E</title></item></channel></rss>", "rss"),
    ("<RSS><Channel><Title>T</Title><Item><TITLE>E</TITLE></Item></Channel></RSS>", "rss"),
    (
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>T</title></channel><item><title>E</title></item></rdf:RDF>
      """, "rdf"
    ),
    (
      "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>T</title><entry><title>E</title></entry></feed>",
      "atom"
    ),
    (
      "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>E</a:title></a:entry></a:feed>",
      "atom"
    ),
    (
      "<CHANNEL HREF='http://t.example/'><TITLE>T</TITLE><ITEM HREF='http://t.example/1'><TITLE>E</TITLE></ITEM></CHANNEL>",
      "cdf"
    ),
    (
      #"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "title": "E"}]}"#,
      "json feed"
    ),
  ])
  func everyDialectIsRead(text: String, kind: String) {
    let file = file(text)
    #expect(file.kind == kind)
    #expect(file.feed?.title == "T")
    #expect(file.entries.map(\.title) == ["E"])
    #expect(!file.isDamaged)
  }

  @Test func theModulesOfRSSAreRead() throws {
    let file = file(
      """
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:c="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Sentinel</title><image><title>Logo</title><link>https://logo.example/</link></image>
      <textInput><title>Search</title><description>Find</description></textInput><link>https://sentinel.example/</link>
      <language>en-gb</language><lastBuildDate>Thu, 02 Jul 2026 09:30:00 GMT</lastBuildDate>
      <item><media:title>Picture</media:title><title>Gate open</title><description>Short</description>
        <c:encoded>Long &lt;b&gt;text&lt;/b&gt;</c:encoded><media:description>Picture of a gate</media:description>
        <guid>https://sentinel.example/g</guid><dc:creator>Ann Poole</dc:creator>
        <pubDate>Thu, 02 Jul 2026 08:00:00 GMT</pubDate></item>
      <item><media:group><media:title>Second gate</media:title></media:group><media:description>Words</media:description>
        <guid isPermaLink="false">https://sentinel.example/2</guid><itunes:author>Ben Reed</itunes:author>
        <dc:date>2026-07-01T08:00:00Z</dc:date></item></channel></rss>
      """)
    #expect(file.feed?.title == "The Sentinel")
    #expect(file.feed?.link == "https://sentinel.example/")
    #expect(file.feed?.updated?.description == "2026-07-02T09:30:00Z")
    try #require(file.entries.count == 2)
    let (first, second) = (file.entries[0], file.entries[1])
    #expect(first.title == "Gate open")
    #expect(first.summary == "Short")
    #expect(first.content == "Long <b>text</b>")
    #expect(first.link == "https://sentinel.example/g")
    #expect(first.id == "https://sentinel.example/g")
    #expect(first.author == "Ann Poole")
    #expect(first.language == "en-gb")
    #expect(first.published?.description == "2026-07-02T08:00:00Z")
    #expect(second.title == "Second gate")
    #expect(second.summary == "Words")
    #expect(second.link == nil)
    #expect(second.author == "Ben Reed")
    #expect(second.published?.description == "2026-07-01T08:00:00Z")
  }

  @Test func authorsAreReadAsTheyAreWritten() {
    func author(_ text: String) -> String? {
      file("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>E</title>\(text)</entry></feed>").entries.first?
        .author
    }
    #expect(author("<author><name>Ann Poole</name></author>") == "Ann Poole")
    #expect(author("<author><email>ann@s.example</email></author>") == "ann@s.example")
    #expect(
      author("<author><email>ann@s.example</email><name>Ann Poole</name></author>") == "Ann Poole (ann@s.example)")
    #expect(
      author("<author><name>Ann Poole</name></author><author><name>Ben Reed</name></author>") == "Ann Poole, Ben Reed")
    #expect(author("<contributor><name>Cy Dale</name></contributor>") == nil)
    let rss = "<rss><channel><item><title>E</title><author>ann@s.example (Ann Poole)</author></item></channel></rss>"
    #expect(file(rss).entries.first?.author == "ann@s.example (Ann Poole)")
    #expect(load(rss).documents.first?.author == "Ann Poole")
  }

  @Test func anEntryOfAtomInheritsItsAuthorAndLanguageAndKeepsItsSource() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy"><title>All the papers</title><author><name>Ann Poole</name></author>
      <entry><title>One</title></entry>
      <entry xml:lang="fr"><title>Two</title><author><name>Ben Reed</name></author></entry>
      <entry><source><title>The Sentinel</title><author><name>Cy Dale</name></author><id>s</id></source><title>Three</title>
      </entry></feed>
      """
    let entries = file(text).entries
    #expect(entries.map(\.title) == ["One", "Two", "Three"])
    #expect(entries.map(\.author) == ["Ann Poole", "Ben Reed", "Cy Dale"])
    #expect(entries.map(\.language) == ["cy", "fr", "cy"])
    #expect(entries.map(\.id) == [nil, nil, nil])
    #expect(load(text).documents.map(\.outlet) == ["All the papers", "All the papers", "The Sentinel"])
  }

  @Test func linksAreThoseOfThePage() {
    func link(_ text: String) -> String? {
      file("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>E</title>\(text)</entry></feed>").entries.first?
        .link
    }
    #expect(
      link("<link rel='self' href='https://s.example/f'/><link href='https://s.example/1'/>") == "https://s.example/1")
    #expect(link("<link rel='enclosure' href='https://s.example/a.mp3'/>") == nil)
    #expect(
      link("<link type='text/xml' href='https://s.example/x'/><link rel='alternate' href='https://s.example/1'/>")
        == "https://s.example/1")
    let rss =
      "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><atom:link rel='self' href='https://s.example/f'/>"
    #expect(file(rss + "<link>https://s.example/</link></channel></rss>").feed?.link == "https://s.example/")
  }

  @Test func typesOfAtomTellTextFromHTML() {
    func content(_ text: String) -> String? {
      file("<feed xmlns='http://www.w3.org/2005/Atom'><entry>\(text)</entry></feed>").entries.first?.content
    }
    #expect(content("<content type='text'>1 &lt;b&gt; 2</content>") == "1 <b> 2")
    #expect(content("<content type='html'>1 &lt;b onclick='x'&gt;2&lt;/b&gt;</content>") == "1 <b>2</b>")
    #expect(
      content("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>1 &lt; <b>2</b></div></content>")
        == "1 &lt; <b>2</b>")
    #expect(content("<content type='text/html' mode='base64'>PGI+Z2F0ZTwvYj4=</content>") == "<b>gate</b>")
    #expect(content("<content type='text/html' mode='escaped'>&lt;i&gt;gate&lt;/i&gt;</content>") == "<i>gate</i>")
    #expect(content("<content type='application/xhtml+xml' mode='xml'><p>gate</p></content>") == "<p>gate</p>")
  }

  @Test func relativeAddressesAreResolvedWhereTheirBaseIsGiven() {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://s.example/news/"><link href="./"/>
      <entry xml:base="2026/"><title>E</title><link href="one.html"/>
      <content type="html">&lt;a href="../x?a=1&amp;amp;b=2"&gt;gate&lt;/a&gt; &lt;img src="/p.png"&gt;</content></entry></feed>
      """
    let file = file(text)
    #expect(file.feed?.link == "https://s.example/news/")
    #expect(file.entries.first?.link == "https://s.example/news/2026/one.html")
    #expect(
      file.entries.first?.content
        == "<a href=\"https://s.example/news/x?a=1&amp;b=2\">gate</a> <img src=\"https://s.example/p.png\" />")
    let rss =
      "<rss><channel><link>https://s.example/n/</link><item><title>Gate</title><link>../1</link></item></channel></rss>"
    #expect(load(rss).documents.first?.url == "https://s.example/1")
  }

  @Test func theWordsOfHTMLWrittenOutTwiceAreItsText() {
    func words(_ text: String) -> [String] {
      load("<rss><channel><item><title>T</title><description>\(text)</description></item></channel></rss>").documents
        .first?.words(.paragraph) ?? []
    }
    #expect(words("&amp;lt;p&amp;gt;The gate was open.&amp;lt;/p&amp;gt;") == ["The gate was open."])
    #expect(words("A tag such as &amp;lt;gate&amp;gt; is none.") == ["A tag such as <gate> is none."])
  }
}
