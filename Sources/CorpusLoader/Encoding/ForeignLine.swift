/// Tells whether a line reads as Welsh, French or Portuguese rather than English, by its commonest small words.
enum ForeignLine {
  /// True when it has more of their small words than of English ones.
  static func isForeign(_ line: [UInt8]) -> Bool {
    var own = 0
    var foreign = 0
    var word: [UInt8] = []
    for byte in line + [0x20] {
      if Bytes.isLetter(byte) || byte >= 0x80 {
        word.append(Bytes.folded(byte))
      } else if !word.isEmpty {
        let text = String(decoding: word, as: UTF8.self)
        if english.contains(text) { own += 1 }
        if others.contains(text) { foreign += 1 }
        word.removeAll(keepingCapacity: true)
      }
    }
    return foreign > own
  }

  private static let english: Set<String> = [
    "the", "of", "and", "to", "in", "was", "is", "that", "for", "it", "he", "she", "with", "as", "his", "her", "on",
    "be",
    "at", "by", "had", "not", "are", "but", "from", "have", "they", "which", "were", "their", "has", "said", "been",
    "who",
  ]

  private static let others: Set<String> = [
    // Welsh
    "yn", "y", "yr", "ac", "ei", "wedi", "mae", "oedd", "ar", "gyda", "ni", "i'r", "o'r", "bod", "ond", "dros", "gan",
    "hyn", "hefyd", "cyn", "mewn", "fel", "roedd", "nid", "eu", "gyda'r", "mynd", "am", "un", "chi", "ein",
    // French
    "le", "la", "les", "des", "du", "et", "une", "est", "dans", "qui", "pour", "que", "sur", "avec", "pas", "sont",
    "au",
    "aux", "ce", "cette", "il", "elle", "de", "en", "par", "plus", "ont",
    // Portuguese
    "os", "uma", "do", "da", "em", "para", "com", "dos", "das", "foi", "ao", "mais", "por", "como", "na", "no",
  ]
}
