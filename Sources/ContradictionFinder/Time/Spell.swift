internal import ChronologyModel

/// A length said of a state that lasts: `the pumps were out of action for a fortnight`.
struct Spell {
  /// Which row of the table.
  var row: Int
  /// How long.
  var length: SaidLength
  /// The words of the length.
  var words: Span
  /// The clause.
  var clause: Proposition
  /// Whom or what it is said of: the entities and telling words of the clause, its state apart.
  var topics: Set<Proposition.Item>

  /// How far the phrase may stand from the length, in words.
  private static let reach = 6

  /// The spells of a corpus, in order of place.
  static func all(_ table: [SpellWords], _ evidence: Evidence, _ words: ComparedWords) -> [Spell] {
    var found: [Spell] = []
    let all = evidence.clauses.all
    var told: Set<Span> = []
    for (index, clause) in all.enumerated() where clause.isAffirmed {
      for timex in evidence.timexes(in: clause.span) where timex.kind == .duration && !told.contains(timex.span) {
        guard let length = SaidLength(timex.value, modifier: timex.modifier), isNear(timex.span, clause, all, index),
          let row = row(table, timex, clause, evidence)
        else { continue }
        told.insert(timex.span)
        let topics = Set(clause.items.filter(words.isTelling))
        found.append(Spell(row: row, length: length, words: timex.span, clause: clause, topics: topics))
      }
    }
    return found
  }

  /// True when no other clause of the sentence has its verb nearer to the length.
  private static func isNear(_ span: Span, _ clause: Proposition, _ all: [Proposition], _ index: Int) -> Bool {
    let distance = { (one: Proposition) in
      one.verb.document != span.document
        ? Int.max : max(one.verb.start - span.end, span.start - one.verb.end) + (one.verb.start > span.end ? 20 : 0)
    }
    let own = distance(clause)
    let beside = max(0, index - 4)...min(all.count - 1, index + 4)
    return own <= 120 && !all[beside].contains { distance($0) < own }
  }

  private static func row(_ table: [SpellWords], _ timex: Timex, _ clause: Proposition, _ evidence: Evidence) -> Int? {
    let document = timex.span.document
    guard clause.span.start <= timex.span.start, timex.span.end <= clause.span.end else { return nil }
    let text = evidence.reading.documents[document].text
    let before = Words.all(of: String(decoding: text[clause.span.start..<timex.span.start], as: UTF8.self))
    let after = Words.all(of: String(decoding: text[timex.span.end..<clause.span.end], as: UTF8.self))
    return table.indices.first {
      table[$0].isSaid(in: Array(before.suffix(reach))) || table[$0].isSaid(in: Array(after.prefix(reach)))
    }
  }
}
