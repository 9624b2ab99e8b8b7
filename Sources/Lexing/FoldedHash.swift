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
  public static func of(_ word: String) -> UInt64 { folded(word.utf8) }

  /// The hash of a word in UTF-8, as the tokenizer would give it.
  public static func of(_ word: ArraySlice<UInt8>) -> UInt64 { folded(word) }

  private static func folded(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = FoldedHash()
    // U+2019 is E2 80 99: it is held back until it is told from its neighbours.
    var held = 0
    for byte in word {
      switch (held, byte) {
      case (0, 0xE2), (1, 0x80):
        held += 1
        continue
      case (2, 0x99): hash.add(0x27)
      default:
        if held > 0 { hash.add(0xE2) }
        if held > 1 { hash.add(0x80) }
        hash.add(byte)
      }
      held = 0
    }
    return hash.value
  }
}
