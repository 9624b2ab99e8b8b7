/// Writes the value of a `style` attribute again with the properties that `HTMLAllowList` knows, and nothing when there is
/// anything in it that is not a plain list of properties.
enum StyleSanitizer {
  static func sanitized(_ style: [UInt8]) -> [UInt8] {
    guard let style = withoutAddresses(style), isPlain(style) else { return [] }
    var out: [UInt8] = []
    for declaration in style.split(separator: 0x3B) {
      let declaration = Bytes.trimmed(declaration)
      if declaration.isEmpty { continue }
      guard let colon = declaration.firstIndex(of: 0x3A) else { return [] }
      let name = Bytes.trimmed(declaration[..<colon])
      let value = Bytes.trimmed(declaration[(colon + 1)...])
      guard !name.isEmpty, name.allSatisfy({ Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2D }),
        !value.contains(0x3A)
      else { return [] }
      guard !value.isEmpty, allows(name, value) else { continue }
      if !out.isEmpty { out.append(0x20) }
      out += name + ": ".utf8 + value + ";".utf8
    }
    return out
  }

  /// Without `url(...)`, as if it had never stood there; nil when one is not closed.
  private static func withoutAddresses(_ style: [UInt8]) -> [UInt8]? {
    guard Bytes.find("url", in: style, from: 0) != nil else { return style }
    var out: [UInt8] = []
    var place = 0
    while place < style.count {
      if Bytes.has("url", at: place, in: style) {
        guard let end = style[place...].firstIndex(of: 0x29) else { return nil }
        out.append(0x20)
        place = end + 1
      } else {
        out.append(style[place])
        place += 1
      }
    }
    return out
  }

  /// Letters, digits and the signs of lengths, colours and lists; strings of words; brackets around numbers.
  private static func isPlain(_ style: [UInt8]) -> Bool {
    var end: UInt8 = 0
    for (place, byte) in style.enumerated() {
      let isWord = Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F || Bytes.isSpace(byte)
      if end == 0x29 {
        if byte == end { end = 0 } else if !Bytes.isDigit(byte) && byte != 0x2C && !Bytes.isSpace(byte) { return false }
      } else if end != 0 {
        if byte == end { end = 0 } else if !isWord { return false }
      } else if byte == 0x22 || byte == 0x27 {
        end = byte
      } else if byte == 0x28 {
        end = 0x29
      } else if byte == 0x2D {
        guard place > 0, place + 1 < style.count, isPart(style[place - 1]), isPart(style[place + 1]) else {
          return false
        }
      } else if !isWord, !":,;#%.!".utf8.contains(byte) {
        return false
      }
    }
    return end == 0
  }

  private static func isPart(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x5F }

  private static func allows(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
    if name.withUnsafeBufferPointer({ HTMLAllowList.styles.contains($0) }) { return true }
    let family = name.prefix { $0 != 0x2D }
    guard family.withUnsafeBufferPointer({ HTMLAllowList.styleFamilies.contains($0) }) else { return false }
    return value.split(whereSeparator: Bytes.isSpace).allSatisfy { word in
      word.withUnsafeBufferPointer { HTMLAllowList.styleWords.contains($0) } || isColour(word) || isLength(word)
    }
  }

  private static func isColour(_ word: ArraySlice<UInt8>) -> Bool {
    if word.first == 0x23 {
      return word.dropFirst().allSatisfy { Bytes.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
    }
    return word.starts(with: "rgb(".utf8) && word.last == 0x29
  }

  /// Digits, and a unit that may be missing.
  private static func isLength(_ word: ArraySlice<UInt8>) -> Bool {
    let unit = word.drop { Bytes.isDigit($0) || $0 == 0x2E }
    guard unit.count < word.count else { return false }
    let units = ["", "cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")"]
    return units.contains { unit.elementsEqual($0.utf8) }
  }
}
