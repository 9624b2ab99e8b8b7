/// The ways in which a part of a message stands for bytes (RFC 2045, section 6).
enum TransferEncoding {
  /// The bytes of a part; an encoding that is not known leaves them as they are.
  static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
    switch name.map({ Bytes.trimmed(Array($0.utf8)[...]).map(Bytes.folded) }).map({
      String(decoding: $0, as: UTF8.self)
    }) {
    case "base64": Base64.decoded(bytes).bytes
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  /// Quoted-printable: `=E9` is a byte, a `=` at the end of a line joins the next to it.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard bytes[place] == 0x3D else {
        out.append(bytes[place])
        place += 1
        continue
      }
      var next = place + 1
      while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
      if next == bytes.endIndex || bytes[next] == 0x0A {
        place = min(bytes.endIndex, next + 1)
      } else if let byte = hexadecimal(bytes, place + 1) {
        out.append(byte)
        place += 3
      } else {
        out.append(0x3D)
        place += 1
      }
    }
    return out
  }

  /// Bytes in which a sign and two hexadecimal digits stand for one.
  static func unescaped(_ bytes: [UInt8], escape: UInt8, space: UInt8? = nil) -> [UInt8] {
    var out: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == escape, let byte = hexadecimal(bytes[...], place + 1) {
        out.append(byte)
        place += 3
      } else {
        out.append(bytes[place] == space ? 0x20 : bytes[place])
        place += 1
      }
    }
    return out
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>, _ place: Int) -> UInt8? {
    guard place + 1 < bytes.endIndex, let high = digit(bytes[place]), let low = digit(bytes[place + 1]) else {
      return nil
    }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
