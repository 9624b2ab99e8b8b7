/// One word, number or sign of a text.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner hyphens and apostrophes: `Kaddour-Cherif`, `o'clock`.
    case word
    /// Begins with a digit: `29`, `7.30am`, `27th`, `2024-25`, `1,889`.
    case number
    /// One sign: `.`, `“`, `£`.
    case sign
  }

  /// What it is made of.
  public var kind: Kind
  /// True when its first letter is a capital.
  public var isCapitalised: Bool
  /// True when it has at least two letters and all are capitals.
  public var isAllCapitals: Bool
  /// First byte, counted in UTF-8 bytes of the text.
  public var start: Int
  /// One past the last byte.
  public var end: Int
  /// A 64-bit FNV-1a hash of the token, letters A to Z folded to small, curly apostrophes to straight.
  public var hash: UInt64

  /// The bytes it covers.
  public var range: Range<Int> { start..<end }
}
