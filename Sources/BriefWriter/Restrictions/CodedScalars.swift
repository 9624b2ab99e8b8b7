/// The characters of a text with the codes undone that a name may be written in: `%C3%A9`, `&#233;`, `&eacute;`, each
/// also when coded twice, and in JSON `\u00e9`. Of bytes that are no UTF-8, and of codes that stand for nothing,
/// U+FFFD.
struct CodedScalars: Sequence, IteratorProtocol {
  /// A character and the bytes that it was written in.
  struct Place {
    var scalar: Unicode.Scalar
    var start: Int
    var end: Int
  }

  private let bytes: [UInt8]
  private let isJSON: Bool
  private var index = 0

  init(_ bytes: [UInt8], isJSON: Bool = false) {
    self.bytes = bytes
    self.isJSON = isJSON
  }

  mutating func next() -> Place? {
    guard index < bytes.count else { return nil }
    let start = index
    let coded: (scalar: Unicode.Scalar, end: Int)? =
      switch bytes[index] {
      case UInt8(ascii: "%"): percent(index)
      case UInt8(ascii: "&"): entity(index)
      case UInt8(ascii: "\\") where isJSON: escape(index)
      default: nil
      }
    let (scalar, end) = coded ?? plain(index)
    index = end
    return Place(scalar: scalar, start: start, end: end)
  }

  // MARK: UTF-8

  private func plain(_ start: Int) -> (Unicode.Scalar, Int) {
    let length = CodedScalars.length(bytes[start])
    let end = Swift.min(start + length, bytes.count)
    let scalar = CodedScalars.scalar(bytes[start..<end])
    return (scalar ?? "\u{FFFD}", scalar == nil ? start + 1 : end)
  }

  /// How many bytes a character has that begins with `lead`.
  private static func length(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  private static func scalar(_ bytes: some Collection<UInt8>) -> Unicode.Scalar? {
    guard let text = String(validating: bytes, as: UTF8.self), text.unicodeScalars.count == 1 else { return nil }
    return text.unicodeScalars.first
  }

  // MARK: Codes

  /// `%C3%A9`, and `%25C3%25A9`, which is the same coded twice.
  private func percent(_ start: Int) -> (Unicode.Scalar, Int)? {
    guard let (lead, next) = percentByte(start) else { return nil }
    var (found, end) = ([lead], next)
    while found.count < CodedScalars.length(lead), let (more, after) = percentByte(end) {
      found.append(more)
      end = after
    }
    return CodedScalars.scalar(found).map { ($0, end) } ?? ("\u{FFFD}", next)
  }

  private func percentByte(_ start: Int) -> (UInt8, Int)? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "%") else { return nil }
    var at = start + 1
    while starts("25", at), hexadecimal(at + 2, 2) != nil { at += 2 }
    return hexadecimal(at, 2).map { (UInt8(truncatingIfNeeded: $0), at + 2) }
  }

  /// `&#233;`, `&#xE9;`, `&eacute;`, and `&amp;eacute;`, which is the same coded twice.
  private func entity(_ start: Int) -> (Unicode.Scalar, Int)? {
    var at = start + 1
    while starts("amp;", at) { at += 4 }
    let body = bytes[Swift.min(at, bytes.count)...].prefix(12)
    guard let stop = body.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let words = String(decoding: body[..<stop], as: UTF8.self)
    if words.hasPrefix("#") {
      let number = words.dropFirst()
      let value = number.lowercased().hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
      return value.flatMap(Unicode.Scalar.init).map { ($0, stop + 1) }
    }
    return EntityNames.scalar(words).map { ($0, stop + 1) }
  }

  /// The escapes of JSON.
  private func escape(_ start: Int) -> (Unicode.Scalar, Int)? {
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "u"):
      guard let value = hexadecimal(start + 2, 4) else { return nil }
      return (Unicode.Scalar(value) ?? "\u{FFFD}", start + 6)
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (" ", start + 2)
    default: return (Unicode.Scalar(bytes[start + 1]), start + 2)
    }
  }

  private func starts(_ words: StaticString, _ at: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return words.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + count]) }
  }

  private func hexadecimal(_ at: Int, _ count: Int) -> UInt32? {
    guard at + count <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at..<at + count] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) - 0x57
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

/// The named characters of HTML that a name can be written with.
enum EntityNames {
  /// `eacute`, `nbsp`; nil for names of which none can stand within a name.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "nbsp", "ensp", "emsp", "thinsp": return " "
    case "shy", "zwj", "zwnj", "lrm", "rlm": return "\u{AD}"
    case "apos", "rsquo", "lsquo", "prime": return "'"
    case "ndash", "mdash", "hyphen", "dash", "minus": return "-"
    case "period": return "."
    case "comma": return ","
    case "szlig": return "ß"
    case "aelig": return "æ"
    case "AElig": return "Æ"
    case "oelig": return "œ"
    case "OElig": return "Œ"
    default:
      // A letter with a mark is named by both; only the letter matters.
      let marks = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron", "macr", "breve"]
      guard let letter = name.unicodeScalars.first, letter.properties.isAlphabetic, letter.isASCII else { return nil }
      return marks.contains(String(name.dropFirst())) ? letter : nil
    }
  }
}
