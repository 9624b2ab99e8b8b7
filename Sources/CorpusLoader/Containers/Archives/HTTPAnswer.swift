/// What a server answered, as a web archive keeps it: status, fields, and a body that may be in chunks and packed.
struct HTTPAnswer {
  let status: Int
  let type: MediaType
  let body: Range<Int>
  private let header: MIMEHeader

  /// Reads an answer; nil when the bytes are none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard Bytes.has("http/", at: range.lowerBound, in: bytes) else { return nil }
    let stop = MIMEHeader.endOfLine(bytes, range.lowerBound, range.upperBound)
    let words = bytes[range.lowerBound..<stop].split { Bytes.isSpace($0) }
    guard words.count >= 2, let code = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
    status = code
    header = MIMEHeader(bytes, from: min(range.upperBound, stop + 1), to: range.upperBound)
    type = MediaType(header.raw("content-type") ?? [])
    body = min(header.end, range.upperBound)..<range.upperBound
  }

  /// The body as a browser would have it. Many archives keep the fields of what they have unpacked already: then it is
  /// taken as it is.
  func content(_ bytes: [UInt8], _ budget: UnpackingBudget) throws(LoadError) -> [UInt8] {
    var content = Array(bytes[body])
    if header["transfer-encoding"]?.lowercased() == "chunked", let whole = HTTPAnswer.unchunked(content) {
      content = whole
    }
    switch header["content-encoding"]?.lowercased() {
    case "gzip", "x-gzip":
      if content.starts(with: [0x1F, 0x8B]) { return try inflated(content, .gzip, budget) }
    case "deflate":
      // Some servers send it with zlib's two bytes in front, some without.
      let isZlib = content.count > 1 && content[0] & 0x0F == 8 && (Int(content[0]) << 8 | Int(content[1])) % 31 == 0
      if let first = content.first, first != 0x3C { return try inflated(content, isZlib ? .zlib : .none, budget) }
    case nil, "identity", "", "none": break
    default:
      // Brotli and others: what is no text as it stands is packed.
      if !TextEncoding.isUTF8(Array(content.prefix(512))) { throw .unknownPacking }
    }
    return content
  }

  private func inflated(
    _ packed: [UInt8], _ wrapping: Inflate.Wrapping, _ budget: UnpackingBudget
  ) throws(LoadError) -> [UInt8] {
    let limit = min(Limits.bytes, budget.bytesLeft)
    let result = Inflate.inflate(packed, 0..<packed.count, wrapping, limit: limit)
    budget.take(bytes: result.bytes.count)
    if result.end == .bomb { throw .inflatesTooFar }
    if result.end == .tooLarge { throw limit < Limits.bytes ? .inflatedTooLarge : .tooLarge }
    return result.bytes
  }

  /// A body put together from its chunks; nil when it is in none. One that is cut short gives what there is.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let stop = MIMEHeader.endOfLine(bytes, place, min(bytes.count, place + 100))
      let digits = bytes[place..<stop].prefix { $0 != 0x3B && !Bytes.isSpace($0) }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0, size <= Limits.bytes else {
        return out.isEmpty ? nil : out
      }
      if size == 0 { return out }
      let start = min(bytes.count, stop + 1)
      let end = min(bytes.count, start + size)
      out.append(contentsOf: bytes[start..<end])
      place = end
      while place < bytes.count, bytes[place] == 0x0D || bytes[place] == 0x0A { place += 1 }
    }
    return out
  }
}
