internal import CZlib

/// zlib's inflating, with limits and with whatever could be inflated of a damaged stream.
enum Inflate {
  /// What stands around the packed bytes.
  enum Wrapping: Int32 {
    case none = -15
    case zlib = 15
    case gzip = 31
  }

  /// How it ended.
  enum End {
    case whole
    /// Cut short or damaged.
    case damaged
    /// At the limit.
    case tooLarge
    /// Far larger than what it was packed in.
    case bomb
  }

  /// What was inflated, and how many packed bytes that took.
  struct Result {
    var bytes: [UInt8] = []
    var used = 0
    var end = End.damaged
  }

  /// Inflates the bytes of a range, to at most `limit` bytes.
  static func inflate(_ packed: [UInt8], _ range: Range<Int>, _ wrapping: Wrapping, limit: Int) -> Result {
    var result = Result()
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else { return result }
    defer { inflateEnd(stream) }
    packed.withUnsafeBufferPointer { all in
      guard let start = all.baseAddress else { return }
      stream.pointee.next_in = UnsafeMutablePointer(mutating: start + range.lowerBound)
      stream.pointee.avail_in = UInt32(clamping: range.count)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 65_536) { piece in
        while true {
          stream.pointee.next_out = piece.baseAddress
          stream.pointee.avail_out = UInt32(piece.count)
          let code = CZlib.inflate(stream, Z_NO_FLUSH)
          let count = piece.count - Int(stream.pointee.avail_out)
          result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<count]))
          result.used = range.count - Int(stream.pointee.avail_in)
          if let end = end(code, result, limit) {
            result.end = end
            return
          }
        }
      }
    }
    if result.bytes.count > limit { result.bytes.removeSubrange(limit...) }
    return result
  }

  private static func end(_ code: Int32, _ result: Result, _ limit: Int) -> End? {
    let size = result.bytes.count
    if size > Limits.bombBytes, size / Limits.bombRatio > result.used { return .bomb }
    if size > limit { return .tooLarge }
    if code == Z_STREAM_END { return .whole }
    // Without more input zlib says Z_BUF_ERROR: the stream is cut short.
    return code == Z_OK ? nil : .damaged
  }
}
