internal import Glibc

/// A large feed in a file, read piece by piece so that no more of it is held than the entry that is being read.
final class StreamedFeed {
  /// The encoding it is read in, by its WHATWG name.
  let encoding: String
  private let isMislabelled: Bool

  private let file: Int32
  private var head: [UInt8]
  /// What makes it UTF-8; nil when it is that already: what is none in it is then the parser's affair.
  private var decoder: StreamDecoder?

  /// The feed in the file at `path`; nil when the file is small or is no feed, which is then read whole.
  init?(path: InputPath) throws(LoadError) {
    let file = open(path.terminated, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= off_t(Limits.streamed),
      let head = StreamedFeed.next(file), let beginning = StreamedFeed.beginning(of: head)
    else {
      close(file)
      return nil
    }
    self.file = file
    self.head = head
    decoder = beginning.choice.method == .utf8 ? nil : StreamDecoder(beginning.choice)
    encoding = beginning.choice.name
    isMislabelled = FeedRecognition.isMislabelled(beginning.text, readAs: encoding)
    if status.st_size > off_t(Limits.feedBytes) { throw .feedTooLarge }
  }

  deinit { close(file) }

  /// True when it was in another encoding than it says, as far as `parser` has come.
  func isMislabelled(after parser: FeedParser) -> Bool {
    isMislabelled || encoding == "utf-8" && parser.hasBadBytes
  }

  /// Hands the whole of the feed to a parser.
  func parse(_ parser: FeedParser) throws(LoadError) {
    var piece = head
    head = []
    var total = 0
    while true {
      total += piece.count
      if total > Limits.feedBytes { throw .feedTooLarge }
      guard let next = StreamedFeed.next(file) else { throw .unreadable }
      try push(piece, isLast: next.isEmpty, to: parser)
      if next.isEmpty { return }
      piece = next
    }
  }

  private func push(_ piece: [UInt8], isLast: Bool, to parser: FeedParser) throws(LoadError) {
    var piece = piece
    if decoder != nil {
      var text: [UInt8] = []
      piece.withUnsafeBufferPointer { decoder?.decode($0, isLast: isLast, into: &text) }
      piece = text
    }
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

  /// How the first bytes of a feed are read, and what they say; nil when they are those of no feed.
  private static func beginning(of head: [UInt8]) -> (choice: EncodingChoice, text: [UInt8])? {
    var text: [UInt8] = []
    let choice = head.withUnsafeBufferPointer { bytes -> EncodingChoice? in
      let choice = EncodingChoice.of(bytes, isWhole: false)
      guard var decoder = StreamDecoder(choice) else { return nil }
      decoder.decode(bytes, isLast: false, into: &text)
      return choice
    }
    guard let choice, !text.contains(0), FeedRecognition.isFeed(text, Prolog(text)) else { return nil }
    return (choice, text)
  }
}
