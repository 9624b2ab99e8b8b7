import ChronologyModel
import CorpusLoader
import Testing

@Suite struct FeedDamageTests {
  /// A feed of two items with `text` in the title of the first.
  private func feed(_ text: String) -> LoadedFile {
    file(
      "<rss><channel><description>What The Sentinel has on prisons today</description><item><title>\(text)</title></item><item><title>Two</title></item></channel></rss>"
    )
  }

  @Test(arguments: [
    ("Gate & harbour", "Gate & harbour"), ("Gate&nbsp;open", "Gate\u{A0}open"), ("x?a=1&b=2", "x?a=1&b=2"),
    ("1 < 2", "1 < 2"), ("Gate\u{8} open", "Gate open"), ("<b x=1>Gate</b>", "<b>Gate</b>"), ("Gate</b>", "Gate"),
    ("&#128;5", "€5"), ("<foo:bar>Gate</foo:bar>", "Gate"),
  ])
  func nothingIsLostAtOddSigns(written: String, read: String) {
    let file = feed(written)
    #expect(file.entries.map(\.title) == [read, "Two"])
  }

  @Test func whatIsNotWellFormedIsMarkedAsDamaged() {
    for text in ["Gate & harbour", "a &nbsp; b", "1 < 2", "<b>Gate</i>", "\u{8}", "<b x=1>Gate</b>", "<x:b>Gate</x:b>"]
    {
      #expect(feed(text).isDamaged, "\(text)")
    }
    for text in ["Gate &amp; harbour", "&#8217;", "<![CDATA[a & b < c]]>", "<b x='1'>Gate</b>", "1 > 0"] {
      #expect(!feed(text).isDamaged, "\(text)")
    }
    #expect(file("<!-- c --><rss version='2.0'><channel/></rss>").isDamaged == false)
    #expect(file("<rss><channel/></rss><x/>").isDamaged)
    #expect(file("<!-- c --><?xml version='1.0'?><rss><channel/></rss>").isDamaged)
    #expect(file("<rss><channel/></rss>\nserved in 3 ms").isDamaged)
    #expect(file("<rss a='1' a='2'><channel/></rss>").isDamaged)
  }

  @Test func missingEndsTakeNothingWithThem() {
    let text = """
      <rss><channel><title>The Sentinel<link>https://s.example/</link>
      <item><title>One<link>https://s.example/1</link><description>First <br> line<p>and more</description>
      <item><title>Two</title><description>Second</description></item></channel>
      """
    let file = file(text)
    #expect(file.isDamaged)
    #expect(file.feed?.title == "The Sentinel")
    #expect(file.entries.map(\.title) == ["One", "Two"])
    #expect(file.entries.map(\.link) == ["https://s.example/1", nil])
    #expect(file.entries.first?.summary?.contains("and more") == true)
  }

  @Test func aFeedIsFoundBehindWhatAProgramWroteBeforeIt() {
    let feed = "<?xml version='1.0'?><rss><channel><item><title>Gate</title></item></channel></rss>"
    for junk in ["\n\n", "Notice: undefined index\n", "<br />\n<b>Warning</b>: no cache\n", "\u{FEFF} "] {
      let file = file(junk + feed)
      #expect(file.entries.map(\.title) == ["Gate"], "\(junk)")
      #expect(file.isDamaged, "\(junk)")
    }
    #expect(file("They wrote <rss> and </item> by hand, and <?xml too.").kind == "text")
  }

  @Test func aFeedCutShortAnywhereGivesEveryEntryBefore() {
    let text = """
      <rss><channel><item><title>One</title></item><item><title>Two &amp; more</title>
      <description><![CDATA[Text <b>here</b>]]></description></item></channel></rss>
      """
    let end = text.utf8.count
    for length in 45..<end {
      let file = file(Array(text.utf8.prefix(length)))
      #expect(file.entries.first?.title == "One", "\(length)")
      #expect(file.isDamaged, "\(length)")
      if length > 70 { #expect(file.entries.count == 2, "\(length)") }
    }
  }

  @Test func aSectionAndACommentWithoutEndAreText() {
    #expect(feed("<![CDATA[Gate").entries.first?.title?.hasPrefix("Gate") == true)
    let file = feed("Gate <!-- open")
    #expect(file.entries.first?.title?.hasPrefix("Gate") == true)
    #expect(file.entries.last?.title == "Two")
  }

  @Test func anAttributeWithoutItsEndTakesNoText() {
    let text =
      "<rss><channel><item><title>Gate</title><link href=\"https://s.example/>x</link><guid a=\"b\">1</guid></item></channel></rss>"
    #expect(file(text).entries.first?.id == "1")
  }
}

@Suite struct FeedLimitTests {
  private let head = "<rss><channel><item><title>One</title></item>"

  @Test func entitiesAreRefusedWhereverTheyAreDeclared() {
    let declaration = "<!DOCTYPE rss [<!ENTITY a 'b'>]>"
    for text in [
      declaration + head, "junk " + declaration + head, "<?xml version='1.0'?><!-- x -->" + declaration + head,
    ] {
      #expect(file(text).refusal?.contains("declares entities") == true)
      let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(file([0xFF, 0xFE] + units).refusal?.contains("declares entities") == true)
    }
    #expect(file("<!DOCTYPE rss SYSTEM 'rss.dtd'>" + head + "</channel></rss>").refusal == nil)
  }

  @Test func whatStandsBeforeAnAttackIsKept() {
    let flood = (0..<2000).map { " a\($0)='1'" }.joined()
    let corpus = load(head + "<item\(flood)><title>Two</title></item></channel></rss>")
    #expect(corpus.documents.map(\.title) == ["One"])
    #expect(corpus.refusals.contains { $0.reason.contains("attributes") })
    let deep = load(head + "<item><description>" + String(repeating: "<b>", count: 1000))
    #expect(deep.documents.map(\.title) == ["One"])
    #expect(deep.refusals.contains { $0.reason.contains("deep") })
  }

  @Test func anEntryWhoseMarkupIsAnAttackKeepsItsWords() {
    let flood = (0..<2000).map { " a\($0)='1'" }.joined()
    let corpus = load(
      head + "<item><title>Two</title><description><![CDATA[<p\(flood)>Gate</p>]]></description></item>")
    #expect(corpus.documents.last?.title == "Two")
    #expect(corpus.documents.last?.text.isEmpty == false)
  }

  @Test func aTextThatIsTooLongHasAnErrorOfItsOwn() {
    let long = String(repeating: "The gate was open. ", count: 600_000)
    let text = head + "<item><title>Two</title><description><![CDATA[\(long)]]></description></item>"
    let corpus = load(text + "<item><title>Three</title></item></channel></rss>")
    #expect(corpus.documents.contains { $0.title == "One" } && corpus.documents.contains { $0.title == "Three" })
    #expect(corpus.refusals.contains { $0.reason.contains("longer than 10 MB") })
  }
}
