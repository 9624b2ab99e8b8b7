import ChronologyModel
import Foundation
import Testing

@testable import BriefWriter

@Suite struct LedgerTests {
  private func rows(_ kind: LedgerKind, _ change: (inout Chronology) -> Void = { _ in }) throws -> [Ledger.Row] {
    var chronology = SampleStory.chronology
    change(&chronology)
    return Ledger.of(kind, try Brief(chronology).record).rows
  }

  @Test func everyRowHasACellForEachColumnAndItsEvidence() throws {
    for kind in LedgerKind.allCases {
      for row in try rows(kind) {
        #expect(row.cells.count == kind.columns.count)
        #expect(!row.sources.isEmpty)
      }
    }
  }

  @Test func aPromiseWithoutAnOutcomeSaysSo() throws {
    let promise = try #require(try rows(.promises).first)
    #expect(promise.cells[0] == "Ada Quill promises new checks")
    #expect(promise.cells[4] == "none reported")
  }

  @Test func custodyFollowsTheEventsOfEachPersonInTheirOrder() throws {
    let rows = try rows(.custody)
    #expect(rows.map { $0.cells[0] } == ["Ivo Tarn", "Ivo Tarn", "Not named"])
    #expect(rows.map { $0.cells[2] }.prefix(2) == ["at large after a release in error", "in custody"])
  }

  @Test(arguments: [(55.0, true), (55.5, false), (65, false)])
  func aStatedChangeIsReckonedAgain(change: Double, comesOut: Bool) throws {
    let row = try #require(
      try rows(.figures) {
        $0.figures = [
          Figure(
            value: 31, unit: "prisoners", change: change, base: 20, span: SampleStory.span(1, "Some 31 prisoners"))
        ]
      }.first)
    #expect(row.cells[5].hasPrefix("comes out") == comesOut, "\(row.cells[5])")
    #expect(row.cells[5].contains("55%"))
  }

  @Test func whoKnewHasTheEarliestAndTheLatestTimeOfAllAccounts() throws {
    let span = SampleStory.span(0, "she was told on Thursday night")
    let other = SampleStory.span(1, "Ada Quill was told of the error on Wednesday")
    let knowers = try rows(.knew) { chronology in
      chronology.events = []
      chronology.findings = []
      chronology.knowledge = [(span, "2031-03-06"), (other, "2031-03-05")].map { span, day in
        KnowledgeClaim(
          knower: 1, knowerSpan: span, strength: .told, isOnset: true, about: .releaseInError,
          time: SampleStory.day(day), standing: .asserted, trigger: span, span: span)
      }
    }
    #expect(knowers.count == 1)
    #expect(knowers.first?.cells.suffix(3) == ["5 March 2031", "6 March 2031", "told"])
    #expect(knowers.first?.sources.count == 2)
  }

  @Test func aCellIsNoFormulaAndItsQuotationMarksAreDoubled() {
    #expect(LedgerCSV.cell("=HYPERLINK(A1)") == "'=HYPERLINK(A1)")
    #expect(LedgerCSV.cell("-12.5") == "-12.5")
    #expect(LedgerCSV.cell("a, \"b\"") == "\"a, \"\"b\"\"\"")
    #expect(LedgerCSV.cell("plain") == "plain")
  }

  @Test func everyLineOfTheCSVHasAllColumns() throws {
    let text = String(decoding: try Brief(SampleStory.chronology).ledgerCSV(.custody), as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n").dropLast()
    #expect(lines.count > 2)
    #expect(lines.first == "row,person,when,status,basis,conflicts,quote,speaker,outlet,published,document")
  }

  @Test(arguments: LedgerKind.allCases)
  func theJSONHasTheColumnsByTheirNames(kind: LedgerKind) throws {
    let bytes = try Brief(SampleStory.chronology).ledgerJSON(kind)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    for row in rows { #expect(Set(row.keys) == Set(kind.columns.map(\.key) + ["conflicts", "sources"])) }
  }

  @Test func theBriefHasASectionForEachLedger() throws {
    let brief = try Brief(SampleStory.chronology)
    let (page, text) = (
      String(decoding: brief.html(), as: UTF8.self), String(decoding: brief.markdown(), as: UTF8.self)
    )
    for kind in BriefPart.allCases.compactMap(\.ledger) {
      #expect(page.contains("id=\"\(kind.rawValue)\""))
      #expect(page.contains("href=\"#\(kind.rawValue)\""))
      #expect(text.contains("## \(kind.title)"))
    }
  }

  @Test func aRulingStandsBesideItsFindingInEveryForm() throws {
    var chronology = SampleStory.chronology
    chronology.findings[0].key = "f0123456789ab"
    chronology.findings[0].ruling = Ruling(
      key: "f0123456789ab", status: .confirmed, reason: "both logs seen", initials: "AP",
      day: CivilDay(iso: "2031-03-12"))
    let brief = try Brief(chronology)
    let words = "confirmed, AP, 12 March 2031: both logs seen."
    for bytes in [brief.html(), brief.markdown(), brief.contradictionsText(width: 200, includeExplained: true)] {
      #expect(String(decoding: bytes, as: UTF8.self).contains(words))
    }
    let json = String(decoding: brief.json(), as: UTF8.self)
    #expect(
      json.contains(#""ruling":{"status":"confirmed","reason":"both logs seen","initials":"AP","day":"2031-03-12"}"#))
    #expect(json.contains(#""key":"f0123456789ab""#))
  }
}
