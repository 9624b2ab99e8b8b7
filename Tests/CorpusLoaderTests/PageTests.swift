import ChronologyModel
import CorpusLoader
import Testing

@Suite struct PageTests {
  private let page = """
    <!DOCTYPE html><html><head><title>Barge sinks at quay | The Fenland Post</title>
    <meta property="og:site_name" content="The Fenland Post"><link rel="canonical" href="https://fenland.example/barge">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Barge sinks at quay","datePublished":"2026-07-01T23:30:00Z","author":{"@type":"Person","name":"Petra Oldroyd"},"publisher":{"name":"The Fenland Post"}}</script>
    <script>if (a<b && c) { document.write("<p>Not for readers.</p>") }</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <div class="cookie-banner"><p>We keep small files on your machine to make this site work for you.</p></div>
    <main><article><h1>Barge sinks at quay</h1><p>A barge went down at the quay on Tuesday, and its crew of four swam ashore.</p>
    <h2>What the master said</h2><blockquote><p>It was over in a minute, and then she was gone from under us.</p></blockquote>
    <ul><li>Four were aboard when the barge struck the old pier</li></ul>
    <figure><img src="a.jpg"><figcaption>The quay at low water</figcaption></figure>
    <aside class="related"><p>Also in the news: a lock keeper was honoured by the county last week.</p></aside></article></main>
    <footer><p>The Fenland Post is printed and published at the Maltings by its owners.</p></footer></body></html>
    """

  @Test func theArticleIsTakenAndTheFurnitureLeft() throws {
    let document = try #require(load(page).documents.first)
    #expect(document.words(.headline) == ["Barge sinks at quay", "What the master said"])
    #expect(document.words(.listItem) == ["Four were aboard when the barge struck the old pier"])
    #expect(document.words(.caption) == ["The quay at low water"])
    let text = String(decoding: document.text, as: UTF8.self)
    #expect(text.contains("swam ashore") && text.contains("over in a minute"))
    for stranger in ["Home", "small files", "Not for readers", "lock keeper", "Maltings"] {
      #expect(!text.contains(stranger))
    }
  }

  @Test func theMetadataAreReadAndTimesAreLondons() throws {
    let document = try #require(load(page).documents.first)
    #expect(document.title == "Barge sinks at quay")
    #expect(document.outlet == "The Fenland Post")
    #expect(document.author == "Petra Oldroyd")
    #expect(document.url == "https://fenland.example/barge")
    #expect(document.publication.basis == .metadata)
    #expect(document.publication.interval?.earliest.description == "2026-07-02T00:30")
  }

  @Test func theOutletIsNoAuthor() {
    let html =
      "<html><head><meta property='og:site_name' content='The Fenland Post'><meta name='author' content='The Fenland Post'></head><body><p>The gate was left open.</p></body></html>"
    #expect(load(html).documents.first?.author == nil)
  }

  @Test func aBareBodyIsReadAndItsBylineDatesIt() throws {
    let html =
      "<html><body><div class=\"byline\">The Fenland Post | 4 March 2026</div><h1>Gate left open</h1><p>The gate was left open on Tuesday.</p></body></html>"
    let document = try #require(load(html).documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.outlet == "The Fenland Post")
    #expect(document.author == nil)
    #expect(document.publication.basis == .stated)
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.words(.paragraph) == ["The gate was left open on Tuesday."])
  }

  @Test func aTimeElementIsMetadata() {
    let html =
      "<html><body><h2>The gate</h2><time datetime=\"2026-03-04\">4 March</time><p>The gate was left open on Tuesday.</p></body></html>"
    #expect(load(html).documents.first?.publication.basis == .metadata)
    #expect(load(html).documents.first?.title == "The gate")
  }

  @Test func aPageWithoutTextIsRefused() {
    #expect(load("<html><head></head><body><script>x()</script></body></html>").reason?.contains("no text") == true)
  }
}
