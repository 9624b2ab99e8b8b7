/// One function for each place in a page where text can go.
enum HTMLEscape {
  /// For text between tags and for quoted attributes.
  static func text(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in SafeText.visible(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// For a string of CSS within a `style` element: all but letters, digits and spaces of ASCII by number.
  static func cssString(_ text: String) -> String {
    var escaped = ""
    for scalar in SafeText.visible(text).unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || scalar == " " {
        escaped.unicodeScalars.append(scalar)
      } else {
        escaped += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return escaped
  }

  /// For JSON within a `script` element: the characters that HTML reads are written by number, which JSON allows
  /// wherever they can stand, in its strings.
  static func data(_ json: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count + json.count / 16)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): safe += "\\u003c".utf8
      case UInt8(ascii: ">"): safe += "\\u003e".utf8
      case UInt8(ascii: "&"): safe += "\\u0026".utf8
      default: safe.append(byte)
      }
    }
    return safe
  }

  /// For a whole style sheet: `<` by number wherever it could begin the end of the element.
  static func style(_ css: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    safe.reserveCapacity(css.count)
    for (index, byte) in css.enumerated() {
      let begins = byte == UInt8(ascii: "<") && index + 1 < css.count && [0x2F, 0x21].contains(css[index + 1])
      safe += begins ? Array("\\3c ".utf8) : [byte]
    }
    return safe
  }
}
