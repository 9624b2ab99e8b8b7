/// Reads one sentence after another with the same working memory: for whoever asks for few sentences of a text.
///
/// Not to be shared between threads.
public final class SentenceGrammar {
  private let reader: GrammarReader
  private let space = Workspace()

  /// A reading with `reader`.
  public init(_ reader: GrammarReader) { self.reader = reader }

  /// Reads one sentence. `words` are byte ranges of `bytes`, in order; `spaceAfter` says whether white space follows the
  /// word of this number.
  public func read(
    _ bytes: UnsafeBufferPointer<UInt8>, words: [Range<Int>], spaceAfter: (Int) -> Bool
  ) -> ParsedSentence {
    reader.read(bytes, words, spaceAfter, space)
  }
}
