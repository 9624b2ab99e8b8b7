import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct GzipTests {
  @Test func aPackedFileIsReadUnderItsOwnName() {
    let corpus = load(gzipped("The gate was open.\n"))
    #expect(corpus.texts == ["The gate was open."])
    #expect(corpus.entries == [nil])
  }

  @Test func allMembersAreReadAndJunkAfterThemIsNot() {
    let corpus = load(gzipped("The gate ") + gzipped("was open.") + [0, 0, 0, 0])
    #expect(corpus.texts == ["The gate was open."])
    #expect(corpus.refusals.isEmpty)
  }

  @Test func whatCouldBeInflatedOfACutFileIsReadAndMarked() {
    let lines = (0..<2000).map { "Gate \($0) of \($0 * 7) was open in the \($0 * 31)th hour." }.joined(separator: "\n")
    let whole = gzipped(lines)
    let corpus = load(Array(whole[..<(whole.count / 2)]))
    #expect(corpus.texts.first?.hasPrefix("Gate 0 of 0 was open") == true)
    #expect(corpus.refusals.map(\.extent) == [.part])
    #expect(corpus.refusals.first?.path == "-")
    #expect(load(Array(whole[..<12])).reason?.contains("cut short") == true)
  }

  @Test func aBombIsRefused() {
    let bomb = deflated([UInt8](repeating: 0x20, count: 40_000_000), bits: 31)
    #expect(load(bomb).reason?.contains("inflates to more than 200 times") == true)
  }

  @Test func packingInPackingEndsAtTheLimit() {
    var bytes = Array("The gate was open.".utf8)
    for _ in 0..<4 { bytes = deflated(bytes, bits: 31) }
    #expect(load(bytes).texts == ["The gate was open."])
    #expect(load(deflated(bytes, bits: 31)).reason?.contains("packed in more than 4") == true)
  }
}

@Suite struct ZipTests {
  @Test func eachFileIsADocumentInTheOrderOfNames() {
    let corpus = load(
      Zip([
        ("b/two.txt", "The second gate."), ("a.txt", "The first gate."), ("b/", ""), ("__MACOSX/a.txt", "No gate."),
        ("b/.hidden", "No gate."),
      ]).whole)
    #expect(corpus.texts == ["The first gate.", "The second gate."])
    #expect(corpus.entries == ["a.txt", "b/two.txt"])
    #expect(corpus.documents.map(\.path) == ["-#a.txt", "-#b/two.txt"])
    #expect(corpus.documents.map(\.file) == ["-", "-"])
    #expect(corpus.refusals.isEmpty)
  }

  @Test func namesOfArchivesInArchivesAreJoined() {
    var outer = Zip([("x.txt", "The first gate.")])
    outer.add("inner.zip", Zip([("y.txt", "The second gate.")]).whole, packs: false)
    outer.add("z.txt.gz", gzipped("The third gate."))
    #expect(load(outer.whole).entries == ["inner.zip#y.txt", "x.txt", "z.txt.gz"])
  }

  @Test func whatCannotBeReadIsNamedAndTheRestGoesOn() {
    var zip = Zip([("good.txt", "The gate was open.")])
    zip.add("locked.txt", Array("The gate was shut.".utf8), flags: 1)
    zip.add("picture.png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4])
    let corpus = load(zip.whole)
    #expect(corpus.texts == ["The gate was open."])
    #expect(corpus.reasons["-#locked.txt"] == "it is encrypted")
    #expect(corpus.reasons["-#picture.png"]?.contains("a picture") == true)
  }

  @Test func sizesBehindTheDataAndWideSizesAreRead() {
    var zip = Zip()
    zip.add("a.txt", Array("The first gate.".utf8), flags: 8)
    zip.add("b.txt", Array("The second gate.".utf8), packs: false)
    zip.add("c.txt", Array("The third gate.".utf8), isWide: true)
    #expect(load(zip.whole).texts == ["The first gate.", "The second gate.", "The third gate."])
    // An archive may stand behind something else, such as the program that unpacks it.
    #expect(load([0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 40) + zip.whole).documents.count == 3)
  }

  @Test func aLostDirectoryIsMadeUpForByTheFilesOwnHeaders() {
    var zip = Zip([("a.txt", "The first gate.")])
    zip.add("b.txt", Array("The second gate.".utf8), flags: 8)
    zip.add("c.txt", Array("The third gate.".utf8), packs: false)
    let corpus = load(zip.bytes)
    #expect(corpus.texts == ["The first gate.", "The second gate.", "The third gate."])
    #expect(corpus.refusals.map(\.extent) == [.part])
    let cut = load(Array(zip.bytes.dropLast(4)))
    #expect(cut.texts.last == "The third g")
  }

  @Test func aFileThatFailsItsChecksumIsReadAndMarked() {
    var zip = Zip()
    zip.add("a.txt", Array("The gate was open.".utf8), packs: false)
    var bytes = zip.whole
    bytes[36] = 0x54
    let corpus = load(bytes)
    #expect(corpus.documents.count == 1)
    #expect(corpus.refusals.map(\.path) == ["-#a.txt"] && corpus.refusals[0].extent == .part)
  }

  @Test func namesAreUnicodeOrCodePage437() {
    var zip = Zip([("café.txt", "The first gate.")])
    zip.add("", Array("The second gate.".utf8), rawName: Array("caf".utf8) + [0x82] + Array("2.txt".utf8))
    #expect(load(zip.whole).entries == ["café.txt", "café2.txt"])
  }

  @Test func bombsAndFilesOverFilesAreRefused() {
    var zip = Zip([("a.txt", "The gate was open.")])
    let start = zip.bytes.count
    zip.add("bomb.txt", [UInt8](repeating: 0x20, count: 40_000_000))
    let packed = zip.bytes.count - start - 38
    for number in 0..<3 { zip.addAgain("again\(number).txt", at: start, packed: packed, size: 40_000_000) }
    let corpus = load(zip.whole)
    #expect(corpus.texts == ["The gate was open."])
    #expect(corpus.reasons["-#again1.txt"]?.contains("over another file") == true)
    #expect(corpus.refusals.contains { $0.reason.contains("inflates to more than") })
    var liar = Zip([("a.txt", "The gate was open.")])
    liar.add("b.txt", Array("The gate was shut all day.".utf8), size: 3)
    #expect(load(liar.whole).reasons["-#b.txt"]?.contains("not as large") == true)
  }

  @Test func moreFilesThanTheLimitAreNamedInOneLine() {
    var zip = Zip()
    for number in 0..<20_010 { zip.add("\(number + 100_000).txt", Array("Gate \(number).".utf8), packs: false) }
    let corpus = load(zip.whole)
    #expect(corpus.documents.count == 20_000)
    #expect(corpus.refusals.count == 1 && corpus.reason == nil)
    #expect(corpus.refusals.first?.reason.contains("more than 20000 files") == true)
  }

  @Test func otherDocumentsThatAreZipsAreNamed() {
    #expect(load(Zip([("xl/workbook.xml", "<x/>")]).whole).reason?.contains("a spreadsheet") == true)
    #expect(load(Zip([("ppt/presentation.xml", "<x/>")]).whole).reason?.contains("a slide show") == true)
    #expect(load(Zip().whole).reason?.contains("nothing in it") == true)
  }
}

@Suite struct SavedPageTests {
  private let page =
    "<html><head><title>Gate left open</title></head><body><p>The gate was left open.</p></body></html>"

  @Test func theHelperFilesOfASavedPageArePassedOver() throws {
    let files = [
      ("Gate.html", page), ("Gate_files/frame.html", page), ("Gate_files/style.css", "p { color: red }"),
      ("Other_files/note.txt", "The other gate."),
    ]
    #expect(load(Zip(files).whole).entries == ["Gate.html", "Other_files/note.txt"])
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("saved-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let corpus = Loader().load(paths: [folder.path])
    #expect(
      corpus.documents.map { String($0.path.dropFirst(folder.path.count)) } == [
        "/Gate.html", "/Other_files/note.txt",
      ])
    #expect(corpus.refusals.isEmpty)
  }
}
