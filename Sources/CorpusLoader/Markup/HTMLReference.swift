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
    guard let value = CharacterNames.scalar(of: text.part(place + 1..<next)) else { return nil }
    // Without its `;` only the old names of Latin-1 are read, as browsers do.
    if !isClosed, value > 0xFF { return nil }
    return (value, isClosed ? next + 1 : next)
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    if Bytes.isDigit(byte) { return UInt32(byte & 0x0F) }
    let letter = (byte | 0x20) &- 0x61
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }
}
