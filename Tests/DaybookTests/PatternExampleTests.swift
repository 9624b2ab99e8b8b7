import Knowledge
import Testing

@testable import Daybook

/// Every line of the tables of events has an example and a counterexample; `TableCheckTests` runs them.
@Suite struct PatternExampleTests {
  @Test func everyEventPatternHasExamplesAndCounterexamples() throws {
    let source = TableSource()
    let lines = try PatternTable("event_patterns", source: source, verbs: VerbForms(source: source)).lines
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(!line.examples.isEmpty && !line.counterexamples.isEmpty, "line \(line.number) has no examples")
    }
  }
}
