/// Words for comparing: ASCII letters folded, a plural or possessive `s` cut, so that `checks` and `check` are one.
enum Words {
  /// The words of some bytes, in order.
  static func all(of bytes: some Sequence<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { words.append(stem(word)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: word.append(byte)
      default: close()
      }
    }
    close()
    return words
  }

  /// The words of a text, in order.
  static func all(of text: String) -> [String] { all(of: Array(text.utf8)) }

  /// Words that name nothing by themselves.
  static let empty: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "for", "by", "from", "and", "or", "with", "this", "that", "these",
    "those", "his", "her", "their", "its", "it", "new", "any", "all", "more", "be", "is", "wa", "were", "been", "had",
    "has", "have", "will", "would", "who", "whose", "which", "s",
  ]

  /// Words that could describe any prisoner.
  static let anybody: Set<String> = [
    "man", "men", "woman", "women", "prisoner", "inmate", "person", "people", "convict", "convicted", "criminal",
    "offender", "individual", "suspect", "another", "other", "second", "two", "three", "escaped", "freed", "dangerou",
  ]

  /// Words for the sorts of thing that take effect.
  static let measures: Set<String> = [
    "check", "rule", "sign", "signoff", "scheme", "ban", "policy", "guidance", "procedure", "protocol", "limit", "cap",
    "levy", "tax", "code", "regulation", "safeguard", "requirement", "restriction", "sanction", "curfew", "moratorium",
  ]

  /// Words for meeting, which say nothing of who met.
  static let occasions: Set<String> = [
    "meeting", "meet", "met", "talk", "talks", "summoned", "called", "urgent", "said",
  ]

  /// Words before a noun that mean nobody in particular.
  static let quantifiers: Set<String> = ["any", "no", "every", "each", "such", "anyone", "nobody", "everyone"]

  /// Words that stand for somebody named before.
  static let pronouns: Set<String> = [
    "he", "she", "him", "her", "they", "them", "it", "who", "whom", "his", "their", "this", "that", "thi", "hi", "i",
    "we", "you", "me", "us", "which", "one", "both", "himself", "herself", "itself", "themselve",
  ]

  /// True for a byte of a word.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x80...0xFF: true
    default: false
    }
  }

  /// True when the words of two topics speak of one thing: half of the shorter one's are in the other.
  static func overlap(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let shorter = left.count <= right.count ? left : right
    let longer = left.count <= right.count ? right : left
    guard !shorter.isEmpty else { return false }
    let shared = shorter.filter { word in
      longer.contains(word) || (word.utf8.count >= 4 && longer.contains { $0.utf8.count >= 4 && related($0, word) })
    }
    return shared.count * 2 >= shorter.count
  }

  private static func related(_ left: String, _ right: String) -> Bool {
    left.hasPrefix(right) || right.hasPrefix(left)
  }

  private static func stem(_ word: [UInt8]) -> String {
    let plural = word.count > 3 && word.last == 0x73 && word[word.count - 2] != 0x73
    return String(decoding: plural ? word.dropLast() : word[...], as: UTF8.self)
  }
}
