/// Reads a feed from its bytes, all at once or piece by piece, and hands over each entry as it ends.
final class FeedParser {
  private var scanner = XMLScanner()
  private var reader: FeedReader

  /// A parser; `address` is where the feed comes from, where that is known. `receive` takes each entry, and what the feed
  /// says of itself so far.
  init(address: String? = nil, _ receive: @escaping (FeedEntry, FeedEntry) -> Void) {
    reader = FeedReader(address: address, receive)
  }

  /// What the feed is: `rss`, `atom`, `rdf`, `cdf`; nil before its first element.
  var kind: String? { reader.kind }
  /// What the feed says of itself so far.
  var feed: FeedEntry { reader.feed }
  /// The line of the first damage.
  var damagedAt: Int? { scanner.damagedAt ?? (reader.isDamaged ? scanner.line : nil) }
  /// True when bytes had to be taken for another encoding than UTF-8.
  var hasBadBytes: Bool { scanner.hasBadBytes }

  /// Bytes handed over at a time.
  static let piece = 65_536

  /// Takes the next piece, in UTF-8.
  func push(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(LoadError) {
    try scanner.push(piece, isLast: isLast, to: &reader)
    if isLast { reader.finish() }
  }

  /// Takes a whole text.
  func parse(_ text: [UInt8]) throws(LoadError) {
    var failure: LoadError?
    text.withUnsafeBufferPointer { bytes in
      do throws(LoadError) {
        var place = 0
        while place < bytes.count {
          let end = min(place + FeedParser.piece, bytes.count)
          try push(UnsafeBufferPointer(rebasing: bytes[place..<end]), isLast: end == bytes.count)
          place = end
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}
