/// What one input may ask of us.
enum Limits {
  /// Bytes of one file.
  static let bytes = 64_000_000
  /// Bytes of a feed, which is read piece by piece.
  static let feedBytes = 1_000_000_000
  /// Bytes from which on a feed is read piece by piece.
  static let streamed = 1_000_000
  /// Levels of elements of a feed.
  static let depth = 256
  /// Levels of elements of a page, which are only counted, never walked by recursion.
  static let pageDepth = 4096
  /// Attributes of one element: libxml2 2.9 takes time that grows with their square.
  static let attributes = 1000
  /// Archives, messages and files around a packed input.
  static let packing = 4
  /// Bytes of one stretch of text.
  static let text = 10_000_000
}
