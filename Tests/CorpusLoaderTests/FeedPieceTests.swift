import ChronologyModel
import Foundation
import Testing

@testable import CorpusLoader

@Suite struct FeedPieceTests {
  /// The entries of a feed that is handed over in these pieces.
  private func entries(_ pieces: [ArraySlice<UInt8>]) throws -> [LoadedFile.Entry] {
    var found: [LoadedFile.Entry] = []
    let parser = FeedParser { entry, feed in found.append(FeedView.entry(entry, in: feed)) }
    for (place, piece) in pieces.enumerated() {
      try Array(piece).withUnsafeBufferPointer { try parser.push($0, isLast: place == pieces.count - 1) }
    }
    return found
  }

  private let text = Array(
    """
    \u{FEFF}<?xml version="1.0"?><!DOCTYPE rss [ <!-- > --> ]><rss xmlns:dc="http://purl.org/dc/elements/1.1/"><!-- a > b -->
    <channel><title>Caf\u{E9}</title>\r\n<item a='>'><title>One &amp; &rsquo; two & \u{20AC}5 \u{1F6AA}</title>
    <description><![CDATA[<p>A ]] ]]]></description><dc:creator>Ann  Poole</dc:creator></item>
    <item><title type="x">Two \u{7}<b>bold</b></title><link/><guid>https://s.example/2</guid></item ></channel></rss>
    """.utf8)

  @Test func whereAPieceEndsMakesNoDifference() throws {
    let whole = try entries([text[...]])
    #expect(whole.map(\.title) == ["One & ’ two & €5 🚪", "Two <b>bold</b>"])
    #expect(whole.map(\.summary) == ["<p>A ]] ]", nil])
    for cut in 0...text.count { #expect(try entries([text[..<cut], text[cut...]]) == whole, "\(cut)") }
    for size in [1, 2, 3, 7] {
      let pieces = stride(from: 0, to: text.count, by: size).map { text[$0..<min($0 + size, text.count)] }
      #expect(try entries(pieces) == whole, "\(size)")
    }
  }

  @Test func bytesThatAreNoUTF8AreReadInPiecesToo() throws {
    let text =
      Array("<rss><item><title>It was the guard".utf8) + [0x92] + Array("s caf".utf8) + [0xE9]
      + Array("</title></item></rss>".utf8)
    for cut in 0...text.count {
      #expect(try entries([text[..<cut], text[cut...]]).map(\.title) == ["It was the guard’s café"], "\(cut)")
    }
  }

  @Test(arguments: [("iso-8859-1", "windows-1252"), ("utf-16", "utf-16le"), ("utf-8", "utf-8")])
  func aLargeFeedInAnyEncodingIsReadInPieces(label: String, name: String) throws {
    let item =
      "<item><title>Café £5</title><description>\(String(repeating: "It was open. ", count: 400))</description></item>"
    let feed =
      "<?xml version='1.0' encoding='\(label)'?><rss><channel>" + String(repeating: item, count: 300)
      + "</channel></rss>"
    let bytes: [UInt8] =
      switch name {
      case "windows-1252": feed.unicodeScalars.map { UInt8($0.value) }
      case "utf-16le": [0xFF, 0xFE] + feed.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: Array(feed.utf8)
      }
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("feed-\(UUID().uuidString).xml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var titles: [String: Int] = [:]
    var ends: [String] = []
    Loader().stream(paths: [path]) { part in
      switch part {
      case .begin: break
      case .entry(let entry): titles[entry.title ?? "", default: 0] += 1
      case .end(let file): ends.append("\(file.encoding ?? "") \(file.isDamaged)")
      }
    }
    #expect(titles == ["Café £5": 300])
    #expect(ends == ["\(name) false"])
  }

  @Test func aLargeFeedIsHandedOverAsItIsReadAndHeldByNobody() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("feed-\(UUID().uuidString).xml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let item =
      "<item><title>Gate</title><description>\(String(repeating: "It was open. ", count: 400))</description></item>"
    let feed = "<rss><channel><title>The Sentinel</title>" + String(repeating: item, count: 400)
    try Data((feed + "<item><title>Cut").utf8).write(to: URL(fileURLWithPath: path))
    var order: [String] = []
    Loader().stream(paths: [path]) { part in
      switch part {
      case .begin(let file): order.append("begin \(file.kind ?? "") \(file.encoding ?? "")")
      case .entry(let entry): if order.count < 3 || entry.title == "Cut" { order.append(entry.title ?? "") }
      case .end(let file): order.append("end \(file.feed?.title ?? "") \(file.isDamaged)")
      }
    }
    #expect(order == ["begin rss utf-8", "Gate", "Gate", "Cut", "end The Sentinel true"])
    let corpus = Loader().load(paths: [path])
    #expect(corpus.documents.count == 401)
    #expect(corpus.documents.last?.notes.contains { $0.contains("cut short") } == true)
  }
}
