/// Letters without what a writer may leave out or add: case, accents, forms that only look different.
enum LetterFold {
  /// The letters that `scalar` stands for: `é` and `E` are e, `ß` is two. Empty when it is no letter.
  static func letters(_ scalar: Unicode.Scalar) -> [UInt32] {
    let value = scalar.value
    if value < 0x80 {
      let small = value | 0x20
      return (0x61...0x7A).contains(small) ? [small] : []
    }
    // Apostrophes and primes that Unicode counts among the letters.
    guard scalar.properties.isAlphabetic, !(0x2B9...0x2C1).contains(value) else { return [] }
    if let twin = twins[value] { return [twin] }
    if let latin = latin(scalar) { return latin }
    return scalar.properties.lowercaseMapping.unicodeScalars.filter { !isIgnored($0) }.map(\.value)
  }

  /// True for what is not seen: marks above and below letters, soft hyphens, joiners, controls; and for the mark of
  /// what could not be read.
  static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value == 0xFFFD { return true }
    if scalar.value < 0x80 { return scalar.value < 0x20 && !scalar.properties.isWhitespace || scalar.value == 0x7F }
    let category = scalar.properties.generalCategory
    return scalar.properties.isDefaultIgnorableCodePoint || category == .nonspacingMark || category == .enclosingMark
      || category == .control && !scalar.properties.isWhitespace
  }

  /// Letters of Latin by their names in Unicode, which say what they are made from: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func latin(_ scalar: Unicode.Scalar) -> [UInt32]? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.contains("LATIN") || words.first == "MATHEMATICAL" else { return nil }
    if words.contains("SHARP") { return [0x73, 0x73] }
    if words.contains("DOTLESS") { return words.last?.utf8.first.map { [UInt32($0 | 0x20)] } }
    if words.contains("ETH") { return [0x64] }
    if words.contains("THORN") { return [0x74, 0x68] }
    // The last word before WITH is the letter, or two: `AE`, `FI`.
    guard let letter = words.prefix(while: { $0 != "WITH" }).last, letter.utf8.count <= 2 else { return nil }
    return letter.utf8.map { UInt32($0 | 0x20) }
  }

  /// Letters of other alphabets that look like one of Latin (after Unicode's confusables).
  private static let twins: [UInt32: UInt32] = {
    let pairs: [(StaticString, StaticString)] = [
      ("аАαΑ", "a"), ("ВΒ", "b"), ("сС", "c"), ("ԁ", "d"), ("еЕΕ", "e"), ("НΗһ", "h"), ("іІΙι", "i"), ("јЈ", "j"),
      ("КΚκк", "k"), ("МΜ", "m"), ("Ν", "n"), ("оОοΟ", "o"), ("рРρΡ", "p"), ("ѕЅ", "s"), ("ТΤ", "t"), ("ν", "v"),
      ("хХΧ", "x"), ("уУΥ", "y"), ("Ζ", "z"),
    ]
    var twins: [UInt32: UInt32] = [:]
    for (seen, meant) in pairs {
      guard let letter = meant.description.unicodeScalars.first else { continue }
      for scalar in seen.description.unicodeScalars { twins[scalar.value] = letter.value }
    }
    return twins
  }()
}
