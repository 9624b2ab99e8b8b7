import ChronologyModel
import Knowledge
import Lexing

/// The lines of `attribute_patterns.tsv`, compiled, and the nouns and adjectives that tell an occupation or nationality.
final class AttributePatterns: Sendable {
  /// What a line says besides its pattern.
  struct Rule: Sendable {
    var attribute: AttributeClaim.Attribute
    /// The value; empty when the words between `{` and `}` are it.
    var value: String
    /// The value when the clause is negated; empty when a negated clause says nothing.
    var denied: String
    /// True for words that describe a person only beside the name or after `is`: `asylum seeker`.
    var isDescription: Bool
  }

  let table: PatternTable
  let rules: [Rule]
  /// Adjectives of nationality.
  let nationalities: Set<UInt64>
  /// Nouns for somebody with a post or calling.
  let occupations: Set<UInt64>

  /// Compiles the tables. Throws with the line of what cannot be read.
  init(source: TableSource, verbs: VerbForms) throws(TableError) {
    table = try PatternTable("attribute_patterns", source: source, verbs: verbs)
    var rules: [Rule] = []
    for line in table.lines {
      guard let attribute = AttributeClaim.Attribute(rawValue: line.cells["attribute"] ?? "") else {
        throw TableError(table: table.name, line: line.number, reason: "there is no such attribute")
      }
      rules.append(
        Rule(
          attribute: attribute, value: line.cells["value"] ?? "", denied: line.cells["denied"] ?? "",
          isDescription: line.cells["where"] == "description"))
    }
    self.rules = rules
    nationalities = try Self.words("nationalities", "word", source) { _, _ in true }
    occupations = try Self.words("person_nouns", "noun", source) { table, row in
      table.columns.firstIndex(of: "group").map { table.string(row, $0) } == "role"
    }
  }

  private static func words(
    _ name: String, _ column: String, _ source: TableSource, _ keeps: (Table, Int) -> Bool
  ) throws(TableError) -> Set<UInt64> {
    let table = try source.table(name)
    let column = try table.column(column)
    var words: Set<UInt64> = []
    for row in 0..<table.count where keeps(table, row) { words.insert(FoldedHash.of(table.string(row, column))) }
    return words
  }
}
