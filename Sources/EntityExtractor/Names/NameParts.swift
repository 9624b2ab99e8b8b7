internal import Knowledge
internal import Lexing

/// The parts of a person's name, small, and how two names compare.
enum NameParts {
  /// The words of tokens without signs, hyphens divided.
  static func of(_ page: Page, _ tokens: Range<Int>) -> [String] {
    var parts: [String] = []
    for index in tokens where page.isWord(index) {
      let word = page.text.string(page.tokens[index]).lowercased().replacing("\u{2019}", with: "'")
      parts += word.split(separator: "-").map(String.init)
    }
    return parts
  }

  /// The words of a name written out, small, hyphens divided.
  static func of(_ name: String) -> [String] {
    name.lowercased().replacing("\u{2019}", with: "'").split { $0 == " " || $0 == "-" }.map(String.init)
  }

  /// A name in capitals as it is written otherwise, a capital at each part: `ANN-MARIE O'DOWD` is `Ann-Marie O'Dowd`.
  static func titled(_ name: String) -> String {
    var begins = true
    return String(
      name.lowercased().map { letter in
        defer { begins = !letter.isLetter }
        return begins ? Character(letter.uppercased()) : letter
      })
  }

  /// True when `short` ends `long`: the surname, or a double surname.
  static func isTail(_ short: [String], of long: [String]) -> Bool {
    short.count < long.count && long.suffix(short.count).elementsEqual(short)
  }

  /// True when two full names can be one person's: given names agree, the surname is the same (or one letter off, when the
  /// given name is the same), and the middle names of one are among the other's.
  static func agree(_ one: [String], _ other: [String], _ names: NameWords) -> Bool {
    guard let left = one.first, let right = other.first, let leftLast = one.last, let rightLast = other.last else {
      return false
    }
    let isSameGiven = left == right
    guard
      isSameGiven || isInitial(left, of: right) || isInitial(right, of: left)
        || names.agree(FoldedHash.of(left), FoldedHash.of(right))
    else { return false }
    let short = one.count <= other.count ? one : other
    let long = one.count <= other.count ? other : one
    if leftLast == rightLast {
      return isWithin(Array(short.dropFirst().dropLast()), Array(long.dropFirst().dropLast()))
    }
    return isSameGiven && one.dropFirst().dropLast().elementsEqual(other.dropFirst().dropLast())
      && isMisspelling(Array(leftLast.utf8), Array(rightLast.utf8))
  }

  private static func isInitial(_ letter: String, of name: String) -> Bool {
    letter.utf8.count == 1 && name.utf8.count > 1 && name.hasPrefix(letter)
  }

  /// True when the parts of `few` come in `many` in that order, an initial standing for its name.
  private static func isWithin(_ few: [String], _ many: [String]) -> Bool {
    var rest = many[...]
    for part in few {
      guard let place = rest.firstIndex(where: { $0 == part || isInitial(part, of: $0) || isInitial($0, of: part) })
      else {
        return false
      }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// One letter more, less or other, or two exchanged, in words of six letters and more that begin alike.
  static func isMisspelling(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count >= 6, other.count >= 6, one.first == other.first, abs(one.count - other.count) <= 1 else {
      return false
    }
    var start = 0
    while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
    var left = one.count
    var right = other.count
    while left > start, right > start, one[left - 1] == other[right - 1] {
      left -= 1
      right -= 1
    }
    let (a, b) = (left - start, right - start)
    if a <= 1 && b <= 1 { return true }
    // Letters exchanged: the same letters between, only the outer two differ in place.
    guard a == b, a <= 3, one[start] == other[right - 1], other[start] == one[left - 1] else { return false }
    return one[(start + 1)..<(left - 1)].elementsEqual(other[(start + 1)..<(right - 1)])
  }
}
