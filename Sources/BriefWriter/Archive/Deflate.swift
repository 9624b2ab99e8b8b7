internal import CZlib

/// zlib's deflating, without a wrapping: what a zip archive packs with.
enum Deflate {
  /// The bytes packed; nil when zlib does not do it.
  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    let code = deflateInit2_(
      stream, level, Z_DEFLATED, -MAX_WBITS, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    guard code == Z_OK else { return nil }
    defer { deflateEnd(stream) }
    guard bytes.count < UInt32.max else { return nil }
    let room = Int(deflateBound(stream, UInt(bytes.count)))
    return bytes.withUnsafeBufferPointer { input in
      var end = Z_OK
      let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(clamping: room)
        end = CZlib.deflate(stream, Z_FINISH)
        count = room - Int(stream.pointee.avail_out)
      }
      return end == Z_STREAM_END ? packed : nil
    }
  }

  /// Markup packs nearly as well at this level as at the best, in a third of the time.
  private static let level: Int32 = 4
  /// zlib's own choice of memory.
  private static let memory: Int32 = 8
}
