internal import Lexing

/// How often words are written small in the corpus: a word that is, and stands first in a sentence, is hardly a name.
struct CorpusWords {
  private var small: [UInt64: Int] = [:]

  init(_ texts: [LexedText]) {
    for text in texts {
      for token in text.tokens where token.kind == .word && !token.isCapitalised { small[token.hash, default: 0] += 1 }
    }
  }

  func isWrittenSmall(_ word: UInt64) -> Bool { small[word] != nil }
}
