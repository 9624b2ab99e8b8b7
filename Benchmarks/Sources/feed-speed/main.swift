import CLibXML2Parser
import ChronologyModel
import CorpusLoader
import Foundation
import Stopwatch

// feed-speed
//
// How fast a feed is read, from its bytes to its entries with their dates and sanitised texts, and how many times as long
// that takes as libxml2's own push parser needs to go through the same bytes and hand them to nobody; and how much memory
// a feed of 10 MB and one of 100 MB take.
//
// feed-speed FILE does the same with a feed of your own.

let words = """
  the gate was left open at night and nobody in the harbour had seen who went through it before six when the guards \
  changed over again as report minister prison inquiry letter said
  """.split(separator: " ").map(String.init)

/// A feed of so many items, the same each time: title, link, date, author, summary in HTML, text in HTML in CDATA, picture.
func feed(items: Int, to path: String) {
  var state: UInt64 = 5
  func phrase(_ count: Int) -> String {
    (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(state >> 33) % words.count]
    }.joined(separator: " ")
  }
  guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
  else { return }
  file.write(
    Data(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Sentinel</title>
      <link>https://sentinel.example/</link><description>News</description><language>en-gb</language>

      """.utf8))
  for item in 0..<items {
    let text = (0..<5).map { place in
      """
      <p>\(phrase(40)), <a href="https://sentinel.example/\(item)/\(place)" title="x">\(phrase(4))</a> \(phrase(40)) \
      \u{2019} said.</p>

      """
    }.joined()
    file.write(
      Data(
        """
        <item><title>\(phrase(8)) &amp; more</title><link>https://sentinel.example/\(item)</link>
        <guid isPermaLink="false">s-\(item)</guid><pubDate>Wed, \(10 + item % 18) Oct 2025 1\(item % 10):45:00 GMT</pubDate>
        <dc:creator>Ann Poole</dc:creator><description>\(phrase(30)) &lt;b&gt;\(phrase(8))&lt;/b&gt;</description>
        <content:encoded><![CDATA[\(text)]]></content:encoded>
        <media:content url="https://img.sentinel.example/\(item).jpg" medium="image" width="700"><media:title>\(phrase(6))\
        </media:title></media:content><category>Prisons</category></item>

        """.utf8))
  }
  file.write(Data("</channel></rss>\n".utf8))
  try? file.close()
}

/// libxml2 with handlers that do nothing, over the same file in pieces of 64 KB.
func parse(_ path: String) {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = { _, _, _, _, _, _, _, _, _ in }
  handler.endElementNs = { _, _, _, _ in }
  handler.characters = { _, _, _ in }
  handler.cdataBlock = { _, _, _ in }
  let file = open(path, O_RDONLY)
  let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
  defer {
    xmlFreeParserCtxt(context)
    close(file)
  }
  xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65_536) { piece in
    while case let count = read(file, piece.baseAddress, piece.count), count > 0 {
      xmlParseChunk(context, piece.baseAddress, Int32(count), 0)
    }
  }
  xmlParseChunk(context, nil, 0, 1)
}

/// Reads a feed as `daybook documents --by-file` does; how many entries it has.
@discardableResult func load(_ path: String) -> Int {
  var entries = 0
  Loader().stream(paths: [path]) { part in
    if case .entry = part { entries += 1 }
  }
  return entries
}

/// The most memory the program has held so far, in MB.
func peak() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

let folder = FileManager.default.temporaryDirectory.appendingPathComponent("feed-speed-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let own = CommandLine.arguments.dropFirst().first
if own == nil {
  for (items, megabytes) in [(3000, 10), (30_000, 100)] {
    let path = folder.appendingPathComponent("\(megabytes).xml").path
    feed(items: items, to: path)
    let entries = load(path)
    print(String(format: "memory at the most, %3d MB, %5d entries: %6.1f MB", megabytes, entries, peak()))
  }
}
let path = own ?? folder.appendingPathComponent("33.xml").path
if own == nil { feed(items: 10_000, to: path) }
guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int else {
  FileHandle.standardError.write(Data("use: feed-speed [FILE]\n".utf8))
  exit(64)
}
let megabytes = Double(size) / 1e6
let base = time { parse(path) }
let whole = time { load(path) }
print(String(format: "%.1f MB, %d entries", megabytes, load(path)))
print(String(format: "libxml2, nothing done %8.3f s %7.1f MB/s", base, megabytes / base))
print(
  String(format: "bytes to entries      %8.3f s %7.1f MB/s %6.2f times libxml2", whole, megabytes / whole, whole / base)
)
