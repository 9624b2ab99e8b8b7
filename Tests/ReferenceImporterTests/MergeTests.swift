import Knowledge
import Testing

@testable import ReferenceImporter

@Suite struct MergeTests {
  private static let header = "person\toffice\tstart\tend\tas_of\tparty\tnote"
  private static let known =
    "Ann Poole\tSecretary of State for Tides\tDepartment for Tides\t2024-07-05\t\tReform League\ta list\tTides Secretary\t"
    + "government\tSoS\t2025-06-01\tFull cabinet"

  @Test func twoRunsGiveTheSameBytes() throws {
    let desk = try Desk(["offices": [Self.known]])
    try desk.write("people.json", Samples.people)
    try desk.write("ministers.json", Samples.ministers)
    try desk.importing("people.json", "ministers.json")
    let first = [try desk.text("people"), try desk.text("offices")]
    let again = try desk.importing("people.json", "ministers.json")
    #expect(again.results.isEmpty)
    #expect(first == [try desk.text("people"), try desk.text("offices")])
  }

  @Test func aLaterRowClosesAnOpenOneAndBothSourcesAreKept() throws {
    let desk = try Desk(["offices": [Self.known]])
    try desk.write(
      "later.tsv",
      "\(Self.header)\nAnn Poole\tSecretary of State for Tides\t2024-07-05\t2025-09-05\t\t\tleft the cabinet\n")
    let result = try desk.importing("later.tsv")
    let rows = try desk.rows("offices")
    #expect(rows.count == 1 && result.results.map(\.updated) == [1])
    #expect(rows[0]["end"] == "2025-09-05" && rows[0]["as_of"] == nil && rows[0]["aliases"] == "Tides Secretary")
    #expect(rows[0]["source"] == "later.tsv; a list" && rows[0]["note"] == "left the cabinet")
  }

  @Test func anOlderFileDoesNotReopenWhatHasEndedSince() throws {
    let ended = Self.known.replacing("2024-07-05\t\t", with: "2024-07-05\t2025-09-05\t").replacing(
      "2025-06-01", with: "")
    let desk = try Desk(["offices": [ended]])
    let line = "Ann Poole\tSecretary of State for Tides\t2024-07-05\t"
    try desk.write("older.tsv", "\(Self.header)\n\(line)\t2025-01-01\t\t\n")
    try desk.importing("older.tsv")
    #expect(try desk.rows("offices").map { $0["end"] } == ["2025-09-05"])
    // One that was taken after that day and still has the term open says that it did not end then.
    try desk.write("newer.tsv", "\(Self.header)\n\(line)\t2026-01-01\t\t\n")
    try desk.importing("newer.tsv")
    let row = try #require(try desk.rows("offices").first)
    #expect(row["end"] == nil && row["as_of"] == "2026-01-01")
  }

  @Test func aSecondTermInTheSameOfficeIsAnotherRow() throws {
    let desk = try Desk(["offices": [Self.known]])
    let line = "Ann Poole\tSecretary of State for Tides\t"
    try desk.write(
      "terms.tsv", "\(Self.header)\n\(line)2024-07-05\t2025-07-01\t\t\t\n\(line)2026-02-01\t\t2026-03-01\t\t\n")
    try desk.importing("terms.tsv")
    #expect(try desk.rows("offices").map { $0["start"] } == ["2024-07-05", "2026-02-01"])
  }

  @Test func anotherHolderOfTheOfficeIsAnotherRow() throws {
    let desk = try Desk(["offices": [Self.known]])
    try desk.write("next.tsv", "\(Self.header)\nIvo Tarn\tSecretary of State for Tides\t2025-01-05\t\t2025-02-01\t\t\n")
    try desk.importing("next.tsv")
    #expect(try desk.rows("offices").count == 2)
  }

  @Test func commentsAndOtherRowsStandAsTheyStood() throws {
    let desk = try Desk()
    let table = try desk.text("prisons")
    try desk.write("prisons.tsv", "# Kept by hand.\n\(table)# Closed.\nDunmere\tYOI\n")
    try desk.write("list.csv", "prison,operator\nHMP Harbour Gate,Crown Custody Ltd\n")
    try desk.importing("list.csv")
    let lines = try desk.text("prisons").split(separator: "\n")
    #expect(lines[0] == "# Kept by hand." && lines[2] == "# Closed." && lines[3].hasPrefix("Dunmere\tYOI\t"))
    #expect(lines[4].hasPrefix("Harbour Gate\t"))
  }

  @Test func theTablesOfTheProgramAreKeptWholeInAnEmptyFolder() throws {
    let desk = try Desk()
    let list = try desk.write("list.csv", "prison,operator\nHMP Harbour Gate,Crown Custody Ltd\n")
    let result = try ReferenceImport(paths: [list], into: TableSource(directory: desk.folder + "/none"))
    let prisons = try #require(result.results.first)
    #expect(result.results.count == 1 && prisons.added == 1)
    #expect(try Table(name: "prisons.tsv", bytes: prisons.bytes).count == TableSource().table("prisons").count + 1)
  }
}
