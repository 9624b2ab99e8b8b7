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

  /// True for text that its bytes show to be safe: nearly all there is. What is replaced beyond ASCII begins with C2
  /// 80 to C2 9F, E2 80 AA to E2 80 AE, E2 81 or EF BF.
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

  /// An address that may become a link: http or https, a host with nobody's name before it, codes that are whole, and
  /// nothing that needs quoting; nil for anything else. Word refuses a document with an address that is none.
  static func webAddress(_ text: String?) -> String? {
    guard let text, let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
      return nil
    }
    let bytes = Array(text.utf8.dropFirst(scheme.utf8.count))
    let isPlain = bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && !needsQuoting.contains($0) }
    guard isPlain, isHost(bytes.prefix { !hostEnds.contains($0) }) else { return nil }
    let codes = bytes.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false).dropFirst()
    return codes.allSatisfy { $0.count >= 2 && $0.prefix(2).allSatisfy(isHexadecimal) } ? text : nil
  }

  private static let needsQuoting = Array("\"'<>`\\{}|^[]".utf8)
  private static let hostEnds = Array("/?#".utf8)

  /// A host's name or number, and a port after it.
  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, let first = name.first, isLetterOrDigit(first), parts.count < 3 else { return false }
    let marks = Array(".-_".utf8)
    let isPort = parts.count == 1 || (1...5).contains(parts[1].count) && parts[1].allSatisfy { $0 &- 0x30 < 10 }
    return isPort && name.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }
}
