internal import Lexing

/// How often words are written small in the corpus: a word that is, and stands first in a sentence, is hardly a name.
struct CorpusWords {
  private var small: [UInt64: Int] = [:]

  init(_ texts: [LexedText]) {
    for text in texts {
      for token in text.tokens where token.kind == .word && !token.isCapitalised && !hasCapital(text.bytes[token.range])
      {
        small[token.hash, default: 0] += 1
      }
    }
  }

  /// `al-Sabahi` is no small word.
  private func hasCapital(_ word: ArraySlice<UInt8>) -> Bool { word.contains { (0x41...0x5A).contains($0) } }

  func isWrittenSmall(_ word: UInt64) -> Bool { small[word] != nil }
}
