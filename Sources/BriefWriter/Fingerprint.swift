/// A name for a set of texts, so that two briefs can be told to stand on the same sources: FNV-1a, 64 bits
/// (Fowler, Noll and Vo). It tells sets apart; it is no proof against forgery.
enum Fingerprint {
  /// Sixteen hexadecimal digits, in groups of four for reading aloud.
  static func words(_ texts: [[UInt8]]) -> String {
    let digits = Array(digits(texts))
    return stride(from: 0, to: 16, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
  }

  /// Sixteen hexadecimal digits.
  static func digits(_ texts: [[UInt8]]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // A byte that UTF-8 never holds parts one text from the next.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
