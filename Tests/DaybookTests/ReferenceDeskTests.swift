import ChronologyModel
import Foundation
import Knowledge
import Testing

@testable import Daybook

@Suite struct ReferenceDeskTests {
  let desk: ReferenceDesk
  let offices: OfficeTable

  init() throws {
    desk = try ReferenceDesk()
    offices = try ReferenceTables().offices
  }

  @Test func everyRowAnswersItsOwnQuestionOnItsFirstAMiddleAndItsLastDay() throws {
    for row in 0..<offices.count {
      let holding = offices.holding(row: row)
      let last = try #require(holding.end?.latest ?? holding.asOf?.latest)
      let first = holding.start?.earliest ?? last
      let middle = CivilDay(number: (first.number + last.number) / 2)
      for day in [first, middle, last] {
        let answer = try #require(desk.holders(of: holding.office, on: day))
        #expect(
          answer.terms.contains { $0.person == holding.person && $0.row == "offices.tsv:\(offices.line(row: row))" },
          "offices.tsv:\(offices.line(row: row)) on \(day)")
      }
    }
  }

  @Test func nobodyIsNamedPastTheDayThatARowIsKnownTo() throws {
    for row in 0..<offices.count {
      let holding = offices.holding(row: row)
      guard holding.end == nil, let asOf = holding.asOf else { continue }
      let answer = try #require(desk.holders(of: holding.office, on: asOf.latest.adding(days: 1)))
      #expect(!answer.terms.contains { $0.row == "offices.tsv:\(offices.line(row: row))" })
    }
  }

  @Test func bothAreNamedOnTheDayOfAChangeAndTheLastKnownWhenNobodyIs() throws {
    let change = try #require(CivilDay(iso: "2025-09-05"))
    #expect(try #require(desk.holders(of: "Justice Secretary", on: change)).terms.count == 2)
    let late = try #require(CivilDay(iso: "2030-01-01"))
    let answer = try #require(desk.holders(of: "justice secretary", on: late))
    #expect(answer.terms.isEmpty && answer.lastKnown.count == 1)
    #expect(desk.holders(of: "Minister for Weather", on: change) == nil)
    #expect(desk.offices(like: "Minister for Pensions and Weather").contains { $0.contains("Pensions") })
  }

  @Test func aTitleMakesNoDifferenceAndAStrangerIsNobody() throws {
    let career = try #require(desk.careers(named: "Sir Keir Starmer").first)
    #expect(career.memberships.contains { $0.post == "MP for Holborn and St Pancras" })
    let starts = career.offices.compactMap { $0.start?.earliest }
    #expect(starts == starts.sorted() && !starts.isEmpty)
    #expect(desk.careers(named: "Ann Poole of Harbour Gate").isEmpty)
  }
}

@Suite struct TableCheckTests {
  private func check(_ files: [String: String]) throws -> TableCheck {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return TableCheck(tables: folder.path)
  }

  @Test func everyTableOfTheProgramIsRightAndEveryPatternKeepsItsExamples() {
    let check = TableCheck()
    #expect(check.problems.isEmpty, "\(check.problems)")
    #expect(check.rows > 9000 && check.examples > 400)
  }

  @Test func aSlipIsNamedWithItsTableAndLine() throws {
    let prisons = "name\tkind\topened\tclosed\taliases\nAshgate\tprison\tlast year\t\tHMP Ashgate\n"
    #expect(
      try check(["prisons.tsv": prisons]).problems.map(\.description).first?.hasPrefix("prisons.tsv:2: the opened")
        == true)
    #expect(try check(["prison.tsv": prisons]).problems.map(\.table) == ["prison.tsv"])
    #expect(try check(["prisons.tsv": "name\nAshgate\tx\n"]).problems.first?.line == 2)
  }

  @Test func aPatternThatMissesItsExampleIsNamed() throws {
    let source = TableSource()
    let header = try source.table("event_patterns").columns.joined(separator: "\t")
    let line = "escape\tslipped\tintransitive\t\tAnn Poole was fed on Monday.\tAnn Poole slipped out."
    let problems = try check(["event_patterns.tsv": "\(header)\n\(line)\n"]).problems
    #expect(problems.count == 2, "\(problems)")
    #expect(problems.allSatisfy { $0.table == "event_patterns.tsv" && $0.line == 2 })
  }
}
