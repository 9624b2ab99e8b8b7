internal import Glibc

/// A large feed in a file, read piece by piece so that no more of it is held than the entry that is being read.
final class StreamedFeed {
  private let file: Int32
  private var head: [UInt8]

  /// The feed in the file at `path`; nil when the file is small, is no feed, or is not in UTF-8, which is then read whole.
  init?(path: InputPath) throws(LoadError) {
    let file = open(path.terminated, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= off_t(Limits.streamed),
      let head = StreamedFeed.next(file), StreamedFeed.isFeed(head)
    else {
      close(file)
      return nil
    }
    self.file = file
    self.head = head
    if status.st_size > off_t(Limits.feedBytes) { throw .feedTooLarge }
  }

  deinit { close(file) }

  /// Hands the whole of the feed to a parser.
  func parse(_ parser: FeedParser) throws(LoadError) {
    var piece = head
    head = []
    var total = 0
    while true {
      total += piece.count
      if total > Limits.feedBytes { throw .feedTooLarge }
      guard let next = StreamedFeed.next(file) else { throw .unreadable }
      try StreamedFeed.push(piece, isLast: next.isEmpty, to: parser)
      if next.isEmpty { return }
      piece = next
    }
  }

  private static func push(_ piece: [UInt8], isLast: Bool, to parser: FeedParser) throws(LoadError) {
    var failure: LoadError?
    piece.withUnsafeBufferPointer { bytes in
      do throws(LoadError) { try parser.push(bytes, isLast: isLast) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// The next bytes of a file, none at its end; nil when it cannot be read.
  private static func next(_ file: Int32) -> [UInt8]? {
    var isBroken = false
    let piece = [UInt8](unsafeUninitializedCapacity: FeedParser.piece) { room, count in
      while count < room.count {
        let got = read(file, room.baseAddress.map { $0 + count }, room.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { isBroken = true }
        if got <= 0 { return }
        count += got
      }
    }
    return isBroken ? nil : piece
  }

  /// True when these are the first bytes of a feed in UTF-8.
  private static func isFeed(_ head: [UInt8]) -> Bool {
    var decoder = UTF8Pieces()
    var text: [UInt8] = []
    head.withUnsafeBufferPointer { decoder.append($0, to: &text, isLast: false) }
    guard decoder.badBytes == 0, !head.contains(0) else { return false }
    let label = FeedRecognition.declaredEncoding(text) ?? "utf-8"
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(label) && FeedRecognition.isFeed(text, Prolog(text))
  }
}
