internal import CZlib

/// A zip archive: its files by its directory, or by their own headers when the directory is damaged.
struct ZipArchive {
  private let bytes: [UInt8]
  /// Its files, sorted by the bytes of their names; folders are none.
  private(set) var entries: [ZipEntry] = []
  /// True when its directory is damaged and the files were found without it.
  private(set) var isDamaged = false
  /// Places in `entries` of files that lie over one another.
  private(set) var overlapping: Set<Int> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let found = ZipDirectory.entries(bytes) {
      entries = found
    } else {
      isDamaged = true
      entries = ZipDirectory.scanned(bytes)
    }
    entries.removeAll { $0.name.hasSuffix("/") }
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    findOverlaps()
  }

  /// The place of the file with a name.
  func index(of name: String) -> Int? { entries.firstIndex { $0.name == name } }

  /// The bytes of a file, and whether it is damaged.
  func unpacked(_ index: Int, _ budget: UnpackingBudget) throws(LoadError) -> (bytes: [UInt8], isDamaged: Bool) {
    let entry = entries[index]
    if entry.isEncrypted { throw .encrypted }
    if overlapping.contains(index) { throw .overlappingMembers }
    guard let start = dataStart(entry) else { throw .damaged }
    if let size = entry.size, size > Limits.bytes { throw .tooLarge }
    let end = entry.packed.map { min(bytes.count, start + $0) } ?? bytes.count
    let isWhole = entry.packed.map { start + $0 <= bytes.count } ?? true
    switch entry.method {
    case 0:
      let data = Array(bytes[start..<end])
      budget.take(bytes: data.count)
      return (data, !isWhole || !hasChecksum(data, entry))
    case 8:
      let limit = min(Limits.bytes, budget.bytesLeft)
      let result = Inflate.inflate(bytes, start..<end, .none, limit: limit)
      budget.take(bytes: result.bytes.count)
      if result.end == .bomb { throw .inflatesTooFar }
      if result.end == .tooLarge { throw limit < Limits.bytes ? .inflatedTooLarge : .tooLarge }
      if result.bytes.isEmpty, result.end == .damaged { throw .damaged }
      if let size = entry.size, result.bytes.count > size { throw .sizesDiffer }
      return (result.bytes, result.end == .damaged || !hasChecksum(result.bytes, entry))
    default: throw .unknownPacking
    }
  }

  /// Where a file's data begin, behind its own header.
  private func dataStart(_ entry: ZipEntry) -> Int? {
    guard ZipDirectory.has(ZipDirectory.file, at: entry.header, in: bytes),
      let name = Bytes.little(2, at: entry.header + 26, in: bytes),
      let extra = Bytes.little(2, at: entry.header + 28, in: bytes), entry.header + 30 + name + extra <= bytes.count
    else { return nil }
    return entry.header + 30 + name + extra
  }

  private func hasChecksum(_ data: [UInt8], _ entry: ZipEntry) -> Bool {
    guard entry.size != nil else { return true }
    return Int(data.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) }) == entry.checksum
  }

  /// Of files that lie over one another only the first is read: a small archive can else hold many times its size.
  private mutating func findOverlaps() {
    var end = 0
    for index in entries.indices.sorted(by: { (entries[$0].header, $0) < (entries[$1].header, $1) }) {
      guard let start = dataStart(entries[index]), let packed = entries[index].packed else { continue }
      if entries[index].header < end { overlapping.insert(index) }
      end = max(end, start + packed)
    }
  }
}
