internal import ChronologyModel

/// Shows a feed and its entries as they stand in it: HTML where they are HTML, without what a page must not run.
enum FeedView {
  /// What a feed says of itself.
  static func feed(_ feed: FeedEntry) -> LoadedFile.Feed {
    var shown = LoadedFile.Feed()
    shown.title = text(feed[.title])
    shown.link = feed.string(.link)
    shown.id = feed.string(.id)
    shown.updated = stamp(feed, .updated, .date, .published)
    shown.author = names(feed.best)
    shown.summary = text(feed[.summary])
    shown.language = feed.language
    return shown
  }

  /// An entry, with what it inherits from its feed.
  static func entry(_ entry: FeedEntry, in feed: FeedEntry) -> LoadedFile.Entry {
    var shown = LoadedFile.Entry()
    shown.title = text(entry[.title])
    shown.link = entry.string(.link)
    shown.id = entry.string(.id)
    shown.published = stamp(entry, .published, .date)
    // As feedparser has it: what was never changed was last changed when it came out, and what has no summary is its own.
    shown.updated = stamp(entry, .updated, .date) ?? shown.published
    shown.author = names(entry.best.isEmpty ? feed.inherited : entry.best)
    shown.content = text(entry[.content])
    shown.summary = text(entry[.summary]) ?? shown.content
    shown.language = entry.language ?? feed.language
    return shown
  }

  /// The names of those who wrote something, as one text.
  static func names(_ authors: [FeedAuthor]) -> String? {
    authors.isEmpty ? nil : authors.compactMap(\.written).joined(separator: ", ")
  }

  private static func text(_ value: FeedValue?) -> String? {
    guard let value else { return nil }
    guard value.kind == .html else { return String(decoding: value.bytes, as: UTF8.self) }
    let bytes = HTMLSanitizer.sanitized(value.bytes, base: value.base)
    return String(decoding: Bytes.trimmed(bytes[...]), as: UTF8.self)
  }

  private static func stamp(_ entry: FeedEntry, _ fields: FeedEntry.Field...) -> LoadedFile.Stamp? {
    for field in fields {
      if let stamp = entry.string(field).flatMap(Stamp.moment) { return stamp }
    }
    return nil
  }
}
