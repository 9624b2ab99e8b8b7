/// What the training texts, and the table of given names, say of a word form.
@_spi(Training)
public struct LexiconEntry: Sendable, Hashable {
  /// The set of tags it was seen with, as a number below 4,096: 0 for a word that was not seen.
  public var tagClass: UInt16
  /// True when it was seen so often that no other tag is to be thought of.
  public var isFrequent: Bool
  /// True for a given name.
  public var isGivenName: Bool

  /// An entry.
  public init(tagClass: UInt16, isFrequent: Bool, isGivenName: Bool = false) {
    self.tagClass = tagClass
    self.isFrequent = isFrequent
    self.isGivenName = isGivenName
  }

  /// A word the training texts do not have.
  public static let unknown = LexiconEntry(tagClass: 0, isFrequent: false)

  @inline(__always)
  init(bits: UInt16) {
    tagClass = bits & 0xFFF
    isFrequent = bits & 0x1000 != 0
    isGivenName = bits & 0x2000 != 0
  }

  /// The entry as bits of a slot; never 0, so that a slot that holds 0 is empty.
  var bits: UInt16 {
    tagClass | (isFrequent ? 0x1000 : 0) | (isGivenName ? 0x2000 : 0) | 0x8000
  }
}
