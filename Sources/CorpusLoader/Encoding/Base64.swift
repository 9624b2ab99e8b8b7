/// Bytes written in base64 (RFC 4648, section 4; the signs of section 5 too).
enum Base64 {
  /// The bytes that are written, and how many signs, white space apart, are none of base64: those are passed over.
  static func decoded(_ text: some Sequence<UInt8>) -> (bytes: [UInt8], strangers: Int) {
    var out: [UInt8] = []
    var strangers = 0
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      let digit: UInt8
      switch byte {
      case 0x41...0x5A: digit = byte - 0x41
      case 0x61...0x7A: digit = byte - 0x61 + 26
      case 0x30...0x39: digit = byte - 0x30 + 52
      case 0x2B, 0x2D: digit = 62
      case 0x2F, 0x5F: digit = 63
      case 0x3D:
        // Padding ends a stretch; another may follow.
        (bits, count) = (0, 0)
        continue
      default:
        if !Bytes.isSpace(byte) { strangers += 1 }
        continue
      }
      bits = bits << 6 | UInt32(digit)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        bits &= (1 << UInt32(count)) - 1
      }
    }
    return (out, strangers)
  }
}
