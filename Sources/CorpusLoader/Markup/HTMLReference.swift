internal import CLibXML2

/// Character references of HTML: `&eacute;`, `&#233;`, `&#xE9;`.
enum HTMLReference {
  /// Hands over the bytes of a text piece by piece, its references resolved. What is no reference stays as it stands.
  static func resolve(
    _ text: UnsafeBufferPointer<UInt8>, isAttribute: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    var place = 0
    while place < text.count {
      guard text[place] == 0x26, let (scalar, end) = scalar(at: place, in: text, isAttribute) else {
        place += 1
        continue
      }
      if place > start { body(UnsafeBufferPointer(rebasing: text[start..<place])) }
      var bytes: [UInt8] = []
      TextEncoding.append(scalar, to: &bytes)
      bytes.withUnsafeBufferPointer(body)
      start = end
      place = end
    }
    if start < text.count { body(UnsafeBufferPointer(rebasing: text[start...])) }
  }

  /// The character that the reference at `place` stands for, and where it ends.
  private static func scalar(
    at place: Int, in text: UnsafeBufferPointer<UInt8>, _ isAttribute: Bool
  ) -> (scalar: UInt32, end: Int)? {
    var next = place + 1
    guard next < text.count else { return nil }
    if text[next] == 0x23 {
      next += 1
      let isHex = next < text.count && text[next] | 0x20 == 0x78
      if isHex { next += 1 }
      let first = next
      var value: UInt32 = 0
      while next < text.count, let digit = digit(text[next], isHex) {
        value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
        next += 1
      }
      guard next > first else { return nil }
      if next < text.count, text[next] == 0x3B { next += 1 }
      // Bytes 128 to 159 of windows-1252, which HTML reads as their characters.
      if (0x80...0x9F).contains(value) { value = Windows1252.upper[Int(value) - 0x80] }
      return (value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value, next)
    }
    while next < text.count, next - place < 32, Bytes.isLetter(text[next]) || Bytes.isDigit(text[next]) { next += 1 }
    guard next > place + 1 else { return nil }
    let isClosed = next < text.count && text[next] == 0x3B
    if !isClosed, isAttribute { return nil }
    guard let value = named(text[place + 1..<next]) else { return nil }
    // Without its `;` only the old names of Latin-1 are read, as browsers do.
    if !isClosed, value > 0xFF { return nil }
    return (value, isClosed ? next + 1 : next)
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    if Bytes.isDigit(byte) { return UInt32(byte & 0x0F) }
    let letter = (byte | 0x20) &- 0x61
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    common[HTMLName.hash(name.lazy.map { $0 })].flatMap { $0.name.elementsEqual(name) ? $0.value : nil }
      ?? (Array(name) + [0]).withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress)?.pointee.value }
  }

  /// The references that texts are full of: libxml2 goes through its whole table for each.
  private static let common = HTMLNameTable(
    ([
      ("amp", 0x26), ("quot", 0x22), ("lt", 0x3C), ("gt", 0x3E), ("apos", 0x27), ("nbsp", 0xA0), ("rsquo", 0x2019),
      ("lsquo", 0x2018), ("ldquo", 0x201C), ("rdquo", 0x201D), ("ndash", 0x2013), ("mdash", 0x2014),
      ("hellip", 0x2026), ("pound", 0xA3), ("euro", 0x20AC), ("copy", 0xA9), ("middot", 0xB7), ("laquo", 0xAB),
      ("raquo", 0xBB), ("eacute", 0xE9), ("egrave", 0xE8), ("agrave", 0xE0), ("auml", 0xE4), ("ouml", 0xF6),
      ("uuml", 0xFC), ("szlig", 0xDF), ("ccedil", 0xE7), ("ecirc", 0xEA), ("shy", 0xAD), ("bdquo", 0x201E),
    ] as [(String, UInt32)]).map { ($0.0, (name: Array($0.0.utf8), value: $0.1)) })
}
