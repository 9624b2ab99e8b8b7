/// Text from anywhere, made safe to show: what could drive a terminal or turn the order of letters around is replaced.
enum SafeText {
  /// Control characters, the marks that override the direction of writing, and the two codes that are no character and
  /// that XML refuses, as U+FFFD; tab and line end stay.
  static func visible(_ text: String) -> String {
    if isPlain(text) { return text }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
    return String(safe)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The text safe to show and on one line: white space of any kind is one space.
  static func line(_ text: String) -> String { PlainWords.oneLine(visible(text)) }

  /// True for text that its bytes show to be safe: nearly all there is. What is replaced beyond ASCII begins with C2 80 to
  /// C2 9F, E2 80 AA to E2 80 AE, E2 81 or EF BF.
  private static func isPlain(_ text: String) -> Bool {
    var before: UInt8 = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      if byte == 0x7F || previous == 0xC2 && byte < 0xA0 { return false }
      if previous == 0xE2 && byte == 0x81 || previous == 0xEF && byte == 0xBF { return false }
      if before == 0xE2, previous == 0x80, byte >= 0xAA { return false }
      (before, previous) = (previous, byte)
    }
    return true
  }

  /// An address that may become a link: http or https, a host, and nothing that needs quoting; nil for anything else.
  static func webAddress(_ text: String?) -> String? {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    let isPlain = bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Array("\"'<>`\\{}|^[]".utf8).contains($0) }
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard isPlain, let scheme, bytes.count > scheme.utf8.count, bytes[scheme.utf8.count] != 0x2F else { return nil }
    return text
  }
}
