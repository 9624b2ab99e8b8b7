import ChronologyModel
import CorpusLoader
import Testing

/// Title, author, outlet, address, language and summary of a page.
@Suite struct MetadataTests {
  private let text =
    "<p>The gate was left open on Tuesday, and nobody at the prison could say for how long it had been so.</p>"

  private func page(
    title: String = "Gate left open at the old prison", head: String = "", body: String = "",
    root: String = "<html lang=en>"
  ) -> Document? {
    load("<!DOCTYPE html>\(root)<head><title>\(title)</title>\(head)</head><body>\(body)\(text)</body></html>")
      .documents.first
  }

  private func author(_ body: String, head: String = "") -> String? {
    page(
      head: "<meta property='og:site_name' content='The Sentinel'>" + head,
      body: "<h1>Gate left open at the old prison</h1>" + body)?.author
  }

  private func linked(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }

  @Test(arguments: [
    ("By Ann Poole and Tom Reed, Political Editor", "Ann Poole, Tom Reed"), ("By Ann Poole", "Ann Poole"),
    ("Von Ann Poole und Tom Reed", "Ann Poole, Tom Reed"), ("Par Ann Poole", "Ann Poole"),
    ("Por Ann Poole — Santa Rita", "Ann Poole"), ("By Ann Poole, Home Affairs Correspondent", "Ann Poole"),
    ("By ANN POOLE 3 March 2017", "ANN POOLE"), ("Written by Ann van der Poole", "Ann van der Poole"),
    ("By Ann Poole for The Sentinel", "Ann Poole"), ("By June Poole", "June Poole"),
    ("By Ann O'Poole (in Harwich)", "Ann O'Poole"),
  ])
  func namesAreTakenOutOfABylineInOrder(line: String, names: String) {
    #expect(author("<div class='byline'>\(line)</div>") == names)
  }

  @Test(arguments: [
    "By The Sentinel", "By Sentinel Staff", "By Staff Reporter", "Reuters", "By the editors", "By PA Media",
    "Share this",
    "By clicking you agree to our terms", "Published 3 March 2017", "By newsdesk@sentinel.example", "Redaktion",
    "By Harbour Trading Ltd", "",
  ])
  func whoIsNobodyIsNoAuthor(line: String) {
    #expect(author("<div class='byline'>\(line)</div>") == nil)
    #expect(author("", head: "<meta name='author' content='\(line)'>") == nil)
  }

  @Test func authorsComeFromLinkedDataMetaAndMarks() {
    #expect(
      author(
        "",
        head: linked(#"{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ann Poole"},{"name":"Tom Reed"}]}"#))
        == "Ann Poole, Tom Reed")
    #expect(
      author("", head: linked(#"{"@type":"NewsArticle","author":{"@type":"Organization","name":"Ann Poole Group"}}"#))
        == nil)
    #expect(
      author("", head: "<meta name='author' content='Ann Poole'><meta name='author' content='Tom Reed'>")
        == "Ann Poole, Tom Reed")
    #expect(author("", head: "<meta name='author' content='https://sentinel.example/ann-poole'>") == nil)
    #expect(author("<a rel='author' href='/ann'>Ann Poole</a>") == "Ann Poole")
    #expect(author("<span itemprop='author'><span itemprop='name'>Ann Poole</span></span>") == "Ann Poole")
    #expect(author("", head: "<meta name='citation_author' content='Poole, Ann'>") == "Ann Poole")
  }

  @Test func anAuthorOfAnotherArticleIsNotThisOnes() {
    #expect(author("<div class='related'><a rel='author' href='/tom'>Tom Reed</a></div>") == nil)
  }

  @Test func aLoginGivesWayToAName() {
    #expect(
      author("<span class='byline'>By Ann Poole</span>", head: "<meta name='author' content='apoole7'>") == "Ann Poole")
    #expect(author("", head: "<meta name='author' content='apoole7'>") == "apoole7")
  }

  @Test(arguments: [
    ("Gate left open at the old prison | The Sentinel", "Gate left open at the old prison"),
    ("The Sentinel: Gate left open at the old prison", "Gate left open at the old prison"),
    ("Gate left open - what now for the prison? - The Sentinel", "Gate left open - what now for the prison?"),
    ("Gate left open at the old prison – News – The Sentinel", "Gate left open at the old prison"),
    ("Prison gate – an open and shut case", "Prison gate – an open and shut case"),
    ("Open-and-shut: the gates | Prisons", "Open-and-shut: the gates"),
  ])
  func theOutletIsCutFromATitleAndTheTitleIsNot(title: String, expected: String) {
    let head = "<meta property='og:site_name' content='The Sentinel'>"
    let heading = expected.contains("left open at") ? "<h1>\(expected)</h1>" : ""
    #expect(page(title: title, head: head, body: heading)?.title == expected)
  }

  @Test func theHeadingIsTheTitleWhereAShorterOneIsStated() {
    let head = "<meta property='og:title' content='Gate left open at prison'>"
    #expect(
      page(head: head, body: "<h1>Gate left open all night at prison by the harbour</h1>")?.title
        == "Gate left open all night at prison by the harbour")
    #expect(page(head: head, body: "<h1>The Sentinel</h1>")?.title == "Gate left open at prison")
  }

  @Test func aSiteNameInAMainHeadingIsNotTheTitle() {
    let body = "<h1><a href='/'>Harbour Diary</a></h1><h2>Gate left open at the old prison</h2>"
    let document = page(title: "Harbour Diary: Gate left open at the old prison", body: body)
    #expect(document?.title == "Gate left open at the old prison")
    #expect(document?.outlet == "Harbour Diary")
  }

  @Test func theOutletIsNamedByWhoStatesItBest() {
    #expect(page(head: linked(#"{"@type":"Article","publisher":{"name":"The Sentinel"}}"#))?.outlet == "The Sentinel")
    #expect(
      page(head: "<meta property='og:site_name' content='The Sentinel | News from the harbour'>")?.outlet
        == "The Sentinel")
    #expect(page(head: "<meta property='og:site_name' content='www.sentinel.example'>")?.outlet == "sentinel.example")
    let body = "<h1>Gate left open at the old prison</h1>"
    #expect(page(title: "Gate left open at the old prison | The Sentinel", body: body)?.outlet == "The Sentinel")
    #expect(page(title: "Gate left open at the old prison | Politics", body: body)?.outlet == nil)
    #expect(page(body: body)?.outlet == nil)
  }

  @Test func theAddressIsTheCanonicalOneMadeWhole() {
    #expect(
      page(head: "<link rel=canonical href='https://sentinel.example/gate'>")?.url == "https://sentinel.example/gate")
    #expect(
      page(head: "<base href='https://sentinel.example/x/'><link rel=canonical href='/gate'>")?.url
        == "https://sentinel.example/gate")
    #expect(
      page(
        head:
          "<link rel=canonical href='//sentinel.example/gate'><meta property='og:url' content='https://sentinel.example/b'>"
      )?.url == "https://sentinel.example/gate")
    #expect(page(head: "<link rel=canonical href='/gate'>")?.url == nil)
    #expect(page(head: "<link rel=canonical href='javascript:x'>")?.url == nil)
    #expect(
      page(root: "<!-- saved from url=(0029)https://sentinel.example/gate -->\n<html>")?.url
        == "https://sentinel.example/gate")
  }

  @Test func theLanguageIsDeclaredOrShown() {
    #expect(page(root: "<html lang='en_gb'>")?.language == "en-GB")
    #expect(page(head: "<meta property='og:locale' content='fr_FR'>", root: "<html>")?.language == "fr-FR")
    let german =
      "<p>Das Tor war die ganze Nacht offen, und niemand in dem alten Gefängnis konnte sagen, wie lange es schon so war. Der Leiter hat sich dazu nicht geäußert und auch die Polizei wollte nichts sagen.</p>"
    #expect(load("<html><body>\(german)</body></html>").documents.first?.language == "de")
    #expect(load("<html><body><p>Zzz qqq.</p></body></html>").documents.first?.language == nil)
  }

  @Test func aDescriptionIsASummaryUnlessTheTextBeginsSo() {
    #expect(page(head: "<meta name=description content='Who left it open?'>")?.summary == "Who left it open?")
    #expect(
      page(
        head: "<meta name=description content='The gate was left open on Tuesday, and nobody at the prison could say'>")?
        .summary == nil)
  }

  @Test func theArticleIsFoundAmongTheObjectsOfLinkedData() {
    let graph =
      #"{"@graph":[{"@type":"WebSite","name":"The Sentinel"},{"@type":"BreadcrumbList","name":"Prisons","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"headline":"Gate left open at the old prison","datePublished":"2017-03-03","author":{"@id":"ann"},},{"@type":"Person","@id":"ann","name":"Ann Poole"}]}"#
    let document = page(head: linked("<!--//--><![CDATA[//><!--\n\(graph)\n//--><!]]>"))
    #expect(document?.publication.day?.description == "2017-03-03")
    #expect(document?.author == "Ann Poole")
    let two = linked(
      #"[{"@type":"NewsArticle","headline":"Rain","datePublished":"2016-01-01","url":"https://sentinel.example/rain"},{"@type":"NewsArticle","headline":"Gate left open at the old prison","datePublished":"2017-03-03"}]"#
    )
    #expect(page(head: two)?.publication.day?.description == "2017-03-03")
    let video = linked(
      #"{"@type":"NewsArticle","headline":"Gate &amp; key","video":{"@type":"VideoObject","uploadDate":"2011-01-01"}}"#)
    #expect(page(title: "Gate & key", head: video)?.title == "Gate & key")
    #expect(page(title: "Gate & key", head: video)?.publication.day == nil)
  }

  @Test func floodsOfMetadataAreReadInPart() throws {
    let metas = String(repeating: "<meta name='author' content='Ann Poole'>", count: 20_000)
    let times = String(repeating: "<time datetime='2017-03-03'>3 March</time>", count: 20_000)
    let deep = String(repeating: "{\"a\":[", count: 20_000)
    let document = try #require(
      page(head: metas + linked(deep), body: "<h1>Gate left open at the old prison</h1>" + times))
    #expect(document.author == "Ann Poole")
    #expect(document.publication.day?.description == "2017-03-03")
  }
}
