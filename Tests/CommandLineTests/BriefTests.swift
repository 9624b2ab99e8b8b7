import Foundation
import Testing

@Suite struct BriefTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    return folder
  }

  private func text(_ name: String, in folder: TemporaryFolder) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test func aPMQsBriefHasTheLinesOfItsUserEachTested() throws {
    let folder = try folder()
    try folder.write(
      "lines.txt",
      "- Ivo Tarn was released in error from HMP Elmsgate on 5 March 2031.\n- We will learn from it.\n".utf8)
    let run = try Program.run(
      "brief", "clips", "--template", "pmqs", "--lines", "lines.txt", "--format", "md", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    let brief = try text("out/brief.md", in: folder)
    #expect(brief.contains("Ivo Tarn was released in error from HMP Elmsgate on 5 March 2031. \\[supported\\]"))
    #expect(brief.contains("We will learn from it. \\["))
    // The lines are no source of the record.
    #expect(!brief.contains("lines.txt"))
  }

  @Test func anOptionStandsInPlaceOfASetting() throws {
    let folder = try folder()
    try folder.write("desk.settings", "title: Gates\nmarking: OFFICIAL\nedition: 3\nas of: 2031-12-31\n".utf8)
    let run = try Program.run(
      "brief", "clips", "--settings", "desk.settings", "--title", "Prisons", "--format", "md", in: folder)
    #expect(run.status == 0)
    let brief = try text("out/brief.md", in: folder)
    #expect(brief.hasPrefix("**OFFICIAL**") && brief.contains("# Prisons") && brief.contains("- Edition: 3"))
    #expect(brief.contains("As at: 11:59pm on 31 December 2031"))
  }

  @Test(arguments: [
    (["--settings", "bad.settings"], "bad.settings:2: there is no setting \"colour\""),
    (["--settings", "late.settings"], "late.settings:1: \"soon\" is no time"),
    (["--template", "bad.mustache"], "bad.mustache:2: there is no field \"nope\""),
    (["--template", "nope"], "nope: there is no such template"),
    (["--template", "./nope.mustache"], "./nope.mustache: the file could not be read"),
    (["--since", "clips"], "clips: the file could not be read"),
    (["--lines", "nowhere.txt"], "nowhere.txt: the file could not be read"),
  ])
  func whatCannotBeUsedIsToldAndNothingIsWritten(options: [String], reason: String) throws {
    let folder = try folder()
    try folder.write("bad.settings", "title: a\ncolour: red\n".utf8)
    try folder.write("late.settings", "embargo: soon\n".utf8)
    try folder.write("bad.mustache", "# A\n{{nope}}\n".utf8)
    let run = try Program.runAll(["brief", "clips"] + options, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("daybook: \(reason)"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test func theNextEditionSaysWhatHasChanged() throws {
    let folder = try folder()
    #expect(try Program.run("brief", "clips", "--output", "first", "--format", "json", in: folder).status == 0)
    let more = "date 2031-03-12\n\nIvo Tarn was rearrested in Elmsgate on Tuesday, police said."
    try folder.write("clips/later.txt", more.utf8)
    let run = try Program.run(
      "brief", "clips", "--edition", "2", "--since", "first/chronology.json", "--format", "md", in: folder)
    #expect(run.status == 0)
    let brief = try text("out/brief.md", in: folder)
    #expect(brief.contains("## Changes since edition 1"))
    #expect(brief.contains("Since edition 1: ") && brief.contains("1 new document"))
  }

  @Test func aTemplateIsWrittenOutChangedAndUsed() throws {
    let folder = try folder()
    let run = try Program.run("templates", "--output", "mine", in: folder)
    #expect(run.status == 0 && run.output.contains("mine/pmqs.mustache\n") && run.output.contains("mine/brief.css\n"))
    try folder.write("mine/timeline.mustache", "# Ours\n## Our days\n{{chronology}}\n{{>annex}}\n".utf8)
    let again = try Program.run("templates", "--output", "mine", in: folder)
    #expect(again.output.contains("mine/timeline.mustache: there already"))
    let brief = try Program.run("brief", "clips", "--template", "mine/timeline.mustache", in: folder)
    #expect(brief.status == 0)
    #expect(try text("out/brief.md", in: folder).contains("## Our days"))
    #expect(try text("out/brief.html", in: folder).contains("<h2 id=\"chronology\">Our days</h2>"))
  }

  @Test func completionsAreMadeFromTheCommands() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try Program.run("--generate-completion-script", shell, in: try TemporaryFolder())
      #expect(run.status == 0 && run.output.contains("template") && run.output.contains("who-held"))
    }
  }

  @Test func nothingButTextGoesToAFileOrAPipe() throws {
    let folder = try folder()
    for command in ["timeline", "contradictions"] {
      let run = try Program.run(command, "clips", in: folder)
      #expect(run.status == 0 && !run.output.contains("\u{1B}") && run.errors.isEmpty)
    }
  }
}
