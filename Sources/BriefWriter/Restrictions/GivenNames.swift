/// What is known of given names, by which other people are told from somebody whose name is withheld. Who knows none
/// tells nobody apart.
public struct GivenNames: Sendable {
  private let isGiven: @Sendable (String) -> Bool
  private let agree: @Sendable (String, String) -> Bool

  /// No given name is known.
  public static let none = GivenNames(isGiven: { _ in false }, agree: { $0 == $1 })

  /// `isGiven` is true for a given name that is no other word; `agree` when two can be one person's, as Rob and Robert.
  /// They are asked in small letters.
  public init(
    isGiven: @escaping @Sendable (String) -> Bool, agree: @escaping @Sendable (String, String) -> Bool
  ) {
    self.isGiven = isGiven
    self.agree = agree
  }

  /// True for a given name, in folded letters.
  func contains(_ name: [UInt32]) -> Bool { isGiven(FoldedText.string(name)) }

  /// True when two names in folded letters can be one person's: forms of each other, one the beginning of the other,
  /// or an initial.
  func canBeOne(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    let length = min(one.count, other.count)
    if length == 1 || length > 2, one.prefix(length) == other.prefix(length) { return true }
    return agree(FoldedText.string(one), FoldedText.string(other))
  }
}
