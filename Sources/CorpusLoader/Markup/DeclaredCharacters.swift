/// The characters that a declaration of type gives names to: `<!ENTITY pound "&#163;">`. Nothing else that an entity
/// can be is read, so that what a name stands for is one character and never markup or another name.
struct DeclaredCharacters {
  private var scalars: [String: UInt32] = [:]

  init() {}

  /// What the reference at the `&` at `place` stands for, when it is one to a declared name, and where it ends. XML's own
  /// five names keep their meaning whatever is declared.
  func reference(at place: Int, in text: [UInt8]) -> (scalar: UInt32, end: Int)? {
    guard !scalars.isEmpty else { return nil }
    let name = text[(place + 1)...].prefix(32).prefix { Bytes.isLetter($0) || Bytes.isDigit($0) }
    guard name.endIndex < text.count, text[name.endIndex] == 0x3B else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    guard !DeclaredCharacters.own.contains(word), let scalar = scalars[word] else { return nil }
    return (scalar, name.endIndex + 1)
  }

  private static let own: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

  /// Takes down what the declaration in `range` declares; false when one of its entities is anything but a character.
  mutating func add(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    var place = range.lowerBound
    while let found = Bytes.find("<!entity", in: text, from: place, to: range.upperBound) {
      place = found + 8
      guard let (name, scalar) = DeclaredCharacters.declaration(text[place..<range.upperBound]) else { return false }
      if scalars[name] == nil { scalars[name] = scalar }
    }
    return true
  }

  /// ` pound "&#163;">`: the name and its character.
  private static func declaration(_ text: ArraySlice<UInt8>) -> (String, UInt32)? {
    let start = text.drop(while: Bytes.isSpace)
    guard start.startIndex > text.startIndex else { return nil }
    let name = start.prefix { Bytes.isLetter($0) || Bytes.isDigit($0) || [0x2D, 0x2E, 0x5F].contains($0) }
    let rest = text[name.endIndex...].drop(while: Bytes.isSpace)
    guard !name.isEmpty, name.count <= 32, rest.startIndex > name.endIndex, let quote = rest.first,
      quote == 0x22 || quote == 0x27
    else { return nil }
    let value = rest.dropFirst().prefix(16).prefix { $0 != quote }
    let after = text[value.endIndex...]
    guard after.first == quote, after.dropFirst().first(where: { !Bytes.isSpace($0) }) == 0x3E,
      let scalar = character(value)
    else { return nil }
    return (String(decoding: name, as: UTF8.self), scalar)
  }

  /// One character, or one reference to one: `&#163;`, `&#xA3;`, `&#38;#60;`, which is how `<` must be declared.
  private static func character(_ value: ArraySlice<UInt8>) -> UInt32? {
    guard value.first == 0x26 else {
      let scalars = String(decoding: value, as: UTF8.self).unicodeScalars
      guard scalars.count == 1, let only = scalars.first, only != "%", only != "<" else { return nil }
      return only.value
    }
    var digits = value.dropFirst()
    if digits.starts(with: "#38;".utf8), digits.count > 4 { digits = digits.dropFirst(4) }
    guard digits.first == 0x23, digits.last == 0x3B else { return nil }
    digits = digits.dropFirst().dropLast()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == 0x78
    guard
      let number = UInt32(
        String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      Unicode.Scalar(number) != nil, number >= 0x20, number & 0xFFFE != 0xFFFE
    else { return nil }
    return number
  }
}
