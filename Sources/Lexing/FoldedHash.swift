/// A 64-bit FNV-1a hash that sees no difference between capitals and small letters of ASCII.
public struct FoldedHash: Sendable {
  /// The hash of the bytes added so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing.
  @inlinable
  public init() {}

  /// Adds one byte, a capital as its small letter.
  public mutating func add(_ byte: UInt8) {
    let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x100_0000_01b3
  }

  /// The hash of a word, as the tokenizer would give it.
  public static func of(_ word: String) -> UInt64 {
    var hash = FoldedHash()
    for scalar in word.unicodeScalars {
      if scalar.value == 0x2019 {
        hash.add(0x27)
      } else {
        for byte in String(scalar).utf8 { hash.add(byte) }
      }
    }
    return hash.value
  }
}
