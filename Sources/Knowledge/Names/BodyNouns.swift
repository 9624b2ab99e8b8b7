internal import Lexing

/// `body_nouns.tsv`: nouns that stand for a body named before, as `the force` for a police force.
public final class BodyNouns: Sendable {
  private struct Noun {
    var words: Set<UInt64>
    var kinds: [String]
  }

  private let nouns: [UInt64: Noun]

  init(source: TableSource) throws(TableError) {
    let table = try source.table("body_nouns")
    let noun = try table.column("noun")
    let words = try table.column("words")
    let kinds = try table.column("kinds")
    var nouns: [UInt64: Noun] = [:]
    for row in 0..<table.count {
      nouns[FoldedHash.of(table.string(row, noun))] = Noun(
        words: Set(table.strings(row, words).map { FoldedHash.of($0) }), kinds: table.strings(row, kinds))
    }
    self.nouns = nouns
  }

  /// True for a noun that can stand for a body.
  public func contains(_ noun: UInt64) -> Bool { nouns[noun] != nil }

  /// True when `noun` can stand for a body of that name, whose kinds in the tables are `kinds`.
  public func fits(_ noun: UInt64, name: String, kinds: [String]) -> Bool {
    guard let noun = nouns[noun] else { return false }
    if Tokenizer.tokens(in: Array(name.utf8)).contains(where: { noun.words.contains($0.hash) }) { return true }
    return kinds.contains { kind in noun.kinds.contains(where: kind.hasPrefix) }
  }
}
