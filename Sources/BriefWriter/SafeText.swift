/// Text from anywhere, made safe to show: what could drive a terminal or turn the order of letters around is replaced.
enum SafeText {
  /// Control characters, and the marks that override the direction of writing, as U+FFFD; tab and line end stay.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
    return String(safe)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
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
