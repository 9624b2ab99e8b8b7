import ChronologyModel
import Knowledge

/// The lines of `knowledge_patterns.tsv`, compiled.
final class KnowledgePatterns: Sendable {
  /// What the words say of knowing.
  enum Sense: String, Sendable {
    /// The moment of learning.
    case onset
    /// They knew then.
    case state
    /// They did not.
    case lack
  }

  /// What a line says besides its pattern.
  struct Rule: Sendable {
    var strength: KnowledgeClaim.Strength
    var sense: Sense
    var construction: Roles.Construction
  }

  let table: PatternTable
  let rules: [Rule]

  /// Compiles the table. Throws with the line of what cannot be read.
  init(source: TableSource, verbs: VerbForms) throws(TableError) {
    table = try PatternTable("knowledge_patterns", source: source, verbs: verbs)
    var rules: [Rule] = []
    for line in table.lines {
      guard let strength = KnowledgeClaim.Strength(rawValue: line.cells["strength"] ?? ""),
        let sense = Sense(rawValue: line.cells["sense"] ?? ""),
        let construction = Roles.Construction(rawValue: line.cells["roles"] ?? "")
      else {
        throw TableError(
          table: table.name, line: line.number, reason: "strength, sense or roles is none of those in the first lines")
      }
      rules.append(Rule(strength: strength, sense: sense, construction: construction))
    }
    self.rules = rules
  }
}
