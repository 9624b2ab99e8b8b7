import ChronologyModel
import CorpusLoader
import Testing

/// When a page was published and last changed.
@Suite struct MetadataDateTests {
  private let text =
    "<p>The gate was left open on Tuesday, and nobody at the prison could say for how long it had been so.</p>"

  private func page(head: String = "", body: String, language: String = "en-GB") -> Document? {
    load(
      "<!DOCTYPE html><html lang=\"\(language)\"><head><title>Gate left open at the old prison</title>\(head)</head><body>\(body)</body></html>"
    ).documents.first
  }

  private func day(head: String = "", body: String, language: String = "en-GB") -> String? {
    page(head: head, body: body, language: language)?.publication.day?.description
  }

  private func article(_ line: String) -> String {
    "<article><h1>Gate left open at the old prison</h1><div class=\"info\">\(line)</div>\(text)\(text)</article>"
  }

  @Test(arguments: [
    ("en-GB", "Posted on March 3rd, 2017"), ("en-GB", "3 March 2017"), ("en-GB", "Fri 3 Mar 2017 10.52 GMT"),
    ("en-GB", "03/03/2017"), ("en-US", "Published: 03/03/2017"), ("de", "Veröffentlicht am 3. März 2017"),
    ("de", "Freitag, 03.03.2017, 14:05 Uhr"), ("de", "3. Mär. 2017"), ("fr", "Publié le 3 mars 2017 à 10h52"),
    ("fr", "vendredi 3 mars 2017"), ("es", "3 de marzo de 2017"), ("it", "3 marzo 2017"),
    ("nl", "vrijdag 3 maart 2017"),
    ("pl", "Opublikowano: 3 marca 2017"), ("tr", "3 Mart 2017"), ("ru", "3 марта 2017 г."),
    ("id", "Jumat, 3 Maret 2017"),
    ("zh", "2017年3月3日"), ("hu", "2017. március 3."), ("fi", "3. maaliskuuta 2017"), ("cs", "3. března 2017"),
    ("en", "2017-03-03"), ("sv", "2017-03-03 10:52"), ("pt", "3 de março de 2017"), ("de", "03.03.17"),
  ])
  func aDatePrintedUnderTheHeadingIsThePages(language: String, line: String) throws {
    let document = try #require(page(body: article(line), language: language))
    #expect(document.publication.day?.description == "2017-03-03")
    #expect(document.publication.basis == .stated)
  }

  @Test(arguments: [
    "Room 3.3.2017.4", "Tel. 03 03 20 17", "Version 3.3", "March 2017", "since 2017", "32 March 2017",
    "30/02/2017", "Price 3,3 to 20,17",
  ])
  func whatIsNoDateDatesNothing(line: String) {
    #expect(day(body: article(line)) == nil)
  }

  @Test func theOrderOfNumbersFollowsTheLanguageAndThePage() {
    #expect(day(body: article("Published 04/03/2017")) == "2017-03-04")
    #expect(day(body: article("Published 04/03/2017"), language: "en-US") == "2017-04-03")
    #expect(
      day(body: article("Published 04/03/2017") + "<p>Archive: 25/02/2017</p>", language: "en-US") == "2017-03-04")
    #expect(day(body: article("Veröffentlicht 04.03.2017"), language: "en-US") == "2017-03-04")
  }

  @Test func theDateByTheHeadingOutweighsThoseOfOtherThings() {
    let others = """
      <div class="topbar">Monday 20 October 2025</div>\(article("By Ann Poole, 3 March 2017"))
      <div class="related"><ul><li>Tax falls <time datetime="2025-01-04">4 January 2025</time></li><li>Rain <time
      datetime="2025-01-05">5 January 2025</time></li></ul></div><div id="comments"><p>Tom Reed, 9 March 2017</p></div>
      <footer>© 2025 The Sentinel</footer>
      """
    #expect(day(body: others) == "2017-03-03")
  }

  @Test func anUpdateIsNoPublication() throws {
    let document = try #require(page(body: article("Published 3 March 2017, updated 5 March 2017")))
    #expect(document.publication.day?.description == "2017-03-03")
    #expect(document.updated?.singleDay?.description == "2017-03-05")
    let french = try #require(
      page(body: article("Par La rédaction<br>Publié le 22/05/2021 à 23:10, mis à jour le 24/05/2021"), language: "fr"))
    #expect(french.publication.day?.description == "2021-05-22")
    #expect(french.updated?.singleDay?.description == "2021-05-24")
  }

  @Test func aPageThatSaysOnlyWhenItWasChangedIsDatedByThatWithItsReckoning() throws {
    let document = try #require(
      page(head: "<meta property='article:modified_time' content='2017-03-05T10:00:00Z'>", body: text))
    #expect(document.publication.basis == .inferred)
    #expect(document.publication.day?.description == "2017-03-05")
    #expect(document.publication.reckoning.joined().contains("last changed"))
  }

  @Test func metadataComeWithTheirMinuteAndMidnightIsADay() throws {
    let minute = try #require(
      page(head: "<meta property='article:published_time' content='2017-03-03T10:52:00+01:00'>", body: text))
    #expect(minute.publication.interval?.earliest.description == "2017-03-03T09:52")
    #expect(minute.publication.basis == .metadata)
    let midnight = try #require(page(head: "<meta name='date' content='2017-03-03T00:00:00+01:00'>", body: text))
    #expect(midnight.publication.interval?.precision == .day)
    #expect(midnight.publication.day?.description == "2017-03-03")
  }

  @Test func theDayIsTheOneThatTheOutletPrints() {
    let evening = "<meta property='article:published_time' content='2017-03-03T21:30:00-05:00'>"
    #expect(day(head: evening, body: text) == "2017-03-03")
    let universal = "<meta property='article:published_time' content='2017-03-04T02:30:00Z'>"
    #expect(day(head: universal, body: text) == "2017-03-04")
    #expect(day(head: universal, body: article("March 3, 2017"), language: "en-US") == "2017-03-03")
  }

  @Test func aStampMadeWhenThePageWasFetchedGivesWayToThePrintedDate() {
    #expect(day(head: "<meta name='date' content='2019-05-28'>", body: article("3 March 2017")) == "2017-03-03")
  }

  @Test func theAddressDatesAPage() {
    func linked(_ path: String) -> String? {
      day(head: "<link rel='canonical' href='https://sentinel.example\(path)'>", body: text)
    }
    #expect(linked("/news/2017/03/03/gate") == "2017-03-03")
    #expect(linked("/news/2017/mar/03/gate") == "2017-03-03")
    #expect(linked("/2017-03-03-gate.html") == "2017-03-03")
    #expect(linked("/news/gate-20170303.html") == "2017-03-03")
    #expect(linked("/news/gate-12345678") == nil)
    #expect(linked("/2017/13/45/gate") == nil)
  }

  @Test func aMonthInTheAddressGivesBoundsAndNoDay() throws {
    let document = try #require(
      page(head: "<link rel='canonical' href='https://sentinel.example/2017/03/gate'>", body: text))
    #expect(document.publication.interval == nil)
    #expect(document.publication.earliest?.description == "2017-03-01")
    #expect(document.publication.latest?.description == "2017-03-31")
  }

  @Test func whatStandsOnlyAmongOtherThingsIsOnlyInferred() throws {
    let body =
      "<h1>Gate left open at the old prison</h1>\(text)\(text)<div id='comments'><p>Tom Reed, 9 March 2017</p></div>"
    let document = try #require(page(body: body))
    #expect(document.publication.basis == .inferred)
    #expect(!document.publication.reckoning.isEmpty)
  }

  @Test func lookingAtAPageDoesNotPublishIt() {
    #expect(day(body: article("Retrieved 3 March 2017")) == nil)
    #expect(day(body: article("Abgerufen am 3. März 2017"), language: "de") == nil)
  }

  @Test func marksOfManyKindsAreRead() {
    #expect(day(body: article("<time pubdate datetime='2017-03-03'>Friday</time>")) == "2017-03-03")
    #expect(day(body: article("<span itemprop='datePublished' content='2017-03-03'>Friday</span>")) == "2017-03-03")
    #expect(
      day(body: article("<span property='dc:date dc:created' content='2017-03-03T10:31:00+01:00'></span>"))
        == "2017-03-03")
    #expect(day(body: article("<abbr class='published' title='2017-03-03'>Friday</abbr>")) == "2017-03-03")
    #expect(day(body: article("<abbr class='date' data-utime='1488538320'>Friday</abbr>")) == "2017-03-03")
  }
}
