import Foundation
import Testing

/// Sentences as British papers write them (`uk-news.tsv`), published on Thursday 6 November 2025.
@Suite struct UKNewsTests {
  let rows: [(sentence: String, expected: [String])]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "uk-news.tsv")
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .dropFirst().map { line in
        let cells = line.split(separator: "\t").map(String.init)
        return (cells[0], cells[1] == "none" ? [] : cells[1].split(separator: "|").map(String.init))
      }
  }

  private func found(_ sentence: String) -> [String] {
    read(sentence, published: "2025-11-06").map { $0.replacing(" = ", with: "=", maxReplacements: 1) }
  }

  @Test func ninetySevenOfAHundredSentencesAreReadAltogetherRight() {
    let wrong = rows.filter { found($0.sentence) != $0.expected }.map { "\($0.sentence) \(found($0.sentence))" }
    #expect(rows.count >= 150)
    #expect(wrong.count * 100 <= rows.count * 3, "\(wrong)")
  }

  @Test func noDateIsInvented() {
    for row in rows where row.expected.isEmpty { #expect(found(row.sentence).isEmpty, "\(row.sentence)") }
  }
}
