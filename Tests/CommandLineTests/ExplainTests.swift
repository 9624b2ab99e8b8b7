import Foundation
import Testing

@Suite struct ExplainTests {
  @Test func everyMentionOfAPersonHasItsReason() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("explain", "p1", "clips", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("p1  Ivo Tarn (person)\n"), "\(run.output)")
    #expect(run.output.contains("“Ivo Tarn”") && run.output.contains("“He”") && run.output.contains("pronoun:"))
  }

  @Test func anEventIsExplainedByItsClaimsTheirPatternsAndItsDate() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("explain", "e1", "clips", in: folder)
    #expect(run.output.contains("released in error from HMP Elmsgate on Wednesday"), "\(run.output)")
    #expect(
      run.output.contains("event_patterns.tsv:") && run.output.contains("Date: 5 March 2031"), "\(run.output)"
    )
  }

  @Test func aDocumentIsExplainedByItsDate() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("explain", "d1", "clips", in: folder)
    #expect(run.output.contains("Published: ") && run.output.contains("7 March 2031"), "\(run.output)")
  }

  @Test(arguments: ["p99", "c1", "x", ""])
  func anIdThatThereIsNotIsNamedWithThoseThatThereAre(id: String) throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("explain", id, "clips", in: folder)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("\"\(id)\"") && run.errors.contains("events e1 to e"), "\(run.errors)")
  }
}
