internal import Lexing

/// Named lists of words, from `word_lists.tsv`: verbs of saying, words of error, nouns for people.
public struct WordLists: Sendable {
  private let lists: [String: Set<UInt64>]
  private let stemmed: [String: Set<UInt64>]

  /// Reads the lists; `say*` in a list stands for all forms of the verb. Throws when the table cannot be read.
  public init(source: TableSource, verbs: VerbForms) throws(TableError) {
    let table = try source.table("word_lists")
    let name = try table.column("list")
    let words = try table.column("words")
    var lists: [String: Set<UInt64>] = [:]
    var stemmed: [String: Set<UInt64>] = [:]
    for row in 0..<table.count {
      for word in table.strings(row, words) {
        let forms = word.hasSuffix("*") ? verbs.forms(of: String(word.dropLast())) : [word]
        for form in forms { lists[table.string(row, name), default: []].insert(FoldedHash.of(form)) }
        stemmed[table.string(row, name), default: []].insert(StemHash.of(forms[0]))
      }
    }
    self.lists = lists
    self.stemmed = stemmed
  }

  /// The hashes of a list's words; empty when there is no such list.
  public func hashes(_ list: String) -> Set<UInt64> { lists[list] ?? [] }

  /// The stems of a list's words, as `Stems` gives them; empty when there is no such list.
  public func stems(_ list: String) -> Set<UInt64> { stemmed[list] ?? [] }
}
