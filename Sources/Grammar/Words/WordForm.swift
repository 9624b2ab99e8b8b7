/// What a tagger sees of one word, read in one pass over its bytes.
@_spi(Training)
public struct WordForm: Sendable {
  /// Hash of the word in small letters, each digit as `0`, curly apostrophes straight; 0 once the word is known to be
  /// outside the lexicon, so that nothing is learnt of it by heart.
  public var folded: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The last bytes in small letters, last byte lowest: `tail & 0xFFFFFF` is a suffix of three.
  public var tail: UInt64 = 0
  /// The first four bytes in small letters, first byte lowest.
  public var head: UInt64 = 0
  /// How it is written.
  public var shape: WordShape = .sign
  /// True when a hyphen stands inside it.
  public var hasHyphen = false
  /// True when no space stands before it.
  public var isGluedLeft = false
  /// True when no space stands after it.
  public var isGluedRight = false
  /// True for a closing double quotation mark; of straight ones the second, fourth ... of a sentence.
  public var closesQuote = false
  /// True when a curly quotation mark or apostrophe stands in it.
  public var isCurly = false
  /// True for a double quotation mark.
  public var isQuote: Bool { tail == 0x22 }
  /// True for a dash, or a hyphen that does duty for one, with space on both sides.
  var isSpacedDash: Bool {
    !isGluedLeft && !isGluedRight && (tail == 0xE28093 || tail == 0xE28094 || tail == 0x2D || tail == 0x2D2D)
  }
  /// Where the lexicon has it; 0 for a word it has not.
  public var entry: LexiconEntry = .unknown

  /// What the lexicon says of the word without its ending, and which ending; 0 when it has no such word.
  public var stem: UInt64 = 0

  /// The hash of a word whose bytes are in small letters already.
  @inline(__always)
  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 { finish(rawHash(bytes)) }

  @inline(__always)
  static func rawHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  // The low bits choose a slot and the high bits tell words apart, so both must depend on every byte.
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 29
  }

  /// Reads a word of UTF-8. An empty one is a sign.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var capitals = 0
    var letters = 0
    var digits = 0
    var firstIsCapital = false
    var curly: UInt8 = 0
    var offset = 0
    while offset < bytes.count {
      var byte = bytes[offset]
      if byte >= 0x61 && byte <= 0x7A {
        letters += 1
      } else if byte >= 0x41 && byte <= 0x5A {
        if offset == 0 { firstIsCapital = true }
        letters += 1
        capitals += 1
        byte |= 0x20
      } else if byte >= 0x30 && byte <= 0x39 {
        digits += 1
        byte = 0x30
      } else if byte >= 0xC3 {
        if byte == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80, bytes[offset + 2] & 0xFA == 0x98 {
          // Curly marks are read as straight ones: ‘ ’ “ ”.
          byte = bytes[offset + 2] & 0x04 == 0 ? 0x27 : 0x22
          curly = bytes[offset + 2]
          offset += 2
        } else if byte == 0xC3, offset + 1 < bytes.count, bytes[offset + 1] < 0x9F {
          if offset == 0 { firstIsCapital = true }
          letters += 1
          capitals += 1
        } else if byte < 0xE2 {
          letters += 1
        }
      } else if byte == 0x2D, offset > 0, offset + 1 < bytes.count {
        hasHyphen = true
      }
      folded = Self.step(folded, byte)
      tail = tail << 8 | UInt64(byte)
      if offset < 4 { head |= UInt64(byte) << UInt64(8 * offset) }
      offset += 1
    }
    folded = Self.finish(folded)
    if isQuote { closesQuote = curly == 0x9D }
    isCurly = curly != 0
    if letters == 0 {
      shape = digits > 0 ? .number : .sign
    } else if digits > 0 {
      shape = .alphanumeric
    } else if capitals == 0 {
      shape = .small
    } else if capitals == letters {
      shape = letters == 1 ? .initial : .capitals
    } else {
      shape = firstIsCapital && capitals == 1 ? .capitalised : .mixed
    }
  }
}
