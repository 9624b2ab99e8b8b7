/// A table whose lines are patterns: which line matches where in a sentence.
public struct PatternTable: Sendable {
  /// One line.
  public struct Line: Sendable {
    /// Its pattern.
    public var pattern: TokenPattern
    /// The cells by column name.
    public var cells: [String: String]
    /// The line of the file, from 1.
    public var number: Int
    /// Texts it must match.
    public var examples: [String]
    /// Texts in which nothing may match with the same key.
    public var counterexamples: [String]
  }

  /// A line's match.
  public struct Hit: Sendable, Hashable {
    /// Index of the line in `lines`.
    public var line: Int
    /// Where.
    public var match: TokenPattern.Match
  }

  /// The file's name.
  public let name: String
  /// The lines, in order.
  public let lines: [Line]
  private let byFirstWord: [UInt64: [Int]]

  /// Compiles the table `name`, which has a column `pattern` and may have `match` and `not`, examples in each with ` / `
  /// between them. Throws with the line of the first pattern that cannot be read.
  public init(_ name: String, source: TableSource, verbs: VerbForms) throws(TableError) {
    let table = try source.table(name)
    let pattern = try table.column("pattern")
    var lines: [Line] = []
    var byFirstWord: [UInt64: [Int]] = [:]
    for row in 0..<table.count {
      var cells: [String: String] = [:]
      for (index, column) in table.columns.enumerated() { cells[column] = table.string(row, index) }
      let compiled: TokenPattern
      do {
        compiled = try TokenPattern(table.string(row, pattern), verbs: verbs)
      } catch {
        throw table.error(row, error.reason)
      }
      for word in compiled.firstWords { byFirstWord[word, default: []].append(lines.count) }
      lines.append(
        Line(
          pattern: compiled, cells: cells, number: table.line(row), examples: Self.examples(cells["match"]),
          counterexamples: Self.examples(cells["not"])))
    }
    self.name = table.name
    self.lines = lines
    self.byFirstWord = byFirstWord
  }

  /// Every match in `tokens[range]`, in order of place and then of line.
  public func hits(in tokens: [PatternToken], range: Range<Int>) -> [Hit] {
    var found: [Hit] = []
    for start in range {
      for line in byFirstWord[tokens[start].hash] ?? [] {
        if let match = lines[line].pattern.match(tokens, at: start, end: range.upperBound) {
          found.append(Hit(line: line, match: match))
        }
      }
    }
    return found
  }

  /// The hits of which no two share a word: of those that do, the one with most words, then the one that spans least,
  /// then the earlier line; in order of place. Hits that `isFit` refuses take no words from others.
  public func bestHits(
    in tokens: [PatternToken], range: Range<Int>, where isFit: (Hit) -> Bool = { _ in true }
  ) -> [Hit] {
    let all = hits(in: tokens, range: range).sorted { left, right in
      let words = (left.match.words.count, right.match.words.count)
      if words.0 != words.1 { return words.0 > words.1 }
      return (left.match.tokens.count, left.line, left.match.head)
        < (right.match.tokens.count, right.line, right.match.head)
    }
    var taken: Set<Int> = []
    var kept: [Hit] = []
    for hit in all where taken.isDisjoint(with: hit.match.words) && isFit(hit) {
      taken.formUnion(hit.match.words)
      kept.append(hit)
    }
    return kept.sorted { $0.match.tokens.lowerBound < $1.match.tokens.lowerBound }
  }

  private static func examples(_ cell: String?) -> [String] {
    guard let cell, !cell.isEmpty else { return [] }
    var found: [String] = []
    var rest = Substring(cell)
    while let slash = rest.firstRange(of: " / ") {
      found.append(String(rest[..<slash.lowerBound]))
      rest = rest[slash.upperBound...]
    }
    return found + [String(rest)]
  }
}
