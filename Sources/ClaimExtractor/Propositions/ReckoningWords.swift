import Knowledge
import Lexing

/// The words that say how numbers hang together, from `reckoning_words.tsv`.
final class ReckoningWords: Sendable {
  /// What a word does.
  enum Role: String, CaseIterable {
    case total, multiple, fraction, leaving, other, net, `for`, against, margin, apiece, through, worth, namely, parts
    case point
  }

  private let phrases: [Role: [(words: [UInt64], value: Double)]]

  /// Reads the table. Throws when it cannot be read, and for a role that is none.
  init(_ source: TableSource) throws(TableError) {
    let table = try source.table("reckoning_words")
    let (role, words, value) = (try table.column("role"), try table.column("words"), try table.column("value"))
    let verbs = try VerbForms(source: source)
    var phrases: [Role: [(words: [UInt64], value: Double)]] = [:]
    for row in 0..<table.count {
      guard let name = Role(rawValue: table.string(row, role)) else { throw table.error(row, "there is no such role") }
      let number = Double(table.string(row, value)) ?? 0
      for text in table.strings(row, words) {
        let forms = text.hasSuffix("*") ? verbs.forms(of: String(text.dropLast())) : [text]
        for form in forms {
          phrases[name, default: []].append((form.split(separator: " ").map { FoldedHash.of(String($0)) }, number))
        }
      }
    }
    self.phrases = phrases
  }

  /// How many tokens of the phrase of `role` begin at `token`, and its value; nil for none.
  func phrase(_ role: Role, at token: Int, in sentence: SentenceView) -> (count: Int, value: Double)? {
    for phrase in phrases[role] ?? [] where token + phrase.words.count <= sentence.tokens.upperBound {
      guard token >= sentence.tokens.lowerBound,
        phrase.words.indices.allSatisfy({ sentence.document.hash(token + $0) == phrase.words[$0] })
      else { continue }
      return (phrase.words.count, phrase.value)
    }
    return nil
  }
}
