/// Quoted-printable (RFC 2045, section 6.7): lines of 76 characters at most, ended by CR LF.
enum QuotedPrintable {
  static func encoded(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + text.count / 4)
    var column = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x0D { continue }
      if byte == 0x0A {
        out += [0x0D, 0x0A]
        column = 0
        continue
      }
      let endsLine = index + 1 == text.count || text[index + 1] == 0x0A || text[index + 1] == 0x0D
      let isPlain = (0x21...0x7E).contains(byte) && byte != equals || byte == 0x20 && !endsLine
      let width = isPlain ? 1 : 3
      // The last place of a line is kept for the sign that it goes on.
      if column + width > limit - 1 {
        out += [equals, 0x0D, 0x0A]
        column = 0
      }
      if isPlain { out.append(byte) } else { out += [equals, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
      column += width
    }
    return out
  }

  private static let limit = 76
  private static let equals = UInt8(ascii: "=")
  private static let digits = Array("0123456789ABCDEF".utf8)
}
