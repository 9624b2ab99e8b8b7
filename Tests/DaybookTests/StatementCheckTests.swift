import ChronologyModel
import Foundation
import Testing

@testable import Daybook

@Suite struct StatementCheckTests {
  typealias Verdict = CheckedStatement.Verdict

  let pipeline: Pipeline
  let folder: URL

  init() throws {
    pipeline = try Pipeline()
    folder = try ScratchFolder.make()
    try write(
      "record/1.txt", "The Sentinel", "2031-03-06",
      """
      Ivo Tarn was released in error from HMP Elmsgate on Wednesday 5 March, the prison service said.

      In the year to March 2030, 262 prisoners were released in error in England and Wales.
      """)
    try write(
      "record/2.txt", "Coast Bulletin", "2031-03-07",
      """
      Ivo Tarn gave himself up to police on Thursday 6 March.

      He had been freed by mistake from Elmsgate on Wednesday.
      """)
  }

  private func write(_ name: String, _ outlet: String, _ day: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("---\noutlet: \(outlet)\npublished: \(day)\n---\n\(text)\n".utf8).write(to: file)
  }

  private func check(_ statement: String, on day: String? = nil) throws -> Pipeline.CheckedRecord {
    try pipeline.check(
      statement: "-", against: [folder.appending(path: "record").path], standardInput: Array(statement.utf8),
      on: day.flatMap { CivilDay(iso: $0) })
  }

  @Test func aSentenceThatOthersBearOutIsSupportedByThem() throws {
    let record = try check("Ivo Tarn was released in error from HMP Elmsgate on 5 March 2031.")
    #expect(record.statement.sentences.map(\.verdict) == [.supported])
    let sources = record.statement.sentences[0].points.flatMap(\.sources)
    let outlets = Set(sources.map { record.chronology.documents[$0.span.document].outlet })
    #expect(outlets == ["The Sentinel", "Coast Bulletin"])
    #expect(!record.statement.isInConflict)
  }

  @Test func anotherDayIsInConflictAndHasItsProof() throws {
    let record = try check("Ivo Tarn was released in error from HMP Elmsgate on 2 March 2031.")
    #expect(record.statement.isInConflict)
    let point = try #require(record.statement.sentences[0].points.first)
    let finding = record.chronology.findings[try #require(point.finding)]
    #expect(finding.sources.contains { $0.span.document == 2 })
  }

  @Test(arguments: [
    ("Cal Rees resigned as chairman on 4 March 2031.", Verdict.missing),
    ("We take this matter very seriously.", .untested),
    ("The minister promised on Friday that all prisons will be checked by June.", .careful),
    ("Last time 262 prisoners were released in error.", .careful),
  ])
  func theRestIsNamedForWhatItIs(sentence: String, verdict: Verdict) throws {
    let record = try check(sentence)
    #expect(record.statement.sentences.map(\.verdict) == [verdict], "\(record.statement.sentences)")
  }

  @Test func sentencesKeepTheirOrder() throws {
    let record = try check(
      "We take this very seriously. Ivo Tarn gave himself up on Thursday 6 March. Cal Rees resigned on 4 March 2031.")
    #expect(record.statement.sentences.map(\.verdict) == [.untested, .supported, .missing])
  }

  @Test func aDraftIsOfTheDayGivenElseOfTheNewestOfTheRecord() throws {
    let text = "Ivo Tarn gave himself up."
    #expect(try check(text).chronology.documents.last?.publication.day == CivilDay(iso: "2031-03-07"))
    #expect(
      try check(text, on: "2031-03-09").chronology.documents.last?.publication.day == CivilDay(iso: "2031-03-09"))
  }

  @Test func aStatementInTheRecordDoesNotBearItselfOut() throws {
    let statement = "Cal Rees resigned as chairman on 4 March 2031."
    try Data(statement.utf8).write(to: folder.appending(path: "record/3.txt"))
    #expect(try check(statement).statement.sentences.map(\.verdict) == [.missing])
  }
}
