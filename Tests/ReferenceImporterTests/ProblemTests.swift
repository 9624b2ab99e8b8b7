import Foundation
import Knowledge
import Testing

@testable import ReferenceImporter

@Suite struct ProblemTests {
  @Test(arguments: [
    ("story.txt", "Ivo Tarn was released in error."), ("empty.json", ""), ("other.json", "{\"weather\": \"fair\"}"),
    ("table.csv", "colour,shape\nred,round\n"), ("odd.json", "[1, [2, [3]]]"),
  ])
  func aFileOfNoKnownKindIsNamed(name: String, text: String) throws {
    let desk = try Desk()
    try desk.write(name, text)
    let result = try desk.importing(name)
    #expect(result.filesRead == 0 && result.results.isEmpty)
    #expect(result.problems.count == 1 && result.problems[0].file.hasSuffix(name))
  }

  @Test func aFileThatIsNotThereIsNamedAndTheOthersAreRead() throws {
    let desk = try Desk()
    try desk.write("people.json", Samples.people)
    let result = try desk.importing("nowhere.json", "people.json")
    #expect(result.filesRead == 1 && result.problems.map(\.reason) == ["there is no such file or folder"])
    #expect(result.results.map(\.table) == ["people"])
  }

  @Test func aFileCutShortIsReadUpToThere() throws {
    let desk = try Desk()
    let cut =
      Samples.ministers.components(separatedBy: "{\"id\": \"uk.parliament.data/Member/7002/Committee").first ?? ""
    try desk.write("people.json", Samples.people)
    try desk.write("ministers.json", cut)
    let result = try desk.importing("people.json", "ministers.json")
    #expect(result.problems.count == 1)
    #expect(try desk.rows("offices").count == 2)
  }

  @Test func anEndBeforeItsStartIsNamedByItsLine() throws {
    let desk = try Desk()
    try desk.write(
      "own.tsv",
      "# ours\nperson\toffice\tstart\tend\nIvo Tarn\tReeve\t2025-02-01\t2025-01-01\nIda Marr\tReeve\t2025-02-01\t\n")
    let result = try desk.importing("own.tsv")
    #expect(result.problems.map(\.place) == ["3"])
    #expect(result.problems.map(\.reason) == ["the end, 2025-01-01, is before the start, 2025-02-01"])
    #expect(try desk.rows("offices").count == 1)
  }

  @Test func aTableOfTheFolderThatCannotBeReadStopsItAll() throws {
    let desk = try Desk()
    try desk.write("prisons.tsv", "name\tkind\nHarbour Gate\tprison\tone too many\n")
    try desk.write("people.json", Samples.people)
    #expect(throws: TableError.self) { try desk.importing("people.json") }
  }
}
