/// Endings and beginnings of English words that tell what part of speech a word is, together with what is left of it.
@_spi(Training)
public enum Stem {
  private struct Ending: Sendable {
    var bytes: [UInt8]
    /// What the shorter word may end in instead: `free|d`, `carr|ied` to `carr|y`.
    var instead: [[UInt8]]
  }

  private static let endings: [Ending] = [
    ("ness", [""]), ("ment", [""]), ("able", ["", "e"]), ("less", [""]), ("ies", ["y"]), ("ied", ["y"]),
    ("ing", ["", "e"]), ("est", ["", "e"]), ("ers", ["", "e"]), ("ity", ["", "e"]), ("ful", [""]),
    ("ist", ["", "y"]), ("ism", [""]), ("es", [""]), ("ed", ["", "e"]), ("ly", [""]), ("er", ["", "e"]),
    ("in", ["ing"]), ("al", ["", "e"]), ("s", [""]), ("y", ["", "e"]),
  ].map { Ending(bytes: Array($0.0.utf8), instead: $0.1.map { Array($0.utf8) }) }

  private static let beginnings = [
    "under", "inter", "over", "anti", "non", "dis", "out", "pre", "mis", "sub", "un", "re", "in", "co",
  ].map { Array($0.utf8) }

  /// What the lexicon says of `word` (in small letters) without its ending or beginning, and which that is: a number for
  /// the tagger; 0 when the rest is no word of the lexicon.
  static func clue(_ word: UnsafeBufferPointer<UInt8>, _ look: (UInt64) -> UInt16) -> UInt64 {
    guard word.count >= 4 else { return 0 }
    for (number, ending) in endings.enumerated() where word.count >= ending.bytes.count + 3 {
      let root = word.count - ending.bytes.count
      guard word[root...].elementsEqual(ending.bytes) else { continue }
      let hash = WordForm.rawHash(UnsafeBufferPointer(rebasing: word[..<root]))
      for instead in ending.instead {
        let found = look(WordForm.finish(instead.reduce(hash, WordForm.step)))
        if found != 0 { return UInt64(found) << 8 | UInt64(number + 1) }
      }
      if word[root - 1] == word[root - 2], ending.instead.contains([]) {  // stop|ped
        let found = look(WordForm.hash(of: UnsafeBufferPointer(rebasing: word[..<(root - 1)])))
        if found != 0 { return UInt64(found) << 8 | UInt64(number + 1) }
      }
    }
    for (number, beginning) in beginnings.enumerated()
    where word.count >= beginning.count + 3 && word.starts(with: beginning) {
      let found = look(WordForm.hash(of: UnsafeBufferPointer(rebasing: word[beginning.count...])))
      if found != 0 { return UInt64(found) << 8 | UInt64(number + 100) }
    }
    return 0
  }
}
