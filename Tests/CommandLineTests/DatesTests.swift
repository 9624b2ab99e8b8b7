import Foundation
import Testing

/// `daybook dates`.
@Suite struct DatesTests {
  private let line = #"{"doc":"a","dct":"2025-11-07","text":"Café – he was freed on Monday."}"# + "\n"

  @Test func offsetsCountUnicodeScalars() throws {
    let outcome = try Program.run("dates", input: line, in: try TemporaryFolder())
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == #"{"doc":"a","timexes":[{"certainty":"reckoned","earliest":"2025-11-03T00:00","end":29,"#
        + #""latest":"2025-11-03T23:59","start":23,"text":"Monday","type":"DATE","value":"2025-11-03"}]}"# + "\n")
  }

  @Test func timeMLMarksTheWords() throws {
    let outcome = try Program.run("dates", "--format", "timeml", input: line, in: try TemporaryFolder())
    #expect(outcome.output.contains(#"on <TIMEX3 tid="t1" type="DATE" value="2025-11-03">Monday</TIMEX3>."#))
  }

  @Test func aLineThatCannotBeReadIsNamedAndTheOthersGoOn() throws {
    let outcome = try Program.run("dates", input: "{\n" + line, in: try TemporaryFolder())
    #expect(outcome.status == 3)
    #expect(outcome.errorLines.count == 1 && outcome.errors.contains("line 1"))
    #expect(outcome.output.contains("2025-11-03"))
  }

  @Test func aDayThatIsNoneIsRefused() throws {
    let bad = #"{"doc":"a","dct":"yesterday","text":"He left."}"#
    let outcome = try Program.run("dates", input: bad, in: try TemporaryFolder())
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("yesterday"))
  }
}
