import ChronologyModel
import CorpusLoader
import Testing

/// Which parts of a page are its article.
@Suite struct PageArticleTests {
  private let first = "The harbour gate was found open on Tuesday morning, and two boats were gone from their moorings."
  private let second = "Ann Poole, who keeps the lock, said that she had closed it herself at ten the night before."
  private let third =
    "The county has asked for a report by Friday, and the Sentinel understands that there are three keys."

  private func body(_ html: String) -> [String] {
    load("<html><head><title>Gate found open at harbour</title></head><body>\(html)</body></html>")
      .documents.first?.body.split(separator: "\n").map(String.init) ?? []
  }

  private var article: String { "<p>\(first)</p><p>\(second)</p><p>\(third)</p>" }

  @Test func theBodyIsFoundByItsNameAmongTeasersOfTheSameLength() {
    let teasers = (0..<8).map {
      "<div class='card'><p>Another story about place \($0), told at some length so that it weighs as much.</p></div>"
    }
    let html = "<h1>Gate found open at harbour</h1><div class='c-article-body'>\(article)</div>\(teasers.joined())"
    #expect(body(html) == [first, second, third])
  }

  @Test(arguments: [
    "<div class='related-stories'><p>Lock keeper honoured by the county for forty years of service.</p></div>",
    "<section id='comments'><p>I have been saying this for years and nobody listens to a word of it.</p></section>",
    "<div class='newsletter-signup'><p>Have our evening letter sent to you every day of the week but Sunday.</p></div>",
    "<ul><li><a href='/1'>Lock keeper honoured by the county</a></li><li><a href='/2'>Barge sinks at the quay</a></li></ul>",
    "<p><a href='/3'>Barge sinks at the quay with four aboard, who all swam ashore</a></p>",
    "<h3>More on this story</h3><ul><li><a href='/1'>Lock keeper honoured by the county</a></li></ul>",
    "<figure><img src='a.jpg'><figcaption>The gate at low water</figcaption></figure>",
    "<span class='visually-hidden'>Opens in another window for those who listen to the page</span>",
    "<div class='share-tools'>Share</div>", "<div>1.4k</div>",
    "<div class='byline'>By Ann Poole, our man at the harbour</div>",
    "<div style='display: none'><p>This is shown only when the window is narrow, and it is not narrow now.</p></div>",
  ])
  func whatStandsWithinAnArticleAndIsNoneOfItIsLeft(stranger: String) {
    #expect(
      body(
        "<article><h1>Gate found open at harbour</h1><p>\(first)</p>\(stranger)<p>\(second)</p><p>\(third)</p></article>"
      )
        == [first, second, third])
  }

  @Test(arguments: [
    "<ul><li>Three keys were handed out in March</li><li>One has not come back</li></ul>",
    "<blockquote><p>It was shut when I left it, and I left it shut.</p></blockquote>",
    "<h2>What the county knew</h2><p>Nobody at the county had asked since the spring of that year.</p>",
    "<p>A <a href='/r'>report on the three keys of the harbour gate</a> was sent in May.</p>",
    "<pre>It was shut when I left it,\nand I left it shut.</pre>",
    "<div class='commentary'><p>It is for the county to say what it did with the third key.</p></div>",
    "<h3 id='sharing-the-three-keys'>Sharing keys</h3><p>Each of the three was signed for by a keeper.</p>",
    "<table><tr><td>Keys</td><td>3</td></tr></table>",
  ])
  func whatBelongsToAnArticleStays(part: String) {
    let lines = body(
      "<article><h1>Gate found open at harbour</h1><p>\(first)</p>\(part)<p>\(second)</p><p>\(third)</p></article>")
    #expect(lines.count > 3 && lines.first == first && lines.last == third)
  }

  @Test func anOpeningBetweenHeadingAndBodyBelongsToTheArticle() {
    let opening = "Three keys, two boats and one gate: what is known of the night at the harbour."
    let html =
      "<header><h1>Gate found open at harbour</h1><p>\(opening)</p><p>By Ann Poole</p></header>"
      + "<div itemprop='articleBody'>\(article)</div>"
    #expect(body("<main>\(html)</main>") == [opening, first, second, third])
  }

  @Test func aCopyOfTheTextForNarrowWindowsIsReadOnce() {
    #expect(
      body("<article><div class='wide'>\(article)</div><div class='narrow'>\(article)</div></article>")
        == [first, second, third])
  }

  @Test func textThatAScriptWouldShowIsReadWhereThereIsNoOther() {
    #expect(body("<div hidden>\(article)</div><p>Please wait.</p>") == [first, second, third])
    #expect(body("<div class='comments'>\(article)</div>") == [first, second, third])
  }

  @Test func lineBreaksInPlaceOfParagraphsEndThem() {
    #expect(body("<div class='text'>\(first)<br><br>\(second)<br/><br/>\(third)</div>") == [first, second, third])
  }

  @Test func wordsRunTogetherAtNoBoundaryAndAreCutByNone() {
    let html =
      "<div><p>Sha<b>rp</b>ness<br>gate</p><p>open&shy;ed</p><p>at&nbsp;night by A&amp;B &#x2014; twi\u{200B}ce.</p></div>"
    #expect(body(html) == ["Sharpness gate", "opened", "at\u{A0}night by A&B \u{2014} twice."])
  }

  @Test func theTextOfAPageThatShowsItsBeginningIsReadFromItsData() {
    let held = [first, second, third, first + " Again.", second + " Again."].joined(separator: "\\n\\n")
    let html = """
      <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\(held)"}</script></head>
      <body><article><h1>Gate found open at harbour</h1><p>Three keys, two boats and one gate.</p><p>\(first)</p></article></body></html>
      """
    let lines = load(html).documents.first?.body.split(separator: "\n").map(String.init)
    #expect(
      lines == ["Three keys, two boats and one gate.", first, second, third, first + " Again.", second + " Again."])
  }

  @Test func entriesOfALivePageHaveTheirTimes() throws {
    let entries = (1...3).map { hour in
      """
      <div class="entry-item"><p><time datetime="2026-03-04T1\(hour):05:00Z">1\(hour):05</time></p>
      <p>Entry \(hour) of the day says what had been seen at the harbour gate by then.</p></div>
      """
    }
    let document = try #require(
      load("<html><body><article><h1>Harbour gate: live</h1><p>\(first)</p>\(entries.joined())</article></body></html>")
        .documents.first)
    let times = document.paragraphs.filter { document.string($0.range).hasPrefix("Entry") }.map { $0.time?.description }
    #expect(times == ["2026-03-04T11:05", "2026-03-04T12:05", "2026-03-04T13:05"])
    #expect(document.paragraphs.first { document.string($0.range) == first }?.time == nil)
  }

  @Test func ofSeveralArticlesTheOneThatThePageIsCalledAfterIsRead() {
    let other = "<article><h1>Lock keeper honoured by the county</h1><p>\(second)</p><p>\(third)</p></article>"
    #expect(body("<article><h1>Gate found open at harbour</h1><p>\(first)</p></article>\(other)") == [first])
  }

  @Test func aThreadIsReadWhole() {
    let reply = "<article><h3>Re: Gate found open</h3><p>\(second)</p></article>"
    #expect(
      body("<article><h3>Gate found open</h3><p>\(first)</p></article>\(reply)").filter { $0.hasSuffix(".") } == [
        first, second,
      ])
  }
}
