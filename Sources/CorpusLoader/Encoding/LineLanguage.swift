/// Tells whether a line is English or one of the languages that have real words with `â`, by its commonest small words and
/// by its letters.
struct LineLanguage {
  /// Small words of English.
  private(set) var english = 0
  /// Small words of the others, and words with letters that English has not.
  private(set) var foreign = 0

  /// True when it is spelt as Americans spell.
  private(set) var isAmerican = false

  init(_ scalars: [UInt32]) {
    isAmerican = LineLanguage.beginsWithPlace(scalars)
    var word = ""
    var isStrange = false
    for scalar in scalars + [0x20] {
      if Letters.isLetter(scalar) || scalar == 0x27 || scalar == 0x2019 || scalar > 0x24F && !isSign(scalar) {
        // An â may be damage and speaks for nothing.
        if scalar != 0xE2 {
          if scalar > 0x7F, scalar != 0x2019, !Letters.isCapital(scalar) { isStrange = true }
          Unicode.Scalar(scalar).map { word.unicodeScalars.append($0) }
        } else {
          word.append("*")
        }
      } else if !word.isEmpty {
        let isName = word.unicodeScalars.first.map { Letters.isCapital($0.value) } ?? false
        let folded = word.lowercased()
        if LineLanguage.englishWords.contains(folded) { english += 1 }
        if LineLanguage.americanWords.contains(folded) { isAmerican = true }
        if LineLanguage.otherWords.contains(folded) || isStrange && !isName { foreign += 1 }
        word = ""
        isStrange = false
      }
    }
  }

  /// True for a small word of another language, in small letters.
  static func isForeign(_ word: String) -> Bool { otherWords.contains(word) }

  /// True when more speaks for another language than for English.
  var isForeign: Bool { foreign > english }
  /// True when much speaks for English and next to nothing against it.
  var isEnglish: Bool { english >= 2 && foreign * 4 <= english }

  /// True for the beginning of an agency's report as American papers print it: `CAIRO â`.
  private static func beginsWithPlace(_ scalars: [UInt32]) -> Bool {
    guard let mark = scalars.prefix(40).firstIndex(of: 0xE2), mark > 4, scalars[mark - 1] == 0x20 else { return false }
    let town = scalars.prefix { Letters.isCapital($0) }
    return town.count > 2 && !scalars[..<mark].contains(0x2E)
  }

  private func isSign(_ scalar: UInt32) -> Bool { (0x2000...0x2BFF).contains(scalar) }

  private static let englishWords: Set<String> = [
    "the", "of", "and", "to", "in", "was", "is", "that", "for", "it", "he", "she", "with", "as", "his", "her", "on",
    "be", "at", "by", "had", "not", "are", "but", "from", "have", "they", "which", "were", "their", "has", "said",
    "been", "who", "this", "will", "would", "there", "what", "when", "we", "you", "your", "my", "our", "an", "or",
    "if", "so", "all", "about", "into", "than", "them", "then", "these", "those", "could", "should", "can", "how",
    "its", "after", "out", "up", "do", "did", "does", "one", "no", "i", "me", "him", "us", "more", "over", "says",
    "new", "just", "also", "now",
  ]

  private static let americanWords: Set<String> = [
    "percent", "color", "center", "labor", "defense", "toward", "favor", "favorite", "program", "programs",
    "neighbor", "behavior", "gotten", "offense", "theater", "honor", "traveled", "mom", "pollutants",
    "congressional", "math",
  ]

  private static let otherWords: Set<String> = [
    // Welsh
    "yn", "y", "yr", "ac", "ei", "wedi", "mae", "oedd", "ar", "gyda", "ni", "i'r", "o'r", "bod", "ond", "dros",
    "gan", "hyn", "hefyd", "cyn", "mewn", "fel", "roedd", "nid", "eu", "gyda'r", "mynd", "chi", "ein", "sydd", "sy",
    "a'r", "i’r", "o’r", "a’r", "cymru", "hwn", "hi", "ddim", "bydd", "fod", "iawn",
    // French
    "le", "la", "les", "des", "du", "et", "une", "est", "dans", "qui", "pour", "que", "sur", "avec", "pas", "sont",
    "au", "aux", "ce", "cette", "il", "elle", "de", "en", "par", "ont", "je", "nous", "vous", "sans", "ses", "sa",
    "leur", "mais", "ou", "cet", "ne", "se", "très", "fait", "tout", "c'est", "d'un", "d'une", "c’est", "d’un",
    "d’une",
    // Portuguese
    "os", "uma", "da", "em", "para", "com", "dos", "das", "foi", "ao", "por", "como", "na", "não", "são", "seu",
    "sua", "pelo", "pela", "nos", "nas", "um", "está", "muito",
    // Romanian
    "și", "şi", "nu", "să", "este", "din", "pe", "cu", "care", "mai", "lui", "sunt", "ca", "în", "cel", "fi",
    // Vietnamese
    "của", "và", "là", "có", "không", "cho", "các", "những", "được", "trong", "người", "một", "này", "đã", "với",
    // Turkish
    "ve", "bir", "bu", "için", "ile", "çok", "olarak", "daha", "gibi", "kadar",
    // Italian and Spanish
    "di", "che", "non", "del", "della", "gli", "el", "los", "las", "una", "es", "lo",
    // Irish and Gaelic
    "agus", "ag", "gu", "tha", "bha", "leis", "seo", "atá", "bhí",
  ]
}
