import ChronologyModel
import Knowledge

/// The lines of `event_patterns.tsv`, compiled.
final class EventPatterns: Sendable {
  /// What a line says besides its pattern.
  struct Rule: Sendable {
    var kind: EventKind
    var construction: Roles.Construction
    /// What the clause must have besides: `person`, `time`, `custody`.
    var needs: [String]
  }

  let table: PatternTable
  let rules: [Rule]

  /// Compiles the table. Throws with the line of what cannot be read.
  init(source: TableSource, verbs: VerbForms) throws(TableError) {
    table = try PatternTable("event_patterns", source: source, verbs: verbs)
    var rules: [Rule] = []
    for line in table.lines {
      guard let kind = EventKind(rawValue: line.cells["kind"] ?? "") else {
        throw TableError(table: table.name, line: line.number, reason: "there is no such kind of event")
      }
      guard let construction = Roles.Construction(rawValue: line.cells["roles"] ?? "") else {
        throw TableError(table: table.name, line: line.number, reason: "roles is none of those in the first lines")
      }
      let needs = (line.cells["needs"] ?? "").split(separator: " ").map(String.init)
      guard needs.allSatisfy(Self.known.contains) else {
        throw TableError(table: table.name, line: line.number, reason: "needs names something unknown")
      }
      rules.append(Rule(kind: kind, construction: construction, needs: needs))
    }
    self.rules = rules
  }

  private static let known: Set<String> = [
    "person", "people", "body", "time", "measure", "custody", "fugitive", "court", "offence", "error", "state", "only",
    "start", "opening",
  ]
}
