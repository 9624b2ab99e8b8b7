internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// A state that lasts, with what begins and ends it: a row of the table `spells`.
struct SpellWords: Sendable {
  /// What it is called.
  var name: String
  /// Phrases that say it, each as folded words.
  var phrases: [[String]]
  /// Words of the clauses that tell of its ends.
  var begins: Set<Proposition.Item>
  /// Words of its last clause.
  var ends: Set<Proposition.Item>
  /// Kinds of event that begin it.
  var beginKinds: Set<EventKind>
  /// Kinds of event that end it.
  var endKinds: Set<EventKind>

  /// The table, in its order.
  static func list(_ source: TableSource) throws(TableError) -> [SpellWords] {
    let classes = try WordClasses(source: source)
    let table = try source.table("spells")
    let (name, state) = (try table.column("spell"), try table.column("state"))
    let (begins, ends) = (try table.column("begins"), try table.column("ends"))
    let (beginKinds, endKinds) = (try table.column("begin_kinds"), try table.column("end_kinds"))
    var list: [SpellWords] = []
    for row in 0..<table.count {
      let items = { (column: Int) in
        Set(
          table.strings(row, column).filter { !$0.isEmpty }.map {
            Proposition.Item(word: classes.item(StemHash.of($0)))
          })
      }
      list.append(
        SpellWords(
          name: table.string(row, name),
          phrases: table.strings(row, state).map { Words.all(of: $0) },
          begins: items(begins), ends: items(ends),
          beginKinds: Set(table.strings(row, beginKinds).compactMap(EventKind.init(rawValue:))),
          endKinds: Set(table.strings(row, endKinds).compactMap(EventKind.init(rawValue:)))))
    }
    return list
  }

  /// True when one of its phrases is among `words`.
  func isSaid(in words: [String]) -> Bool {
    phrases.contains { phrase in
      guard !phrase.isEmpty, words.count >= phrase.count else { return false }
      return words.indices.dropLast(phrase.count - 1).contains { words[$0...].starts(with: phrase) }
    }
  }
}
