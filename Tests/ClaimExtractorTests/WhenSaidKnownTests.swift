import Foundation
import Testing

/// Passages as British papers write them (`when-said-known.tsv`): when, who said so, in which order, who knew, how many.
@Suite struct WhenSaidKnownTests {
  struct Row {
    var text: String
    var expected: [String]
  }

  let rows: [Row]
  let reader: Passage.Reader

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "when-said-known.tsv")
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .dropFirst().map { line in
        let cells = line.split(separator: "\t").map(String.init)
        return Row(text: cells[0], expected: cells[1].components(separatedBy: " | "))
      }
    reader = try Passage.Reader()
  }

  /// What is wrong in the rows whose numbers leave `half` when divided by two, and how many expectations they hold.
  private func misses(half: Int) -> (expected: Int, wrong: [String]) {
    var expected = 0
    var wrong: [String] = []
    for (number, row) in rows.enumerated() where number % 2 == half {
      let passage = Passage(row.text, reader)
      expected += row.expected.count
      for one in row.expected where !passage.meets(one) {
        wrong.append("\(row.text) WANTED \(one) READ \(passage.summary)")
      }
    }
    return (expected, wrong)
  }

  @Test func nineInTenOfWhatTheRulesWereMadeOnAreRead() {
    let (expected, wrong) = misses(half: 0)
    #expect(rows.count >= 240)
    #expect(wrong.count * 10 <= expected, "\(wrong.joined(separator: "\n"))")
  }

  @Test func eightInTenOfWhatNoRuleWasMadeOnAreRead() {
    let (expected, wrong) = misses(half: 1)
    #expect(wrong.count * 5 <= expected, "\(wrong.count) of \(expected)")
  }
}
