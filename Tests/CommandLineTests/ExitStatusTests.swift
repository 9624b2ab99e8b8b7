import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test func allReadIsZeroAndTheBriefIsWhole() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("brief", "clips", "--output", "new/out", "--marking", "OFFICIAL", in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new/out")
    #expect(written.sorted() == ["brief.html", "brief.md", "chronology.json"])
    #expect(run.output.contains("new/out/brief.html"))
    let page = try String(contentsOfFile: folder.path + "/new/out/brief.html", encoding: .utf8)
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("OFFICIAL"))
  }

  @Test func someRefusedIsThreeAndTheRestIsDone() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("timeline", "clips", "nowhere", in: folder)
    #expect(run.status == 3)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("daybook: nowhere: "))
    #expect(!run.output.isEmpty)
  }

  @Test func nothingReadIsOneAndNothingIsWritten() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("brief", "nowhere", in: folder)
    #expect(run.status == 1)
    #expect(run.errorLines.count == 1)
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test func aFolderWithNothingInItIsOneAndSaysSo() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
    let run = try Program.run("documents", "empty", in: folder)
    #expect(run.status == 1)
    #expect(run.errorLines.count == 1)
  }

  @Test(arguments: [
    ["timeline"], ["timeline", "clips", "--type", "picnic"], ["timeline", "clips", "--from", "Tuesday"],
    ["timeline", "clips", "--from", "2031-03-07", "--to", "2031-03-01"],
    ["brief", "clips", "--format", "html,papyrus"],
    ["brief", "clips", "--as-of", "noon"], ["documents", "clips", "--format", "csv"], ["sing"], ["brief", "-", "-"],
  ])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.runAll(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func anUnknownKindOfEventListsTheKinds() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("timeline", "clips", "--type", "picnic", in: folder)
    for kind in ["release_in_error", "briefing_of_minister", "sentencing"] { #expect(run.errors.contains(kind)) }
  }

  @Test func anOutputThatCannotBeWrittenIsToldInOneLine() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("timeline", "clips", "--output", "nowhere/timeline.txt", in: folder)
    #expect(run.status == 1)
    #expect(run.errors == "daybook: nowhere/timeline.txt: there is no such folder\n")
  }

  @Test func standardInputIsADocument() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("documents", "-", input: TemporaryFolder.clipping, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("The Elmsgate Herald"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let first = try Program.run("timeline", "clips", "--format", "json", in: folder)
    let second = try Program.run("timeline", "clips", "--format", "json", in: folder)
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.output.contains("\"schema\":\"daybook.chronology/1\""))
  }
}
