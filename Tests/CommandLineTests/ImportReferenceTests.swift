import Foundation
import Testing

@Suite struct ImportReferenceTests {
  private static let posts = """
    [{"value": {"name": "Secretary of State for Tides", "postHolders": [
      {"member": {"value": {"id": 1, "nameDisplayAs": "Ms Ann Poole"}}, "startDate": "2031-03-05T00:00:00"}]}}]
    """

  @Test func whatIsImportedAnswersAndChecks() throws {
    let folder = try TemporaryFolder()
    try folder.write("posts.json", Self.posts.utf8)
    let run = try Program.run(
      "import-reference", "posts.json", "--data", "new/tables", "--as-of", "2031-04-01", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("new/tables/offices.tsv: 1 rows added, 0 changed, "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new/tables") == ["offices.tsv"])
    let held = try Program.run("who-held", "Tides Secretary", "--on", "2031-03-20", "--data", "new/tables", in: folder)
    #expect(held.status == 0 && held.output.contains("Ann Poole"))
    // Past the day that the file was taken on nothing is asserted.
    let later = try Program.run("who-held", "Tides Secretary", "--on", "2031-04-02", "--data", "new/tables", in: folder)
    #expect(later.status == 3)
    #expect(try Program.run("check-data", "--data", "new/tables", in: folder).status == 0)
    let again = try Program.run(
      "import-reference", "posts.json", "--data", "new/tables", "--as-of", "2031-04-01", in: folder)
    #expect(again.status == 0 && again.output == "nothing new: the tables have it all\n")
  }

  @Test func aBadFileIsNamedAndTheRestIsDone() throws {
    let folder = try TemporaryFolder()
    try folder.write("posts.json", Self.posts.utf8)
    try folder.writeClipping()
    let run = try Program.run("import-reference", "clips/good.txt", "posts.json", "--data", "tables", in: folder)
    #expect(run.status == 3 && run.errorLines.count == 1 && run.errors.hasPrefix("daybook: clips/good.txt: "))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/tables/offices.tsv"))
  }

  @Test func nothingReadIsOneAndNothingIsWritten() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("import-reference", "nowhere.json", "--data", "tables", in: folder)
    #expect(run.status == 1 && run.errorLines.count == 1 && run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/tables"))
  }

  @Test(arguments: [["posts.json"], ["--data", "tables"], ["posts.json", "--data", "tables", "--as-of", "spring"]])
  func aWrongCommandLineIsSixtyFour(arguments: [String]) throws {
    let run = try Program.runAll(["import-reference"] + arguments, in: try TemporaryFolder())
    #expect(run.status == 64 && !run.errors.isEmpty)
  }
}
