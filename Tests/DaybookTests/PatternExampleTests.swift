import ChronologyModel
import Foundation
import Knowledge
import Testing

@testable import Daybook

/// Runs the examples that stand in the tables of patterns beside each line.
@Suite struct PatternExampleTests {
  static func lines(_ name: String) throws -> [PatternTable.Line] {
    let source = TableSource()
    return try PatternTable(name, source: source, verbs: VerbForms(source: source)).lines
  }

  let pipeline: Pipeline

  init() throws { pipeline = try Pipeline() }

  func read(_ text: String) throws -> CorpusReading {
    let day = try #require(CivilDay(iso: "2026-03-12"))
    let document = Document(
      path: "example", publication: PublicationDate(interval: CivilInterval(day: day), basis: .stated),
      text: Array(text.utf8), paragraphs: [.init(range: 0..<text.utf8.count, role: .paragraph)])
    return pipeline.read([document])
  }

  @Test func everyEventPatternFindsItsExamplesAndNotItsCounterexamples() throws {
    for line in try Self.lines("event_patterns") {
      let kind = line.cells["kind"] ?? ""
      #expect(!line.examples.isEmpty && !line.counterexamples.isEmpty, "line \(line.number) has no examples")
      for text in line.examples {
        let kinds = try read(text).claims.map(\.kind.rawValue)
        #expect(kinds.contains(kind), "line \(line.number): \(text): \(kinds)")
      }
      for text in line.counterexamples {
        let kinds = try read(text).claims.map(\.kind.rawValue)
        #expect(!kinds.contains(kind), "line \(line.number) must not match: \(text)")
      }
    }
  }

  @Test func everyAttributePatternFindsItsExamplesAndNotItsCounterexamples() throws {
    for line in try Self.lines("attribute_patterns") {
      let attribute = line.cells["attribute"] ?? ""
      for text in line.examples {
        let found = try read(text).attributes.map(\.attribute.rawValue)
        #expect(found.contains(attribute), "line \(line.number): \(text): \(found)")
      }
      for text in line.counterexamples {
        let found = try read(text).attributes.map(\.attribute.rawValue)
        #expect(!found.contains(attribute), "line \(line.number) must not match: \(text)")
      }
    }
  }
}
