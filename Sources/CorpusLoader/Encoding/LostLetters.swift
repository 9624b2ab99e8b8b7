/// Capitals with accents of which only the first byte is left: `Ã` for `É`, because the second was dropped as a control
/// character. A real `Ã` stands among capitals.
struct LostLetters {
  /// Where they stand and which letters they are.
  private(set) var places: [(Int, UInt32)] = []

  init(_ line: DamagedLine) {
    let scalars = line.scalars
    for place in scalars.indices where scalars[place] == 0xC3 && !line.isRepaired[place] {
      let before = place > 0 ? scalars[place - 1] : 0
      let after = place + 1 < scalars.count ? scalars[place + 1] : 0
      if before == 0xE2 || after == 0xE2 { continue }
      if Letters.isDigit(before), Letters.isDigit(after) || Letters.isBreak(after) {
        places.append((place, 0xD7))
      } else if Letters.isLetter(before), !Letters.isCapital(before) {
        places.append((place, 0xDF))
      } else if !Letters.isLetter(before), Letters.isLetter(after), !Letters.isCapital(after) {
        let next = scalars[(place + 1)...].prefix(4).map { UInt8(truncatingIfNeeded: $0) }
        let found = LostLetters.beginnings.first { $0.words.contains { next.starts(with: $0.utf8) } }
        places.append((place, found?.letter ?? 0xC9))
      }
    }
  }

  /// How the names and words begin that have such a letter first; all others are taken for `É`, the commonest.
  private static let beginnings: [(letter: UInt32, words: [String])] = [
    (0xC1, ["lva", "lex", "ng", "vi", "gn", "rp", "da"]), (0xC5, ["la", "rh", "sa", "ge", "ke"]),
    (0xC7, ["el", "ag", "ay"]),
    (0xD3, ["sc", "la"]), (0xD6, ["zi", "st", "re", "sk", "cal"]), (0xD8, ["st", "rs"]), (0xDC, ["be", "mi"]),
    (0xCD, ["ñ", "sl"]), (0xC0, [" "]),
  ]
}
