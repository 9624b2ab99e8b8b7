/// Decides how the bytes of an input stand for characters, and makes them UTF-8. Nothing else guesses at encodings:
/// libxml2 is always handed UTF-8.
///
/// In order: a byte order mark; UTF-16 by the place of its zero bytes; what the XML declaration or a `meta` element
/// says, by the labels of the WHATWG Encoding Standard (`iso-8859-1` means windows-1252); UTF-8 when the bytes are
/// valid; windows-1252.
enum TextEncoding {
  /// The text as valid UTF-8 with line ends as `\n`, without a byte order mark, and the name of its encoding. `charset` is
  /// the label that its carrier gives.
  static func decoded(_ bytes: [UInt8], charset: String? = nil) throws(LoadError) -> (text: [UInt8], name: String) {
    let text: [UInt8]
    let name = "utf-8"
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = mended(bytes[3...])
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      text = utf16(bytes[2...], isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = utf16(bytes[2...], isBigEndian: true)
    } else if let isBigEndian = zeroBytes(of: bytes) {
      text = utf16(bytes[...], isBigEndian: isBigEndian)
    } else {
      switch declared(in: bytes) {
      case .some(.singleByte(let euro)): text = windows1252(bytes, latin9: euro)
      case .some(.utf8): text = mended(bytes[...])
      case nil: text = isUTF8(bytes) ? bytes : windows1252(bytes, latin9: false)
      }
    }
    if text.contains(0) { throw .binary("a file with zero bytes") }
    return (lines(text), name)
  }

  private enum Label {
    case utf8
    case singleByte(latin9: Bool)
  }

  /// True for big-endian, false for little-endian UTF-16 without a mark, nil for neither.
  private static func zeroBytes(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 8, bytes.count % 2 == 0 else { return nil }
    let head = bytes[..<min(bytes.count, 64)]
    let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
    let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
    let units = head.count / 2
    if even == 0, odd * 4 >= units * 3 { return false }
    if odd == 0, even * 4 >= units * 3 { return true }
    return nil
  }

  /// What the XML declaration or a `meta` element of the first 4,096 bytes says; nil for plain text and for labels
  /// that we have no table for.
  private static func declared(in bytes: [UInt8]) -> Label? {
    guard let first = bytes.first(where: { !Bytes.isSpace($0) }), first == 0x3C else { return nil }
    let end = min(bytes.count, 4096)
    var place: Int?
    if let declaration = Bytes.find("<?xml", in: bytes, from: 0, to: 64) {
      let close = Bytes.find("?>", in: bytes, from: declaration, to: end) ?? declaration
      place = Bytes.find("encoding", in: bytes, from: declaration, to: close).map { $0 + 8 }
    }
    if place == nil, let meta = Bytes.find("<meta", in: bytes, from: 0, to: end) {
      place = Bytes.find("charset", in: bytes, from: meta, to: end).map { $0 + 7 }
    }
    guard var offset = place else { return nil }
    while offset < end, Bytes.isSpace(bytes[offset]) || [0x3D, 0x22, 0x27].contains(bytes[offset]) { offset += 1 }
    var label = ""
    while offset < end,
      Bytes.isLetter(bytes[offset]) || Bytes.isDigit(bytes[offset])
        || [0x2D, 0x5F].contains(bytes[offset])
    {
      label.unicodeScalars.append(Unicode.Scalar(Bytes.folded(bytes[offset])))
      offset += 1
    }
    switch label {
    case "utf-8", "utf8": return .utf8
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252",
      "x-cp1252":
      return .singleByte(latin9: false)
    case "iso-8859-15", "iso8859-15", "latin9", "latin-9": return .singleByte(latin9: true)
    default: return nil
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (one, two) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? one << 8 | two : two << 8 | one)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8], latin9: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 { out.append(byte) } else { append(Windows1252.scalar(of: byte, latin9: latin9), to: &out) }
    }
    return out
  }

  /// UTF-8 in which every byte that is none stands for the character that windows-1252 gives it.
  private static func mended(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let length = sequence(in: bytes, at: place)
      if length > 0 {
        out.append(contentsOf: bytes[place..<place + length])
        place += length
      } else {
        append(Windows1252.scalar(of: bytes[place], latin9: false), to: &out)
        place += 1
      }
    }
    return out
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place < bytes.count {
      let length = sequence(in: bytes[...], at: place)
      if length == 0 { return false }
      place += length
    }
    return true
  }

  /// How many bytes the well-formed character at `place` has (Unicode 15, table 3-7); 0 when there is none.
  static func sequence(in bytes: ArraySlice<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    if first < 0x80 { return 1 }
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { lowest = 0xA0 }
      if first == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { lowest = 0x90 }
      if first == 0xF4 { highest = 0x8F }
    default: return 0
    }
    guard place + length <= bytes.endIndex, (lowest...highest).contains(bytes[place + 1]) else { return 0 }
    for next in place + 2..<place + max(2, length) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// `\r\n`, `\r` and the line and paragraph separators of Unicode as `\n`.
  private static func lines(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x0D {
        out.append(0x0A)
        if place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
      } else if byte == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80, bytes[place + 2] | 1 == 0xA9 {
        out.append(0x0A)
        place += 2
      } else {
        out.append(byte)
      }
      place += 1
    }
    return out
  }
}
