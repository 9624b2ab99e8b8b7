import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct NITFTests {
  private let story = """
    <?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE nitf SYSTEM "nitf-3-1.dtd">
    <nitf><head><title>gate</title><docdata><doc-id id-string="N1"/><urgency ed-urg="4"/><date.issue norm="20260304T101500+0000"/>
    <date.release norm="20260305T000100+0000"/><doc.copyright year="2026" holder="Fenland Wire"/><du-key key="GATE" version="3"/></docdata></head>
    <body><body.head><hedline><hl1>Gate left open</hl1><hl2>Governor asks for report</hl2></hedline>
    <byline>By <person>Ann Poole</person><bytag>Fenland Wire Political Editor</bytag></byline><distributor>Fenland Wire</distributor>
    <dateline><location>Marlow Quay</location></dateline><abstract><p>A gate was open.</p></abstract></body.head>
    <body.content><block><p>The gate cost &pound;5 and was <em>left</em> open.</p><hl2>Keys</hl2><ul><li>one key</li></ul>
    <table><tr><td>Gates</td><td>262</td></tr></table>
    <media media-type="image"><media-metadata name="x" value="y"/><media-caption>The gate at low water</media-caption><media-producer>I. Stamm</media-producer></media></block></body.content>
    <body.end><tagline>end</tagline></body.end></body></nitf>
    """

  @Test func aStoryIsReadWithWhatItsHeadSays() throws {
    let document = try #require(load(story).documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.outlet == "Fenland Wire")
    #expect(document.author == "Ann Poole")
    #expect(document.embargo?.description == "2026-03-05T00:01")
    #expect(document.publication.interval?.earliest.description == "2026-03-05T00:01")
    #expect(document.summary == "A gate was open.")
    #expect(document.words(.headline) == ["Gate left open", "Governor asks for report", "Keys"])
    #expect(document.words(.paragraph) == ["Marlow Quay", "The gate cost £5 and was left open.", "Gates", "262"])
    #expect(document.words(.listItem) == ["one key"])
    #expect(document.words(.caption) == ["The gate at low water"])
    #expect(document.notes == ["version 3 of its story"])
  }

  @Test func aStoryThatIsCutShortIsReadAndMarked() {
    let corpus = load(String(story.dropLast(120)))
    #expect(corpus.text.contains("left open"))
    #expect(corpus.refusals.map(\.extent) == [.part])
  }

  @Test func aReleaseWithTheIssueIsNoEmbargo() {
    let now = story.replacingOccurrences(of: "20260305T000100", with: "20260304T101500")
    #expect(load(now).documents.first?.embargo == nil)
    #expect(load(now).documents.first?.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    let gone = story.replacingOccurrences(of: "<docdata>", with: "<docdata management-status=\"canceled\">")
    #expect(load(gone).documents.first?.notes.contains { $0.contains("cancelled") } == true)
  }
}

@Suite struct NewsMLTests {
  private func item(_ content: String, meta: String = "", status: String = "usable") -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="2" xml:lang="en-GB">
    <rightsInfo><copyrightHolder literal="Fenland Wire Ltd"/></rightsInfo>
    <itemMeta><provider qcode="x:y"><name>Fenland Wire</name></provider><versionCreated>2026-03-04T12:00:00Z</versionCreated>
    <firstCreated>2026-03-04T10:15:00Z</firstCreated><pubStatus qcode="stat:\(status)"/>\(meta)</itemMeta>
    <contentMeta><creator literal="Ann Poole"><name>Ann Poole</name></creator><subject qcode="s:1"><name>Gates</name></subject>
    <headline>Gate left open</headline><description role="drol:summary">A gate was open.</description></contentMeta>
    <contentSet>\(content)</contentSet></newsItem>
    """
  }

  private let page =
    "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>The gate was left open.</p><h2>Keys</h2><p>One was lost.</p></body></html></inlineXML>"

  @Test func anItemIsReadWithWhatItsMetadataSay() throws {
    let document = try #require(load(item(page)).documents.first)
    #expect(document.title == "Gate left open")
    #expect(document.outlet == "Fenland Wire")
    #expect(document.author == "Ann Poole")
    #expect(document.language == "en-GB")
    #expect(document.summary == "A gate was open.")
    #expect(document.publication.interval?.earliest.description == "2026-03-04T10:15")
    #expect(document.updated?.earliest.description == "2026-03-04T12:00")
    #expect(document.words(.headline) == ["Gate left open", "Keys"])
    #expect(document.words(.paragraph) == ["The gate was left open.", "One was lost."])
    #expect(document.notes == ["version 2 of its item"])
  }

  @Test func theEmbargoIsKeptAndACancelledItemSaysSo() throws {
    let embargoed = try #require(load(item(page, meta: "<embargoed>2026-07-05T23:01:00Z</embargoed>")).documents.first)
    #expect(embargoed.embargo?.description == "2026-07-06T00:01")
    let cancelled = try #require(load(item(page, status: "canceled")).documents.first)
    #expect(cancelled.notes.contains("its agency has cancelled it: it is not to be used"))
  }

  @Test func nitfAndPlainTextWithinAreRead() {
    let nitf =
      "<inlineXML><nitf><body><body.head><hedline><hl1>Gate open</hl1></hedline></body.head><body.content><p>It was open.</p></body.content></body></nitf></inlineXML>"
    #expect(load(item(nitf)).text == "Gate open\nIt was open.")
    #expect(
      load(item("<inlineData>It was open.\nAll night.</inlineData>")).text == "Gate left open\nIt was open.\nAll night."
    )
    #expect(
      load(item("<inlineData>&lt;p&gt;It was open.&lt;/p&gt;</inlineData>")).text == "Gate left open\nIt was open.")
    #expect(load(item("<remoteContent href=\"a.jpg\"/>")).reason?.contains("no text") == true)
  }

  @Test func eachItemOfAMessageIsADocumentAndPackagesAreNamed() {
    let message =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2026-03-04T12:00:00Z</sent></header><itemSet>\(item(page))<packageItem><itemMeta/></packageItem>\(item(page))</itemSet></newsMessage>"
    let corpus = load(message)
    #expect(corpus.entries == ["1", "3"])
    #expect(corpus.reasons["-#2"]?.contains("a package of references") == true)
    #expect(load("<packageItem><itemMeta/></packageItem>").reason?.contains("a package of references") == true)
  }

  @Test func theOlderNewsMLIsReadToo() throws {
    let old = """
      <NewsML><NewsEnvelope><DateAndTime>20260304T101500+0000</DateAndTime></NewsEnvelope><NewsItem><NewsManagement>
      <FirstCreated>20260304T101500+0000</FirstCreated><ThisRevisionCreated>20260304T111500+0000</ThisRevisionCreated>
      <Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Gate left open</HeadLine><ByLine>By Ann Poole</ByLine></NewsLines>
      <AdministrativeMetadata><Provider><Party FormalName="Fenland Wire"/></Provider></AdministrativeMetadata>
      <ContentItem><DataContent><p>The gate was left open.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
      """
    let document = try #require(load(old).documents.first)
    #expect(document.outlet == "Fenland Wire")
    #expect(document.author == "Ann Poole")
    #expect(document.publication.interval?.earliest.description == "2026-03-04T10:15")
    #expect(document.words(.paragraph) == ["The gate was left open."])
  }
}
