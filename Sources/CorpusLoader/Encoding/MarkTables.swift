/// What the letters around a lost mark say of it.
enum MarkTables {
  enum Strength { case certain, likely }

  /// How sure an apostrophe is between two parts of a word, in small letters; nil when the second is no ending of that
  /// kind. `don` and `t`, `Lammy` and `s`.
  static func contraction(_ left: String, _ right: String) -> Strength? {
    switch right {
    case "t": negated.contains(left) ? .certain : nil
    case "re", "ve", "ll", "m", "d": pronouns.contains(left) ? .certain : left.count > 2 && right != "m" ? .likely : nil
    case "s": .likely
    default: wholes.contains("\(left) \(right)") ? .certain : nil
    }
  }

  /// True for names with an apostrophe behind their first letters: O’Neill, D’Angelo, De’Andre, d’Ivoire.
  static func isElidedName(_ left: String, _ right: String) -> Bool {
    guard let capital = right.unicodeScalars.first, Letters.isCapital(capital.value), left.count <= 3 else {
      return false
    }
    return namePrefixes.contains(left)
  }

  /// True for a word that is written with an `â` between these parts, in small letters.
  static func isRealWord(_ left: String, _ right: String) -> Bool {
    if realWords.contains(left + "â" + right) { return true }
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    return realStems.contains { stem in
      // `distância`, `contemporâneo`: behind a consonant.
      if stem.before.isEmpty, left.last.map({ "aeou".utf8.contains($0) }) ?? true { return false }
      return right.starts(with: stem.after) && left.suffix(stem.before.count).elementsEqual(stem.before)
    }
  }

  /// True when two parts may be words of their own with a dash between: each has a vowel, and the second does not begin as
  /// no English word does.
  static func canPart(_ left: String, _ right: String) -> Bool {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
    guard left.count > 1, right.count > 1, left.contains(where: vowels.contains), right.contains(where: vowels.contains)
    else { return false }
    let (first, second) = (right[right.startIndex], right[right.index(after: right.startIndex)])
    return !(["n", "m", "l", "r"].contains(first) && !vowels.contains(second))
  }

  /// The character of `â` and one more sign, whose byte between them was dropped; nil when the sign belongs to none.
  static func sign(_ next: UInt32, before: UInt32) -> UInt32? {
    switch next {
    case 0xA6: 0x2026
    case 0xAC: 0x20AC
    case 0xA2: Letters.isLetter(before) ? 0x2122 : 0x2022
    case 0xB0: 0x2030
    case 0xB2: 0x2032
    case 0xB3: 0x2033
    case 0xB9: 0x2039
    case 0xBA: 0x203A
    case 0xA1: 0x2021
    case 0xA4: 0x2264
    case 0xA5: 0x2265
    default: nil
    }
  }

  /// Signs that a quotation begins behind.
  static func isOpeningSign(_ scalar: UInt32) -> Bool {
    [0x28, 0x5B, 0x2D, 0x2F, 0x2013, 0x2014, 0x2026].contains(scalar)
  }

  /// Quotation marks, dashes and the ellipsis.
  static func isMark(_ scalar: UInt32) -> Bool { (0x2013...0x201D).contains(scalar) || scalar == 0x2026 }

  static func isCurrency(_ scalar: UInt32) -> Bool { [0x24, 0xA3, 0x20AC].contains(scalar) }

  private static let negated: Set<String> = [
    "don", "can", "won", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn", "doesn", "didn", "couldn", "wouldn",
    "shouldn", "mustn", "needn", "ain", "shan", "mightn", "oughtn", "daren",
  ]

  private static let pronouns: Set<String> = [
    "i", "you", "we", "they", "he", "she", "it", "that", "who", "there", "what", "how", "where", "when", "why", "this",
    "these", "those", "would", "could", "should", "might", "must", "here",
  ]

  /// Whole words with an apostrophe inside.
  private static let wholes: Set<String> = [
    "ma am", "y all", "o clock", "ne er", "e er", "o er", "hallowe en", "int l", "gov t", "hawai i", "qur an", "sa ar",
    "ba ath", "shi a", "shi ite", "shi ites", "sana a", "da esh", "xi an", "nat l", "dep t", "rock n", "s more",
    "c mon",
    "d you", "y know", "will o", "jack o", "o neill", "o brien", "o connor",
  ]

  private static let namePrefixes: Set<String> = [
    "O", "D", "L", "M", "N", "T", "d", "l", "De", "Da", "Ta", "Ja", "La", "Le", "Dell", "Sha", "Ka", "Ra", "Na", "Du",
    "Mc",
  ]

  /// Words of English that a dash without spaces stands beside.
  static let smallWords: Set<String> = [
    "the", "of", "and", "to", "in", "was", "is", "that", "for", "it", "he", "she", "with", "as", "his", "her", "on",
    "be", "at", "by", "had", "not", "are", "but", "from", "have", "they", "which", "were", "their", "has", "been",
    "who", "this", "will", "would", "there", "what", "when", "we", "you", "your", "my", "our", "an", "or", "if",
    "so", "all", "about", "into", "than", "them", "then", "these", "those", "could", "should", "can", "how", "its",
    "after", "out", "up", "do", "did", "does", "one", "no", "me", "him", "us", "more", "over", "just", "also",
    "now", "where", "why", "while", "whose", "only", "even", "especially", "including", "because", "though",
    "although", "perhaps", "like", "such", "some", "any", "most", "both", "until", "since", "before", "without",
    "through", "under", "against", "between", "every", "each", "other", "two", "three", "first", "last", "time",
    "years", "people", "well", "yes", "said", "a", "i",
  ]

  /// Clipped words with the apostrophe at the end.
  static let clipped: Set<String> = [
    "o", "an", "th", "ol", "wi", "nothin", "somethin", "goin", "doin", "talkin", "lookin", "comin", "gettin", "tryin",
  ]

  /// Clipped words with the apostrophe at the beginning.
  static let elided: Set<String> = [
    "twas", "tis", "em", "til", "till", "cause", "bout", "cos", "cuz", "n", "twere", "twill", "nuff", "neath", "gainst",
  ]

  /// Words behind which an `â` that stands alone is a word or letter spoken of.
  static let naming: Set<String> = [
    "the", "a", "an", "of", "word", "words", "letter", "letters", "character", "characters", "symbol", "vowel", "sound",
    "preposition", "with", "called", "as", "like", "and", "or", "is", "means",
  ]

  private static let realWords: Set<String> = [
    // Welsh and place names
    "plâs", "brâs", "grâs", "glâs", "câs", "râs", "tân", "cân", "gwlân", "mân", "iâ", "siân", "tâl", "iâr", "tâf",
    "dâl", "gân", "dân", "lân", "glân", "nâd", "llân", "siâp", "siâms", "âr", "hâd", "brân", "frân", "parhâ",
    "caniatâ", "glanhâ", "iachâ", "dramâu", "pâr", "bâr", "câr", "sâl", "wâl", "pâl", "tâp", "stâd",
    // French
    "âge", "âgé", "âgée", "âges", "âme", "âmes", "âne", "ânes", "âpre", "âcre", "âtre", "mât", "mâts", "bât",
    "pâle", "mâle", "râle", "hâle", "pâte", "pâtes", "pâté", "pâtés", "lâche", "tâche", "fâché", "gâté", "hâte",
    "câlin", "câble", "râpé", "bâle", "dégât", "dégâts", "appât", "appâts", "aplâtre",
    // Portuguese
    "âmbito", "âncora", "ângulo", "ânimo", "âmago", "ânsia", "ângela",
    // Romanian, Turkish, Vietnamese
    "cât", "atât", "decât", "când", "până", "fân", "râd", "râu", "hotărât", "urât", "hâlâ", "lâzım", "kâr",
    "rüzgâr", "âşık", "âlem", "lâm", "trân", "xuân", "tâm", "âm", "ân", "châu", "quân", "thân",
  ]

  /// Parts of words that mark them as real wherever they stand in them, before the `â` and behind it.
  private static let realStems: [(before: [UInt8], after: [UInt8])] = [
    "châte", "châta", "bâti", "bâto", "gâtea", "théâtr", "grâce", "pâtis", "pâqu", "châlo", "châti", "crâne",
    "flâne", "blâm", "râtel", "plâtr", "emplâtr", "relâch", "tâche", "câlin", "câbl", "neuchât", "ânci", "ância",
    "ânico", "ântic", "ânea", "âneo", "âmar", "âmer", "âmpad", "ândul", "româ", "brânc", "târg", "râmn", "sâmb",
    "mâine", "sân", "kâğ", "kâz", "hâl", "mâché", "âtre", "âmic", "âmpag", "gâch", "fâch", "pâtur", "âteau",
  ].map { stem in
    let parts = stem.split(separator: "â", omittingEmptySubsequences: false)
    return (Array(parts[0].utf8), Array(parts.dropFirst().joined(separator: "â").utf8))
  }
}
