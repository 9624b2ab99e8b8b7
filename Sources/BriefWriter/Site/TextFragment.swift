/// An address that leads to the words themselves (URL Fragment Text Directives, WICG): the browser marks them.
enum TextFragment {
  /// The words at each end that stand for a long quotation.
  private static let ends = 4
  /// A quotation of no more words is given whole.
  private static let whole = 9

  /// `https://herald.example/a#:~:text=the%20first%20words,the%20last%20words`. White space of any kind is one space,
  /// as browsers see it.
  static func address(_ address: String, words quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return address }
    let parts = words.count <= whole ? [words[...]] : [words.prefix(ends), words.suffix(ends)]
    let directive = parts.map { escaped($0.joined(separator: " ")) }.joined(separator: ",")
    return address + (address.contains("#") ? "" : "#") + ":~:text=" + directive
  }

  /// All but letters and digits by number: commas, hyphens and ampersands mean something in a directive.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default: escaped += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
      }
    }
    return escaped
  }
}
