import ChronologyModel
import CorpusLoader
import Testing

@Suite struct WARCTests {
  private func record(
    _ type: String, _ content: [UInt8], uri: String = "https://fenland.example/gate", kind: String = "application/http",
    version: String = "1.0"
  ) -> [UInt8] {
    Array(
      "WARC/\(version)\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Date: 2026-03-06T10:15:00Z\r\nContent-Type: \(kind)\r\nContent-Length: \(content.count)\r\n\r\n"
        .utf8) + content + Array("\r\n\r\n".utf8)
  }

  private func answer(_ fields: String, _ body: [UInt8], status: Int = 200) -> [UInt8] {
    Array("HTTP/1.1 \(status) OK\r\n\(fields)\r\n\r\n".utf8) + body
  }

  private func page(_ words: String) -> [UInt8] {
    Array("<html><head><title>Gate left open</title></head><body><p>\(words)</p></body></html>".utf8)
  }

  @Test func pagesThatWereCapturedAreReadWithAddressAndBound() throws {
    let archive =
      record("warcinfo", Array("software: none\r\n".utf8), kind: "application/warc-fields")
      + record("request", Array("GET /gate HTTP/1.1\r\n\r\n".utf8))
      + record("response", answer("Content-Type: text/html; charset=utf-8", page("The gate was left open.")))
      + record("response", answer("Content-Type: image/png", [1, 2, 3]), uri: "https://fenland.example/a.png")
      + record("response", answer("Content-Type: text/html", page("It has moved."), status: 301))
      + record("revisit", answer("Content-Type: text/html", []))
      + record(
        "resource", Array("The lock was old.".utf8), uri: "<https://fenland.example/x.txt>", kind: "text/plain",
        version: "0.18")
    let corpus = load(archive)
    #expect(corpus.texts == ["Gate left open\nThe gate was left open.", "The lock was old."])
    #expect(corpus.entries == ["3", "7"])
    let first = try #require(corpus.documents.first)
    #expect(first.url == "https://fenland.example/gate")
    #expect(first.publication.interval == nil)
    #expect(first.publication.latest == CivilDay(year: 2026, month: 3, day: 6))
    #expect(first.notes == ["passed over beside it: 2 other files without text of an article"])
    #expect(corpus.documents.last?.url == "https://fenland.example/x.txt")
    #expect(corpus.refusals.isEmpty)
  }

  @Test func bodiesInChunksAndPackedBodiesAreReadAlsoWhenTheyWereUnpackedBefore() {
    let html = page("The gate was left open.")
    let chunked =
      Array("\(String(html.count - 9, radix: 16)); x=1\r\n".utf8) + html.dropLast(9) + Array("\r\n9\r\n".utf8)
      + html.suffix(9)
      + Array("\r\n0\r\n\r\n".utf8)
    for (fields, body) in [
      ("Transfer-Encoding: chunked", chunked), ("Transfer-Encoding: chunked", html),
      ("Content-Encoding: gzip", deflated(html, bits: 31)), ("Content-Encoding: gzip", html),
      ("Content-Encoding: deflate", deflated(html)), ("Content-Encoding: deflate", deflated(html, bits: 15)),
      ("Content-Encoding: br", html),
    ] {
      let corpus = load(record("response", answer("Content-Type: text/html\r\n" + fields, body), version: "1.1"))
      #expect(corpus.text == "Gate left open\nThe gate was left open.", "\(fields)")
    }
  }

  @Test func aPackedArchiveGivesTheRecordsBehindADamagedOne() {
    let first = deflated(record("response", answer("Content-Type: text/html", page("The first gate."))), bits: 31)
    var second = deflated(record("response", answer("Content-Type: text/html", page("The second gate."))), bits: 31)
    let third = deflated(record("response", answer("Content-Type: text/html", page("The third gate."))), bits: 31)
    #expect(load(first + second + third).documents.count == 3)
    for place in 30..<second.count { second[place] ^= 0x55 }
    let corpus = load(first + second + third)
    #expect(corpus.text.contains("The first gate."))
    #expect(corpus.texts.last?.contains("The third gate.") == true)
    #expect(corpus.refusals.contains { $0.extent == .part && $0.path == "-" })
  }

  @Test func aRecordThatIsCutShortIsReadAndMarked() {
    let whole = record("response", answer("Content-Type: text/html", page("The gate was left open.")))
    let corpus = load(Array(whole.dropLast(20)))
    #expect(corpus.text.contains("The gate was left open"))
    #expect(corpus.refusals.map(\.extent) == [.part])
  }

  @Test func aPackageOfAWebArchiveIsReadForItsPages() {
    var zip = Zip([("datapackage.json", "{\"a\": 1}"), ("pages/pages.jsonl", "{}"), ("indexes/index.cdx", "x")])
    zip.add(
      "archive/data.warc.gz",
      deflated(record("response", answer("Content-Type: text/html", page("The gate was left open."))), bits: 31),
      packs: false)
    let corpus = load(zip.whole)
    #expect(corpus.entries == ["archive/data.warc.gz#1"])
    #expect(corpus.refusals.isEmpty)
  }
}
