internal import Knowledge

/// The patterns of groups, from `group_patterns.tsv`.
struct GroupTable: Sendable {
  /// A line of the table.
  struct Line: Sendable {
    var rule: GroupFinder.Rule
    /// Words with their tags that are one group.
    var match: [String]
    /// Words with their tags that are not.
    var noMatch: [String]
    var number: Int
  }

  let lines: [Line]

  /// Reads the table. Throws the line and the reason where a pattern cannot be read.
  init(_ source: TableSource, _ tags: TagSet) throws(TableError) {
    let table = try source.table("group_patterns")
    let kind = try table.column("kind")
    let pattern = try table.column("pattern")
    let match = try table.column("match")
    let noMatch = try table.column("no_match")
    var lines: [Line] = []
    for row in 0..<table.count {
      guard let known = Group.Kind(name: table.string(row, kind)) else {
        throw table.error(row, "“\(table.string(row, kind))” is no kind of group: noun, verb or adjective")
      }
      do {
        let compiled = try TagPattern(table.string(row, pattern), sets: tags.named)
        lines.append(
          Line(
            rule: GroupFinder.Rule(kind: known, pattern: compiled), match: table.strings(row, match),
            noMatch: table.strings(row, noMatch), number: table.line(row)))
      } catch {
        throw table.error(row, error.description)
      }
    }
    self.lines = lines
  }
}
