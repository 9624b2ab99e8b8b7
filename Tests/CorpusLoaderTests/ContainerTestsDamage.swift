import ChronologyModel
import CorpusLoader
import Foundation
import Testing

/// Every sample cut at every seventh byte, and with bytes changed: there is always a document or a reason.
@Suite struct DamageTests {
  private static let mail = """
    From: "Poole, Ann" <ann@locks.example>
    Subject: =?utf-8?B?R2F0ZQ==?= =?iso-8859-1?Q?l=E9ft?=
    Date: Wed, 4 Mar 2026 10:15:00 +0000
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="b1"

    --b1
    Content-Type: multipart/alternative; boundary=b2

    --b2
    Content-Type: text/plain; charset=utf-8; format=flowed
    Content-Transfer-Encoding: quoted-printable

    EMBARGOED UNTIL 00.01 Thursday 5 March 2026
    The gate was left=20
    open.
    --b2
    Content-Type: text/html

    <p>The gate was <b>left</b> open.</p>
    --b2--
    --b1
    Content-Type: text/plain; name*=utf-8''n%C3%B6te.txt
    Content-Disposition: attachment
    Content-Transfer-Encoding: base64

    VGhlIGxvY2sgd2FzIG9sZC4=
    --b1--
    """

  private static let archive: [UInt8] = {
    let body = Array(
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1c\r\n<p>The gate was left open.</p>\r\n0\r\n\r\n"
        .utf8)
    return Array(
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/2026/03/04/a\r\nWARC-Date: 2026-03-04T10:15:00Z\r\nContent-Type: application/http\r\nContent-Length: \(body.count)\r\n\r\n"
        .utf8) + body + Array("\r\n\r\n".utf8)
  }()

  private static let zip: [UInt8] = {
    var zip = Zip([("a.txt", "The gate was left open."), ("b.html", "<p>The gate was shut.</p>")])
    zip.add("c.eml", Array(mail.utf8), flags: 8)
    zip.add("d.txt", Array("The lock was old.".utf8), packs: false, isWide: true)
    return zip.whole
  }()

  private static let stories = [
    """
    <nitf><head><docdata><date.issue norm="20260304T101500+0000"/><date.release norm="20260305T000100Z"/></docdata></head>
    <body><body.head><hedline><hl1>Gate open</hl1></hedline><byline>By Ann Poole</byline></body.head>
    <body.content><p>The gate &amp; lock.</p><media><media-caption>Gate</media-caption></media></body.content></body></nitf>
    """,
    """
    <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem version="3"><itemMeta><versionCreated>2026-03-04T10:15:00Z</versionCreated>
    <embargoed>2026-03-05T00:01:00Z</embargoed></itemMeta><contentMeta><headline>Gate</headline></contentMeta><contentSet><inlineXML><nitf><body>
    <body.content><p>Open.</p></body.content></body></nitf></inlineXML></contentSet></newsItem><packageItem/></itemSet></newsMessage>
    """,
  ]

  private static let samples: [[UInt8]] =
    [
      zip, deflated(zip, bits: 31), archive, deflated(archive + archive, bits: 31), Array(mail.utf8),
      Array(
        "From a@b.example Wed Mar  4 10:15:00 2026\n\(mail)\n\nFrom a@b.example Thu Mar  5 10:15:00 2026\n\(mail)".utf8),
      Array(mail.replacingOccurrences(of: "mixed", with: "related").utf8),
      docx(
        "<w:p><w:r><w:t>The gate</w:t></w:r><w:del><w:r/></w:del></w:p><w:tbl><w:p/></w:tbl>",
        [("word/styles.xml", "<w:styles NS/>")]),
      Array("date;title;text\n2026-03-04;\"Gate \"\"open\"\"\";\"It was\nopen.\"\n".utf8),
    ] + stories.map { Array($0.utf8) }

  @Test(arguments: samples.indices)
  func aCutSampleGivesADocumentOrAReason(index: Int) {
    let sample = DamageTests.samples[index]
    for end in stride(from: 0, to: sample.count, by: 7) {
      let corpus = load(Array(sample[..<end]))
      #expect(corpus.documents.count + corpus.refusals.count > 0)
    }
  }

  @Test(arguments: samples.indices)
  func aChangedSampleGivesADocumentOrAReason(index: Int) {
    var random = UInt64(index + 1)
    for _ in 0..<300 {
      var sample = DamageTests.samples[index]
      for _ in 0..<3 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sample[Int(random >> 33) % sample.count] = UInt8(truncatingIfNeeded: random >> 20)
      }
      let corpus = load(sample)
      #expect(corpus.documents.count + corpus.refusals.count > 0)
    }
  }

  @Test func partsWithinPartsEndAtTheLimit() {
    var text = "From: a@b.example\nDate: 4 Mar 2026 10:15:00 +0000\nSubject: Gate\n"
    for level in 0..<3000 { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    text += "\nThe gate was open."
    let corpus = load(text)
    #expect(corpus.documents.count + corpus.refusals.count > 0)
  }
}
