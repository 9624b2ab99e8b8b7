internal import CLibXML2

/// Words that were meant for HTML, in a place that has none: character references written out, tags left out.
enum PlainWords {
  /// The words, with one space between them; nil when nothing is left.
  static func of(_ text: String?) -> String? {
    guard let text else { return nil }
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return Bytes.tidy(text) }
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x26: place = reference(at: place, in: bytes, to: &out)
      case 0x3C where place + 1 < bytes.count && (Bytes.isLetter(bytes[place + 1]) || bytes[place + 1] == 0x2F):
        if let end = bytes[place...].prefix(200).firstIndex(of: 0x3E) {
          out.append(0x20)
          place = end + 1
        } else {
          out.append(0x3C)
          place += 1
        }
      default:
        out.append(bytes[place])
        place += 1
      }
    }
    let words = Bytes.collapsed(out)
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  private static func reference(at place: Int, in bytes: [UInt8], to out: inout [UInt8]) -> Int {
    let name = bytes[(place + 1)...].prefix(32).prefix { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x23 }
    if name.endIndex < bytes.count, bytes[name.endIndex] == 0x3B, !name.isEmpty, let scalar = scalar(name) {
      TextEncoding.append(scalar, to: &out)
      return name.endIndex + 1
    }
    out.append(0x26)
    return place + 1
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
    if name.first == 0x23 {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { $0 >= 0x20 && Unicode.Scalar($0) != nil ? $0 : nil }
    }
    return (Array(name) + [0]).withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress)?.pointee.value }
  }
}
