public import Lexing

/// Phrases of one or more words, found in tokens by the longest match.
public struct Gazetteer: Sendable {
  /// A phrase in a text.
  public struct Match: Sendable, Hashable {
    /// Its tokens.
    public var tokens: Range<Int>
    /// The rows it stands for, in the order of the table.
    public var rows: [Int]
  }

  private let automaton: PhraseAutomaton

  /// Collects phrases before they are compiled.
  struct Builder {
    private var builder = PhraseAutomaton.Builder()

    /// Files a phrase, as bytes, under a row; phrases of no words or more than 31 are passed over.
    mutating func add(_ phrase: ArraySlice<UInt8>, row: Int) { builder.add(text: phrase, row: row, atMost: 31) }

    var gazetteer: Gazetteer { Gazetteer(automaton: builder.automaton) }
  }

  /// The longest phrase that begins at token `start`; `end` is one past the last token that may be used.
  public func match(_ tokens: [Token], at start: Int, end: Int) -> Match? {
    automaton.match(tokens, at: start, end: end).map { Match(tokens: $0.tokens, rows: $0.rows.map(Int.init)) }
  }

  /// The rows of a whole phrase, whatever its capitals.
  public func rows(of phrase: String) -> [Int] {
    automaton.rows(of: Tokenizer.tokens(in: Array(phrase.utf8))).map(Int.init)
  }
}
