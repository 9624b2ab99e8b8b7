/// What a token has been found to be, so that a pattern can ask for a person and not for a name.
public struct TokenClass: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// From bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// In a mention of a person: `<person>`.
  public static let person = TokenClass(rawValue: 1)
  /// In a mention of a prison: `<prison>`.
  public static let prison = TokenClass(rawValue: 2)
  /// In a mention of an organisation, office or place: `<body>`.
  public static let body = TokenClass(rawValue: 4)
  /// In a time expression: `<time>`.
  public static let time = TokenClass(rawValue: 8)
  /// A number: `<number>`.
  public static let number = TokenClass(rawValue: 16)
}

/// A token as a pattern sees it.
public struct PatternToken: Sendable {
  /// The folded hash of its letters.
  public var hash: UInt64
  /// What it has been found to be.
  public var classes: TokenClass
  /// One past the last token of the mention or time expression it is in; its own index plus one when it is in none.
  public var end: Int

  /// A token as a pattern sees it.
  public init(hash: UInt64, classes: TokenClass, end: Int) {
    self.hash = hash
    self.classes = classes
    self.end = end
  }
}
