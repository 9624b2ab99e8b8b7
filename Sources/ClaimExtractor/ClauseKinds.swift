import ChronologyModel
import Grammar
import Knowledge
import Lexing

/// The lines of `clause_kinds.tsv`, compiled: which kind of event a clause tells, by its verb and by what stands
/// around the verb, wherever it stands: `held talks`, `talks were held`, `the talks, held on Monday`.
final class ClauseKinds: Sendable {
  /// Words that the head of a group is one of, or the kinds of mention that it may be; anything for neither.
  private struct Slot: Sendable {
    var words: Set<UInt64> = []
    var isPerson = false
    var isBody = false
    var isPrison = false

    var isOpen: Bool { words.isEmpty && !isPerson && !isBody && !isPrison }

    init(_ cell: [String], verbs: VerbForms) {
      for word in cell {
        switch word {
        case "<person>": isPerson = true
        case "<body>": isBody = true
        case "<prison>": isPrison = true
        default:
          let forms = word.hasSuffix("*") ? verbs.forms(of: String(word.dropLast())) : [word]
          words.formUnion(forms.map(FoldedHash.of))
        }
      }
    }
  }

  private struct Row: Sendable {
    var rule: EventPatterns.Rule
    var theme: Slot
    var agent: Slot
    var with: Slot
    var line: Int
  }

  private let rows: [Row]
  private let byVerb: [UInt64: [Int]]

  /// Compiles the table. Throws with the line of what cannot be read.
  init(source: TableSource, verbs: VerbForms) throws(TableError) {
    let table = try source.table(Self.name)
    let (kind, verb, roles) = (try table.column("kind"), try table.column("verbs"), try table.column("roles"))
    let (theme, agent, with) = (try table.column("theme"), try table.column("agent"), try table.column("with"))
    var rows: [Row] = []
    var byVerb: [UInt64: [Int]] = [:]
    for row in 0..<table.count {
      guard let known = EventKind(rawValue: table.string(row, kind)) else {
        throw table.error(row, "there is no such kind of event")
      }
      guard let construction = Roles.Construction(rawValue: table.string(row, roles)), !construction.isNominal else {
        throw table.error(row, "roles is none of transitive, intransitive and agent")
      }
      for word in Slot(table.strings(row, verb), verbs: verbs).words.sorted() {
        byVerb[word, default: []].append(rows.count)
      }
      rows.append(
        Row(
          rule: EventPatterns.Rule(kind: known, construction: construction, needs: []),
          theme: Slot(table.strings(row, theme), verbs: verbs), agent: Slot(table.strings(row, agent), verbs: verbs),
          with: Slot(table.strings(row, with), verbs: verbs), line: table.line(row)))
    }
    self.rows = rows
    self.byVerb = byVerb
  }

  /// The table, and what its claims have in place of a table of patterns.
  static let name = "clause_kinds"

  /// True for a verb that some line names.
  func knows(_ verb: UInt64) -> Bool { byVerb[verb] != nil }

  /// What stands around a verb.
  struct Surroundings {
    /// The heads of what it may happen to, as tokens: the object, or the subject of a passive or of a verb without
    /// object.
    var themes: [Int]
    /// The head of who does it.
    var agent: Int?
    /// All that hangs on the verb.
    var extent: Range<Int>
  }

  /// The first line that fits: its rule and its number.
  func rule(
    verb: UInt64, _ around: Surroundings, in document: DocumentView, _ words: Vocabulary
  ) -> (rule: EventPatterns.Rule, line: Int)? {
    for index in byVerb[verb] ?? [] {
      let row = rows[index]
      let fits = { (slot: Slot, heads: any Sequence<Int>) in
        slot.isOpen || heads.contains { Self.fits(slot, $0, document, words) }
      }
      guard fits(row.theme, around.themes), fits(row.agent, around.agent.map { [$0] } ?? []),
        fits(row.with, around.extent)
      else { continue }
      return (row.rule, row.line)
    }
    return nil
  }

  private static func fits(_ slot: Slot, _ head: Int, _ document: DocumentView, _ words: Vocabulary) -> Bool {
    if slot.words.contains(document.hash(head)) { return true }
    if slot.isPerson, words.personNoun.contains(document.hash(head)) { return true }
    let classes = document.tokens[head].classes
    return slot.isPerson && classes.contains(.person) || slot.isBody && classes.contains(.body)
      || slot.isPrison && classes.contains(.prison)
  }
}
