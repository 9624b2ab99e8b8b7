import Foundation
import Testing

@Suite struct SiteCommandTests {
  private func names(_ folder: TemporaryFolder, _ path: String = "public") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
  }

  @Test func aSiteIsWrittenAndWrittenAnew() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    for _ in 0..<2 {
      let run = try Program.run("site", "clips", "--output", "public", in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output.contains("Written: public/index.html"))
      let names = try names(folder)
      #expect(names.contains("index.html") && names.contains("person-ivo-tarn.html"))
      #expect(try self.names(folder, "").filter { $0.hasPrefix("public") } == ["public"])
    }
  }

  @Test func aFolderOfAnotherOriginIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    try folder.write("public/index.html", "mine".utf8)
    let run = try Program.run("site", "clips", "--output", "public", in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors == "daybook: public/index.html: it was not written by this command, so the folder is left as it is\n")
    #expect(try names(folder) == ["index.html"])
  }

  @Test func aFileThatSomebodyPutIntoOurFolderIsNotLost() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    #expect(try Program.run("site", "clips", "--output", "public", in: folder).status == 0)
    try folder.write("public/robots.txt", "mine".utf8)
    #expect(try Program.run("site", "clips", "--output", "public", in: folder).status == 1)
    #expect(try names(folder).contains("robots.txt"))
  }

  @Test(arguments: [("2031-03-08T22:29", 1), ("2031-03-08T22:30", 0), ("2031-03-08T22:31", 0)])
  func nothingIsWrittenBeforeTheEmbargoEnds(now: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run(
      "site", "clips", "--output", "public", "--embargo", "2031-03-08T22:30", "--now", now, in: folder)
    #expect(run.status == status, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/public") == (status == 0))
    if status == 1 { #expect(run.errors.contains("under embargo until 2031-03-08T22:30")) }
  }

  @Test func anEmbargoSetAsideIsOnThePages() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run(
      "site", "clips", "--output", "public", "--embargo", "2031-03-08", "--now", "2031-03-07", "--despite-embargo",
      in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try String(contentsOfFile: folder.path + "/public/index.html", encoding: .utf8)
    #expect(page.contains("Embargoed until midnight on 8 March 2031"))
  }

  @Test func anEmbargoInADocumentCounts() throws {
    let folder = try TemporaryFolder()
    try folder.write("clips/notice.txt", ("EMBARGOED UNTIL 22:30 on 8 March 2031\n\n" + TemporaryFolder.clipping).utf8)
    try folder.writeClipping()
    let run = try Program.run("site", "clips", "--output", "public", "--now", "2031-03-08", in: folder)
    #expect(run.status == 1 && run.errors.contains("under embargo until 2031-03-08T22:30"), "\(run.errors)")
  }

  @Test func restrictedNamesAreOutOfTheFolder() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    try folder.write("names.txt", "Ivo Tarn\n".utf8)
    let run = try Program.run("site", "clips", "--output", "public", "--restricted", "names.txt", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    for name in try names(folder) {
      let text = try String(contentsOfFile: folder.path + "/public/" + name, encoding: .utf8)
      #expect(!(name + text).lowercased().contains("tarn"), "\(name)")
    }
    #expect(!(run.output + run.errors).contains("Tarn"))
  }

  @Test func nobodyUnnamedIsGivenANameInPublic() throws {
    let folder = try TemporaryFolder()
    let story = Program.root.appendingPathComponent("corpus/wandsworth-2025").path
    let brief = try Program.run("brief", story, "--output", "out", "--format", "md", in: folder)
    let site = try Program.run("site", story, "--output", "public", in: folder)
    #expect(brief.status == 0 && site.status == 0, "\(brief.errors)\(site.errors)")
    let offered = try String(contentsOfFile: folder.path + "/out/brief.md", encoding: .utf8)
    #expect(offered.contains("if this is one person"))
    for name in try names(folder) {
      let text = try String(contentsOfFile: folder.path + "/public/" + name, encoding: .utf8)
      #expect(!text.contains("if this is one person"), "\(name)")
    }
  }

  @Test func aListThatIsNotThereStopsTheCommand() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("site", "clips", "--output", "public", "--restricted", "none.txt", in: folder)
    #expect(run.status == 1 && run.errors == "daybook: none.txt: the list of names could not be read\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
  }
}
