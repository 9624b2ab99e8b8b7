/// One character of valid UTF-8, read where it stands.
public struct UTF8Character: Sendable, Hashable {
  /// Its Unicode scalar value.
  public var scalar: UInt32
  /// How many bytes it takes, 1 to 4.
  public var length: Int

  /// The character at `offset`. A byte that begins none is taken alone, as itself.
  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = UInt32(bytes[offset])
    let left = bytes.count - offset
    if first < 0x80 || first < 0xC2 {
      self.init(scalar: first, length: 1)
    } else if first < 0xE0, left > 1 {
      self.init(scalar: (first & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F, length: 2)
    } else if first < 0xF0, left > 2 {
      let middle = (UInt32(bytes[offset + 1]) & 0x3F) << 6
      self.init(scalar: (first & 0x0F) << 12 | middle | UInt32(bytes[offset + 2]) & 0x3F, length: 3)
    } else if first >= 0xF0, first < 0xF5, left > 3 {
      let upper = (UInt32(bytes[offset + 1]) & 0x3F) << 12 | (UInt32(bytes[offset + 2]) & 0x3F) << 6
      self.init(scalar: (first & 0x07) << 18 | upper | UInt32(bytes[offset + 3]) & 0x3F, length: 4)
    } else {
      self.init(scalar: first, length: 1)
    }
  }

  /// A character that has been read already.
  @inlinable
  public init(scalar: UInt32, length: Int) {
    self.scalar = scalar
    self.length = length
  }

  /// The curly or straight single quotation mark that serves as an apostrophe.
  @inlinable
  public var isApostrophe: Bool { scalar == 0x27 || scalar == 0x2019 }

  /// White space outside ASCII: no-break, thin, ideographic and the like.
  public var isWideSpace: Bool {
    scalar == 0xA0 || scalar == 0x85 || (0x2000...0x200B).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
      || scalar == 0x202F || scalar == 0x205F || scalar == 0x3000 || scalar == 0xFEFF
  }

  /// A sign outside ASCII: quotation marks, dashes, currency, bullets, arrows and other symbols.
  public var isWideSign: Bool {
    (0x80...0xBF).contains(scalar) && scalar != 0xAA && scalar != 0xB5 && scalar != 0xBA
      || scalar == 0xD7 || scalar == 0xF7
      || (0x2010...0x2BFF).contains(scalar) || (0x3001...0x3020).contains(scalar) || (0xFE30...0xFE6F).contains(scalar)
      || (0x1F000...0x1FAFF).contains(scalar) || scalar == 0xFFFD
  }

  /// A capital letter of Latin, Greek or Cyrillic outside ASCII.
  public var isWideCapital: Bool {
    (0xC0...0xDE).contains(scalar) && scalar != 0xD7
      || (0x100...0x17F).contains(scalar) && scalar & 1 == 0
      || (0x391...0x3A9).contains(scalar) || (0x400...0x42F).contains(scalar)
  }
}
