/// Words for comparing: ASCII letters folded, a plural `s` cut, so that `checks` and `check` are one.
enum Words {
  /// The words of a text.
  static func all(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      let plural = word.count > 3 && word.last == 0x73 && word[word.count - 2] != 0x73
      words.append(String(decoding: plural ? word.dropLast() : word[...], as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: word.append(byte)
      default: close()
      }
    }
    close()
    return words
  }

  /// The words of a text that carry meaning.
  static func content(of texts: some Sequence<String>) -> Set<String> {
    Set(texts.flatMap { all(of: $0) }).subtracting(empty)
  }

  /// Words that name nothing by themselves.
  static let empty: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "for", "by", "from", "and", "or", "with", "this", "that", "these",
    "those", "his", "her", "their", "its", "it", "new", "any", "all", "more", "be", "is", "wa", "were", "been", "had",
    "has", "have", "will", "would", "who", "whose", "which", "s", "i", "we", "he", "she", "they", "before", "after",
    "serious", "several", "multiple", "count", "offence", "charge", "allegation", "began", "started", "came", "into",
    "force", "effect", "introduced", "brought",
  ]

  /// True when half of the shorter side's words are on the other, an ending more or less.
  static func overlap(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let shorter = left.count <= right.count ? left : right
    let longer = left.count <= right.count ? right : left
    guard !shorter.isEmpty else { return false }
    return shorter.filter { has(longer, $0) }.count * 2 >= shorter.count
  }

  /// True when some word is on both sides, an ending more or less.
  static func share(_ left: Set<String>, _ right: Set<String>) -> Bool { left.contains { has(right, $0) } }

  private static func has(_ words: Set<String>, _ word: String) -> Bool {
    if words.contains(word) { return true }
    guard word.utf8.count >= 4 else { return false }
    return words.contains { $0.utf8.count >= 4 && ($0.hasPrefix(word) || word.hasPrefix($0)) }
  }
}
