/// The references of XML and HTML: `&amp;`, `&#8217;`, `&rsquo;`.
enum XMLReferences {
  /// What stands at an `&`.
  enum Found {
    /// No reference: the sign itself.
    case sign
    /// More bytes are needed to tell.
    case unfinished
    /// A character, and the bytes its reference has. Only XML's own five names and numbers of characters that XML may hold
    /// are sound.
    case scalar(UInt32, length: Int, isSound: Bool)
    /// A number that stands for no character.
    case nothing(length: Int)
  }

  /// Bytes of the longest reference that is one.
  static let longest = 34

  /// Reads the reference at the `&` that `bytes` begin with.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Found {
    var end = 1
    let limit = min(bytes.count, longest)
    while end < limit, Bytes.isLetter(bytes[end]) || Bytes.isDigit(bytes[end]) || bytes[end] == 0x23 { end += 1 }
    if end == bytes.count, end < longest, !isLast { return .unfinished }
    guard end < bytes.count, bytes[end] == 0x3B, end > 1 else { return .sign }
    let name = bytes.part(1..<end)
    if name[0] == 0x23 { return number(name, length: end + 1) }
    if let own = own(name) { return .scalar(own, length: end + 1, isSound: true) }
    guard let meant = CharacterNames.scalar(of: name) else { return .sign }
    return .scalar(meant, length: end + 1, isSound: false)
  }

  private static func own(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    switch (name.count, name[0]) {
    case (2, 0x6C) where name[1] == 0x74: 0x3C
    case (2, 0x67) where name[1] == 0x74: 0x3E
    case (3, 0x61) where name[1] == 0x6D && name[2] == 0x70: 0x26
    case (4, 0x71) where name[1] == 0x75 && name[2] == 0x6F && name[3] == 0x74: 0x22
    case (4, 0x61) where name[1] == 0x70 && name[2] == 0x6F && name[3] == 0x73: 0x27
    default: nil
    }
  }

  private static func number(_ name: UnsafeBufferPointer<UInt8>, length: Int) -> Found {
    let isHex = name.count > 1 && name[1] | 0x20 == 0x78
    var value: UInt32 = 0
    guard name.count > (isHex ? 2 : 1) else { return .sign }
    for byte in name[(isHex ? 2 : 1)...] {
      let digit: UInt8
      if Bytes.isDigit(byte) {
        digit = byte - 0x30
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        digit = (byte | 0x20) - 0x61 + 10
      } else {
        return .sign
      }
      if value > 0x11_0000 { return .nothing(length: length) }
      value = value * (isHex ? 16 : 10) + UInt32(digit)
    }
    // Bytes 128 to 159 of windows-1252, which HTML reads as their characters.
    if (0x80...0x9F).contains(value) {
      return .scalar(Windows1252.upper[Int(value) - 0x80], length: length, isSound: true)
    }
    if value == 0x0D { return .scalar(0x0A, length: length, isSound: true) }
    let isControl = value < 0x20 && value != 0x0A && value != 0x09
    if isControl || Unicode.Scalar(value) == nil || value & 0xFFFE == 0xFFFE { return .nothing(length: length) }
    return .scalar(value, length: length, isSound: true)
  }

  /// A text with its references, of XML and of HTML, as the characters they stand for.
  static func resolved(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == 0x26 else {
        out.append(bytes[place])
        place += 1
        continue
      }
      switch read(bytes.part(place..<bytes.count), isLast: true) {
      case .scalar(let scalar, let length, _):
        TextEncoding.append(scalar, to: &out)
        place += length
      case .nothing(let length): place += length
      case .sign, .unfinished:
        out.append(0x26)
        place += 1
      }
    }
    return out
  }
}
