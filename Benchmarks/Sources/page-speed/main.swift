import CLibXML2Parser
import CorpusLoader
import Foundation
import Stopwatch

// page-speed [PATH...]
//
// How fast pages are read, from their bytes to text, metadata and day, and how many times as long that takes as libxml2
// needs to build its tree of the same pages and free it again. The pages are those given, files or folders; without any,
// pages that are made here, the same each time.

/// Pages as outlets serve them: more script, style and menu than text.
struct PageMaker {
  private var state: UInt64 = 7
  private let words = """
    the gate was left open at night and nobody in the harbour had seen who went through it before six when the guards \
    changed over again as report minister prison inquiry letter said would council bridge after between question answer
    """.split(separator: " ").map(String.init)

  private mutating func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func phrase(_ count: Int) -> String {
    (0..<count).map { _ in words[number(words.count)] }.joined(separator: " ")
  }

  private mutating func links(_ count: Int, _ name: String) -> String {
    (0..<count).map { _ in
      """
      <li class="\(name)__item \(name)__item--\(number(9))"><a class="\(name)__link" data-track="\(number(99999))" \
      href="https://sentinel.example/news/\(number(999_999))/\(words[number(words.count)])">\(phrase(3 + number(6)))</a></li>

      """
    }.joined()
  }

  private mutating func script(_ bytes: Int) -> String {
    var out = "<script>window.__state = {"
    while out.utf8.count < bytes {
      out +=
        "\"\(words[number(words.count)])\(number(9999))\":{\"id\":\(number(99999)),\"html\":\"\\u003cp\\u003e\(phrase(12))\","
      out +=
        "\"url\":\"https:\\/\\/sentinel.example\\/\(number(9999))\",\"isLive\":false,\"tags\":[\(number(9)),\(number(9))]},"
    }
    return out + "};</script>\n"
  }

  private mutating func paragraph() -> String {
    let start = phrase(20 + number(30))
    let link = "<a href=\"https://sentinel.example/\(number(9999))\" data-link-name=\"in body link\">\(phrase(4))</a>"
    return
      "<p class=\"article__paragraph\">\(start), \(link) \(phrase(10 + number(30))) &amp; \u{201C}\(phrase(8)).\u{201D}</p>\n"
  }

  mutating func page() -> [UInt8] {
    let title = phrase(9)
    var out = """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>\(title) | The Sentinel</title>
      <meta property="og:site_name" content="The Sentinel"><meta property="og:title" content="\(title)">
      <link rel="canonical" href="https://sentinel.example/news/\(number(9999))">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(title)","datePublished":\
      "2025-10-29T17:30:00Z","author":{"@type":"Person","name":"Ann Poole"}}</script>
      <style>.article__paragraph{margin:0 0 1em}</style>

      """
    out += script(10_000 + number(60_000))
    out +=
      "</head><body class=\"page page--article\">\n<nav class=\"navigation\"><ul>\(links(80 + number(120), "nav"))</ul></nav>\n"
    out +=
      "<main><article class=\"article\"><h1>\(title)</h1><div class=\"byline\">By <a rel=\"author\">Ann Poole</a></div>\n"
    out += "<div class=\"article__body\" itemprop=\"articleBody\">\n"
    for place in 0..<20 + number(40) {
      out += paragraph()
      if place % 7 == 3 {
        out +=
          "<h2>\(phrase(5))</h2>\n<figure><img src=\"a.jpg\" alt=\"\"><figcaption>\(phrase(9))</figcaption></figure>"
      }
    }
    out += "</div></article><aside class=\"related\"><h3>Related</h3><ul>\(links(30, "related"))</ul></aside></main>\n"
    out += "<section id=\"comments\">"
    for _ in 0..<number(40) { out += "<div class=\"comment\"><b>\(phrase(1))</b><p>\(phrase(20))</p></div>\n" }
    out +=
      "</section><footer><ul>\(links(50, "footer"))</ul></footer>\n" + script(5_000 + number(20_000))
      + "</body></html>\n"
    return Array(out.utf8)
  }
}

/// The pages of files and folders.
func pages(_ paths: [String]) -> [[UInt8]] {
  paths.flatMap { path -> [[UInt8]] in
    let inner = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }.sorted().map {
      path + "/" + $0
    }
    return (inner?.isEmpty == false ? inner ?? [] : [path]).filter {
      $0.hasSuffix("html") || $0.hasSuffix("htm") || $0 == path
    }
    .compactMap { FileManager.default.contents(atPath: $0).map { Array($0) } }
  }
}

var maker = PageMaker()
let given = Array(CommandLine.arguments.dropFirst())
let inputs = given.isEmpty ? (0..<100).map { _ in maker.page() } : pages(given)
guard !inputs.isEmpty else {
  FileHandle.standardError.write(Data("use: page-speed [PATH...]\n".utf8))
  exit(64)
}
let bytes = inputs.reduce(0) { $0 + $1.count }
let options =
  HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
let tree = time {
  for page in inputs {
    let document = page.withUnsafeBytes {
      htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
    }
    xmlFreeDoc(document)
  }
}
let loader = Loader()
var found = 0
let load = time {
  found = 0
  for page in inputs { found += loader.load(paths: ["-"], standardInput: page).documents.count }
}

func report(_ name: String, _ seconds: Double) {
  print(
    String(
      format: "%@ %8.3f s  %7.1f MB/s  %5.2f times libxml2's tree", name, seconds, Double(bytes) / seconds / 1e6,
      seconds / tree))
}
print("\(inputs.count) pages, \(bytes) bytes, \(found) documents")
report("libxml2's tree          ", tree)
report("text, metadata and day  ", load)
