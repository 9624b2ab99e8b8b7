import Foundation
import Testing

@Suite struct BadInputTests {
  /// Inputs that cannot be read, or not whole: a file's name and its bytes.
  static let bad: [(String, [UInt8])] = [
    ("empty.txt", []),
    ("truncated.xml", Array("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><item><ti".utf8)),
    (
      "x.xml", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00] + (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    ),
    ("bomb.xml", Array(bomb.utf8)),
  ]

  private static let bomb = """
    <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>
    """

  @Test(arguments: bad)
  func eachIsToldInOneLineAndTheRestGoesOn(name: String, bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    try folder.write("clips/" + name, bytes)
    let run = try Program.run("brief", "clips", "--output", "out", in: folder)
    #expect(run.status == 3)
    #expect(run.errorLines.count == 1, "\(run.errors)")
    #expect(run.errors.contains(name))
    let page = try String(contentsOfFile: folder.path + "/out/brief.html", encoding: .utf8)
    #expect(page.contains("The Elmsgate Herald"))
    #expect(page.contains("Not read"))
    #expect(page.contains(name))
  }

  @Test func utf16IsReadOrToldAndNeverPassedOverInSilence() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let words = "Ada Quill resigned on 4 March 2031."
    try folder.write("clips/wide.txt", [0xFF, 0xFE] + words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let run = try Program.run("documents", "clips", "--format", "jsonl", in: folder)
    if run.status == 0 {
      #expect(run.output.contains(words))
    } else {
      #expect(run.status == 3)
      #expect(run.errorLines.count == 1)
      #expect(run.errors.contains("wide.txt"))
    }
  }

  @Test func aNameThatCouldDriveATerminalIsShownHarmless() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("documents", "clips", "no\u{1B}[31m\nsuch", in: folder)
    #expect(run.status == 3)
    #expect(run.errorLines.count == 1)
    #expect(!run.errors.contains("\u{1B}"))
  }
}
