import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct RefusalTests {
  @Test(arguments: ["", "  \n\t\n", "\u{FEFF}  "])
  func anEmptyInputIsRefused(text: String) { #expect(load(text).reason == "it is empty") }

  @Test(arguments: [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0], Array("RIFF    WEBPVP8 ".utf8), Array("{\\rtf1 x}".utf8),
    Array("text".utf8) + [0, 1, 2, 0, 7] + Array("more".utf8),
  ])
  func binaryInputsAreRefused(bytes: [UInt8]) throws { #expect(try #require(load(bytes).reason).contains("not text")) }

  @Test func xmlOfAnotherKindIsRefusedAndToldWhatIsRead() throws {
    let reason = try #require(load("<?xml version='1.0'?><inventory><item/></inventory>").reason)
    #expect(reason.contains("inventory") && reason.contains("RSS and Atom"))
    #expect(load(#"{"a": 1}"#).reason?.contains("JSON") == true)
  }

  @Test func entityDeclarationsAreRefusedInAnyEncoding() {
    let bomb =
      "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>"
    let parameter = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY % x '<!ENTITY y \"z\">'>%x;]><rss/>"
    #expect(load(bomb).reason?.contains("declares entities") == true)
    #expect(load(parameter).reason?.contains("declares entities") == true)
    #expect(
      load([0xFF, 0xFE] + bomb.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).reason?.contains("declares")
        == true)
    #expect(load(bomb.replacingOccurrences(of: "rss", with: "html")).reason?.contains("declares entities") == true)
  }

  @Test func aFloodOfAttributesIsRefused() {
    let flood = (0..<20_000).map { " a\($0)=''" }.joined()
    #expect(
      load("<rss><channel\(flood)><item><title>x</title></item></channel></rss>").reason?.contains("attributes") == true
    )
    #expect(load("<html><body><p \(flood)>x</p></body></html>").reason?.contains("attributes") == true)
    let hidden = (0..<20_000).map { " a\($0)" }.joined()
    #expect(load("<html><body><p '\(hidden)'>x</p></body></html>").reason?.contains("attributes") == true)
    // A long address in quotation marks is one attribute.
    let address = (0..<2000).map { "k\($0)=v" }.joined(separator: "&amp;")
    #expect(load("<p><a href=\"?\(address)\">The gate</a> was left open.</p>").documents.count == 1)
  }

  @Test func deepNestingIsRefusedInAFeedAndEndsInAPage() {
    let open = String(repeating: "<b>", count: 100_000)
    #expect(load("<rss><channel><item><description>\(open)").reason?.contains("deep") == true)
    #expect(
      load("<html><body><p>The gate was left open.</p>\(open.replacingOccurrences(of: "b", with: "div"))").documents
        .count == 1)
  }

  @Test func aMissingPathIsRefusedAndTheRestGoesOn() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("loader-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("b"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      ("z.txt", "Last gate."), ("b/a.txt", "First gate."), (".hidden", "No gate."), ("x.xml", "\u{0}\u{1}"),
    ] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let corpus = Loader().load(paths: [folder.path + "/none", folder.path])
    #expect(corpus.documents.map(\.id) == ["d1", "d2"])
    #expect(corpus.documents.map(\.path) == [folder.path + "/b/a.txt", folder.path + "/z.txt"])
    #expect(corpus.refusals.map(\.reason).first == "there is no such file or folder")
    #expect(corpus.refusals.map(\.path) == [folder.path + "/none", folder.path + "/x.xml"])
  }
}

@Suite struct PrologTests {
  @Test func aTextThatBeginsWithAnAddressIsText() {
    #expect(load("<petra@fenland.example> wrote that the gate was open.").documents.count == 1)
  }

  @Test func anUnclosedMarkInADeclarationDoesNotHideThePage() {
    let page = "<!DOCTYPE html PUBLIC \"-//x><html><body><p>The gate was open.</p></body></html>"
    #expect(load(page).text.contains("gate"))
  }

  @Test func aDeclarationWithoutADocumentIsRefused() {
    #expect(load("<!DOCTYPE rss [").reason?.contains("not well-formed") == true)
  }
}
