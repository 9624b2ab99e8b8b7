internal import ChronologyModel

/// What a format makes of an input.
struct Reading {
  /// What the input is, in one or two words of `daybook documents --by-file`: `rss`, `atom`, `page`, `text`.
  var kind: String
  /// The encoding of the text, by its WHATWG name; nil for a file that is no text.
  var encoding: String?
  /// The documents, in order.
  var drafts: [Draft] = []
  /// Of a feed, what it says of itself.
  var feed: LoadedFile.Feed?
  /// Of a feed, its entries as they stand; nil for all else, whose documents are the entries.
  var entries: [LoadedFile.Entry]?
  /// The line at which the input is damaged, when it is: what stands before was read, or what could be mended.
  var damagedAt: Int?
  /// What is packed in the input and could not be read.
  var refusals: [Refused] = []

  /// A packed input that could not be read.
  struct Refused {
    /// Its name within the file; empty for the file itself.
    var entry: String
    var error: LoadError
    var extent = Refusal.Extent.whole
  }
}
