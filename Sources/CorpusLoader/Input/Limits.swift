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
  /// Bytes that everything packed in one input may inflate to.
  static let inflated = 256_000_000
  /// Files, messages and records that everything packed in one input may hold.
  static let members = 20_000
  /// A file that inflates to more than `bombBytes` and to more than `bombRatio` times its packed size is refused; text
  /// packs to a fifth, a page of repeated markup to a hundredth.
  static let bombBytes = 16_000_000
  static let bombRatio = 200
  /// Levels of parts of a message.
  static let parts = 16
  /// Seconds that another program may work on one input, and bytes of memory that it may use.
  static let seconds = 30
  static let memory = 1_000_000_000
  /// Programs that may run out of time before no more are run for an input.
  static let slowPrograms = 5
  /// Bytes of one stretch of text.
  static let text = 10_000_000
  /// Paragraphs of one text: each takes some 300 bytes of memory beside its words.
  static let paragraphs = 1_000_000
}
