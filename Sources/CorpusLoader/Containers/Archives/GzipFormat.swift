internal import ChronologyModel

/// Files packed with gzip: read as what they hold, under their own name. Of a damaged one, what could be inflated is read.
struct GzipFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: GzipFormat.magic) }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    let unpacked = try GzipFormat.unpacked(bytes, context.budget)
    if unpacked.bytes.isEmpty { throw unpacked.error == nil ? .empty : .damaged }
    var inner = try context.within
    inner.address = context.address
    inner.charset = context.charset
    inner.received = context.received
    // A web archive is read record by record and may be larger than one file.
    let archive = WARCFormat()
    let isArchive = archive.recognises(unpacked.bytes)
    if unpacked.error == .inflatedTooLarge, !isArchive { throw .inflatedTooLarge }
    var reading = isArchive ? try archive.read(unpacked.bytes, inner) : try Formats.read(unpacked.bytes, inner)
    if let error = unpacked.error, !reading.refusals.contains(where: { $0.entry.isEmpty }) {
      reading.refusals.append(Reading.Refused(entry: "", error: error, extent: .part))
    }
    return reading
  }

  private static let magic: [UInt8] = [0x1F, 0x8B, 8]

  /// The members one after another, as gzip itself gives them, and why there are no more of them; what follows the last
  /// and is no member is passed over.
  private static func unpacked(
    _ bytes: [UInt8], _ budget: UnpackingBudget
  ) throws(LoadError) -> (bytes: [UInt8], error: LoadError?) {
    var out: [UInt8] = []
    var error: LoadError?
    var place = 0
    while place < bytes.count, bytes[place...].starts(with: magic) {
      let result = Inflate.inflate(bytes, place..<bytes.count, .gzip, limit: budget.bytesLeft)
      budget.take(bytes: result.bytes.count)
      if result.end == .bomb { throw .inflatesTooFar }
      if out.isEmpty { out = result.bytes } else { out += result.bytes }
      place += max(1, result.used)
      if result.end == .tooLarge { return (out, .inflatedTooLarge) }
      guard result.end == .damaged else { continue }
      error = .cutShort
      // The records of a web archive are members by themselves: those after a damaged one can be read.
      guard WARCFormat().recognises(out), let next = nextRecord(bytes, after: place - result.used) else { break }
      place = next
    }
    return (out, error)
  }

  /// Where the next member begins that holds a record of a web archive.
  private static func nextRecord(_ bytes: [UInt8], after place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    var tries = 0
    for start in place + 1..<bytes.count where bytes[start] == magic[0] && bytes[start...].starts(with: magic) {
      let head = Inflate.inflate(bytes, start..<min(bytes.count, start + 4096), .gzip, limit: 64)
      if WARCFormat().recognises(head.bytes) { return start }
      tries += 1
      if tries > 1000 { return nil }
    }
    return nil
  }
}
