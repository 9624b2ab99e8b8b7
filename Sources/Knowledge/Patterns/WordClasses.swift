internal import Lexing

/// Words that stand for one another, from `synonyms.tsv`, and words that exclude one another, from `opposites.tsv`. Either
/// may be a verb with a particle or a preposition: `step down`, `vote for`.
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
  private let phrases: Set<UInt64>
  private let sides: [UInt64: [(pair: Int, isOther: Bool)]]

  /// Reads both tables. Throws when one cannot be read.
  public init(source: TableSource) throws(TableError) {
    let synonyms = try source.table("synonyms")
    let (name, words) = (try synonyms.column("class"), try synonyms.column("words"))
    var classes: [UInt64: UInt64] = [:]
    for row in 0..<synonyms.count {
      let value = FoldedHash.of("class " + synonyms.string(row, name))
      for word in synonyms.strings(row, words) { classes[Self.key(word)] = value }
    }
    self.classes = classes
    let table = try source.table("opposites")
    let (kind, one, other) = (try table.column("kind"), try table.column("one"), try table.column("other"))
    var opposites: [Opposites] = []
    var sides: [UInt64: [(pair: Int, isOther: Bool)]] = [:]
    for row in 0..<table.count {
      for word in table.strings(row, one) { sides[Self.key(word), default: []].append((row, false)) }
      for word in table.strings(row, other) { sides[Self.key(word), default: []].append((row, true)) }
      opposites.append(Opposites(kind: table.string(row, kind), line: table.line(row)))
    }
    self.opposites = opposites
    self.sides = sides
    phrases = Set(
      (0..<synonyms.count).flatMap { synonyms.strings($0, words) }.filter { $0.contains(" ") }.map(Self.key)
        + (0..<table.count).flatMap { table.strings($0, one) + table.strings($0, other) }.filter { $0.contains(" ") }
        .map(Self.key))
  }

  private static func key(_ word: String) -> UInt64 {
    let parts = word.split(separator: " ")
    guard parts.count == 2 else { return StemHash.of(word) }
    return phrase(StemHash.of(String(parts[0])), FoldedHash.of(String(parts[1])))
  }

  private static func phrase(_ stem: UInt64, _ particle: UInt64) -> UInt64 { stem &* 31 ^ particle }

  /// What a stem and the word after it are looked up by, where a table has the two together; nil where none has.
  public func phrase(_ stem: UInt64, with particle: UInt64) -> UInt64? {
    let phrase = Self.phrase(stem, particle)
    return phrases.contains(phrase) ? phrase : nil
  }

  /// The class of a stem or phrase, or itself.
  public func item(_ stem: UInt64) -> UInt64 { classes[stem] ?? stem }

  /// The sides of opposites that a stem or phrase takes.
  public func sides(_ stem: UInt64) -> [(pair: Int, isOther: Bool)] { sides[stem] ?? [] }
}
