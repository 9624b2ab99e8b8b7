import Foundation
import Testing

@Suite struct FormatTests {
  private static let files = [
    "brief.html", "brief.md", "brief.docx", "brief.eml", "events.csv", "brief.xlsx", "chronology.json", "events.jsonl",
    "feed.json", "feed.xml", "events.ics", "timeline.json",
  ]

  private func names(in folder: TemporaryFolder) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out"))
  }

  @Test func everyFormatIsWrittenAndAMissingProgramIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.runShell("PATH=/nowhere '\(try Program.path())' brief clips --format all", in: folder)
    #expect(run.status == 3)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("weasyprint") && run.errors.contains("pipx install weasyprint"))
    #expect(try names(in: folder) == Set(Self.files))
    for file in Self.files { #expect(run.output.contains("out/\(file)")) }
  }

  @Test func whereNothingCanBeWrittenNothingIs() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.runShell("PATH=/nowhere '\(try Program.path())' brief clips --format pdf", in: folder)
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test func aProgramThatFailsIsToldAndLeavesNoFile() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    try folder.write("bin/weasyprint", "#!/bin/sh\nexit 7\n".utf8)
    let command = "chmod +x bin/weasyprint && PATH=\"$PWD/bin\" '\(try Program.path())' brief clips --format pdf,md"
    let run = try Program.runShell(command, in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("no PDF was written: weasyprint failed (status 7)"))
    #expect(try names(in: folder) == ["brief.md"])
  }

  @Test func theSameInputGivesTheSameFiles() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    for output in ["first", "second"] {
      let formats = "html,md,docx,eml,csv,xlsx,json,jsonl,jsonfeed,atom,ics,timelinejs"
      #expect(try Program.run("brief", "clips", "--format", formats, "--output", output, in: folder).status == 0)
    }
    for file in Self.files {
      let pair = ["first", "second"].map { FileManager.default.contents(atPath: "\(folder.path)/\($0)/\(file)") }
      #expect(pair[0] != nil && pair[0] == pair[1], "\(file)")
    }
  }

  @Test(arguments: [
    "html", "md", "docx", "eml", "jsonl", "csv", "xlsx", "json", "jsonfeed", "atom", "ics", "timelinejs",
  ])
  func aTimelineIsWrittenInEachFormOfEvents(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("timeline", "clips", "--format", format, "--output", "events", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(FileManager.default.contents(atPath: folder.path + "/events")?.isEmpty == false)
  }

  @Test func anUnknownFormatNamesThoseThereAre() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("brief", "clips", "--format", "html,doc", in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("\"doc\" is no format of a brief") && run.errors.contains("docx"))
  }

  @Test func theReadmeNamesEveryFormat() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let help = try Program.run("help", "brief", in: try TemporaryFolder()).output
    for file in Self.files + ["brief.pdf"] { #expect(readme.contains("| `\(file)") || readme.contains("`\(file)`")) }
    for format in ["docx", "pdf", "eml", "csv", "xlsx", "jsonl", "jsonfeed", "atom", "ics", "timelinejs"] {
      #expect(readme.contains("`\(format)`") && help.contains(format))
    }
  }
}
