internal import Lexing

/// Words that stand for one another, from `synonyms.tsv`, and words that exclude one another, from `opposites.tsv`.
public struct WordClasses: Sendable {
  /// A pair of opposites.
  public struct Opposites: Sendable {
    /// The kind of conflict, as the table has it.
    public var kind: String
    /// The line of the table.
    public var line: Int
  }

  /// The pairs, in the order of the table.
  public let opposites: [Opposites]
  private let classes: [UInt64: UInt64]
  private let sides: [UInt64: [(pair: Int, isOther: Bool)]]

  /// Reads both tables. Throws when one cannot be read.
  public init(source: TableSource) throws(TableError) {
    let synonyms = try source.table("synonyms")
    let (name, words) = (try synonyms.column("class"), try synonyms.column("words"))
    var classes: [UInt64: UInt64] = [:]
    for row in 0..<synonyms.count {
      let value = FoldedHash.of("class " + synonyms.string(row, name))
      for word in synonyms.strings(row, words) { classes[StemHash.of(word)] = value }
    }
    self.classes = classes
    let table = try source.table("opposites")
    let (kind, one, other) = (try table.column("kind"), try table.column("one"), try table.column("other"))
    var opposites: [Opposites] = []
    var sides: [UInt64: [(pair: Int, isOther: Bool)]] = [:]
    for row in 0..<table.count {
      for word in table.strings(row, one) { sides[StemHash.of(word), default: []].append((row, false)) }
      for word in table.strings(row, other) { sides[StemHash.of(word), default: []].append((row, true)) }
      opposites.append(Opposites(kind: table.string(row, kind), line: table.line(row)))
    }
    self.opposites = opposites
    self.sides = sides
  }

  /// The class of a stem, or the stem.
  public func item(_ stem: UInt64) -> UInt64 { classes[stem] ?? stem }

  /// The sides of opposites that a stem takes.
  public func sides(_ stem: UInt64) -> [(pair: Int, isOther: Bool)] { sides[stem] ?? [] }
}
