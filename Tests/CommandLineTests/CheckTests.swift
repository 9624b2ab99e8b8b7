import Foundation
import Testing

@Suite struct CheckTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    return folder
  }

  @Test func aStatementThatConflictsIsTwoAndOneThatDoesNotIsZero() throws {
    let folder = try folder()
    let right = try Program.run(
      "check", "-", "--against", "clips", input: "Ivo Tarn was released in error from HMP Elmsgate on 5 March 2031.",
      in: folder)
    #expect(right.status == 0)
    #expect(right.output.contains("SUPPORTED"))
    let wrong = try Program.run(
      "check", "-", "--against", "clips", input: "Ivo Tarn was released in error from HMP Elmsgate on 2 March 2031.",
      in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.output.contains("IN CONFLICT"))
    #expect(wrong.errors.isEmpty)
  }

  @Test(arguments: [("html", "</html>\n"), ("json", "}\n"), ("text", "\n")])
  func everyFormIsWhole(format: String, end: String) throws {
    let folder = try folder()
    try folder.write("line.txt", "Ivo Tarn was released in error on Wednesday.".utf8)
    let run = try Program.run("check", "line.txt", "--against", "clips", "--format", format, in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(end))
  }

  @Test func aDraftThatIsNotThereIsOne() throws {
    let run = try Program.run("check", "nowhere.txt", "--against", "clips", in: try folder())
    #expect(run.status == 1)
    #expect(run.errors.contains("nowhere.txt"))
  }

  @Test(arguments: ["knew", "promises", "custody", "figures", "offices"])
  func everyLedgerHasItsThreeForms(ledger: String) throws {
    let folder = try folder()
    for format in ["text", "csv", "json"] {
      let run = try Program.run(ledger, "clips", "--format", format, in: folder)
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
    }
  }

  @Test func aRulingIsWrittenOnceAndReadByTheCommandsThatShowFindings() throws {
    let folder = try folder()
    try folder.write(
      "clips/b.txt",
      """
      ---
      outlet: Coast Bulletin
      published: 2031-03-07
      ---
      Ivo Tarn was released in error from HMP Elmsgate on Monday 3 March.
      """.utf8)
    let before = try Program.run("contradictions", "clips", in: folder)
    let key = try #require(before.output.split { $0.isWhitespace }.first { $0.count == 13 && $0.hasPrefix("f") })
    let rule = try Program.run(
      "rule", String(key), "explained", "--reason", "two releases", "--initials", "AP", "--on", "2031-03-09", in: folder
    )
    #expect(rule.status == 0)
    let after = try Program.run("contradictions", "clips", "--all", "--rulings", "rulings.tsv", in: folder)
    #expect(after.status == 0)
    #expect(after.output.contains("explained, AP, 9 March 2031: two releases."))
  }

  @Test func aBadRulingIsNamedWithFileAndLine() throws {
    let folder = try folder()
    try folder.write("bad.tsv", "id\tstatus\treason\tinitials\tday\nf0123456789ab\tdone\t\t\t\n".utf8)
    let bad = try Program.run("contradictions", "clips", "--rulings", "bad.tsv", in: folder)
    #expect(bad.status == 1)
    #expect(bad.errors.hasPrefix("daybook: bad.tsv:2: "))
    try folder.write("lost.tsv", "f0123456789ab\topen\t\tAP\t\n".utf8)
    let lost = try Program.run("brief", "clips", "--rulings", "lost.tsv", in: folder)
    #expect(lost.status == 1)
    #expect(lost.errors.hasPrefix("daybook: lost.tsv:1: "))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test(arguments: [
    ["rule", "c1", "open", "--reason", "x", "--initials", "AP"],
    ["rule", "f0123456789ab", "done", "--reason", "x", "--initials", "AP"], ["check", "-", "--against", "-"],
    ["check", "line.txt"],
  ])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    let run = try Program.runAll(arguments, in: try folder())
    #expect(run.status == 64)
  }
}
