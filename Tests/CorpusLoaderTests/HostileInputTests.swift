import ChronologyModel
import CorpusLoader
import Testing

@Suite struct HostileInputTests {
  /// Each parameter entity is four of the one before it: 1.3 kB that some parsers never come to the end of.
  private static let bomb: String = {
    let first = "<!ENTITY % a0 \"<!ENTITY x 'y'>\">\n"
    let doubling = (1..<20).map { "<!ENTITY % a\($0) \"" + String(repeating: "&#37;a\($0 - 1);", count: 4) + "\">\n" }
    return "<!DOCTYPE rss [\n" + first + doubling.joined() + "%a19;]>\n"
  }()
  private static let feed = "<rss version='2.0'><channel><item><title>The gate was open</title></item></channel></rss>"

  @Test(arguments: [
    "", "<?xml version='1.0'?>\n", "\u{FEFF}<?xml version='1.0'?>", "<!-- a comment > --><?a pi?>",
    String(repeating: " \n", count: 10_000), "<?xml version='1.0' encoding='UTF-7'?>",
  ])
  func aBombIsRefusedWhateverStandsBeforeIt(before: String) {
    #expect(load(before + Self.bomb + Self.feed).reason?.contains("declares entities") == true)
    let small = (before + Self.bomb + Self.feed).replacingOccurrences("<!ENTITY", "<!entity")
    #expect(load(small).reason?.contains("declares entities") == true)
  }

  @Test func aBombIsRefusedInUTF16() {
    let units = Array(("<?xml version='1.0'?>" + Self.bomb + Self.feed).utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(load([0xFF, 0xFE] + little).reason?.contains("declares entities") == true)
    #expect(load([0xFE, 0xFF] + big).reason?.contains("declares entities") == true)
  }

  @Test func aBombWithinAFeedIsRefusedAndWithinAPageHasNoEffect() {
    let feed = load("<rss><channel>" + Self.bomb + "<item><title>The gate</title></item></channel></rss>")
    #expect(feed.reason?.contains("declares entities") == true)
    #expect(
      load("<html><body>" + Self.bomb + "<p>The gate was open.</p></body></html>").text.contains("The gate was open."))
  }

  @Test func nothingOutsideIsFetched() {
    let outside = "<!DOCTYPE rss SYSTEM 'file:///etc/hostname'>" + Self.feed
    #expect(load(outside).text == "The gate was open")
    let include =
      "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>The gate</title>"
      + "<description>x<xi:include href='file:///etc/hostname' parse='text'/></description></item></channel></rss>"
    #expect(load(include).text == "The gate\nx")
  }

  @Test(arguments: [
    "<", "&", "]]>", "\"", "'", "<!", "<?", "<!--", "<![CDATA[", "</", "<a ", "&#1;", "{\"a\":[", "---\n", "â€™",
    "\u{201D}", "\u{A0}", "<p>",
  ])
  func aFloodOfOneSignEnds(sign: String) {
    let flood = String(repeating: sign, count: 40_000 / sign.utf8.count)
    for input in [
      flood, "<html><body><p>The gate was open.</p>" + flood,
      "<rss><channel><item><title>x</title><description>" + flood,
    ] {
      let found = load(input)
      #expect(!found.documents.isEmpty || found.refusals.count == 1)
      #expect(found.refusals.allSatisfy { $0.reason.utf8.count < 200 && !$0.reason.contains("\n") })
    }
  }

  @Test func aTextOfMoreThanTenMegabytesIsLeftOutOfAFeedAndNamed() {
    let long = String(repeating: "The gate was open. ", count: 600_000)
    let found = load(
      "<rss><channel><item><title>x</title><description><![CDATA[\(long)]]></description></item></channel></rss>")
    #expect(found.refusals.map(\.reason) == ["one stretch of its text is longer than 10 MB"])
    #expect(found.documents.allSatisfy { $0.text.count <= 10_000_001 })
  }

  @Test func anInputOfMoreThanTheLimitIsRefused() {
    #expect(load([UInt8](repeating: 0x61, count: 64_000_001)).reason == "it is larger than 64 MB")
  }
}

extension String {
  /// The text with every `piece` replaced.
  fileprivate func replacingOccurrences(_ piece: String, _ other: String) -> String {
    split(separator: piece, omittingEmptySubsequences: false).joined(separator: other)
  }
}
