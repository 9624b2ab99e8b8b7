internal import CZlib
internal import Lexing

/// A zip archive under construction (APPNOTE 6.3.10, without its 64-bit form): each entry deflated, all with the same
/// time, so that the same entries give the same bytes.
struct ZipWriter: Sendable {
  private var out = ByteWriter()
  private var directory = ByteWriter()
  private var count = 0

  /// Adds an entry. `name` is a path of ours, in ASCII.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let packed = Deflate.deflate(bytes)
    let stored = packed ?? bytes
    let start = out.bytes.count
    var facts = ByteWriter()
    facts.number(20, 2)  // The version of the format that reads it.
    facts.number(0, 2)
    facts.number(packed == nil ? 0 : 8, 2)
    facts.number(0, 2)  // Midnight ...
    facts.number(ZipWriter.firstDay, 2)  // ... of the first day that there is.
    facts.number(ZipWriter.checksum(bytes), 4)
    facts.number(stored.count, 4)
    facts.number(bytes.count, 4)
    facts.number(name.utf8.count, 2)
    facts.number(0, 2)
    out.number(0x0403_4B50, 4)
    out.write(facts.bytes)
    out.write(name)
    out.write(stored)
    directory.number(0x0201_4B50, 4)
    directory.number(20, 2)
    directory.write(facts.bytes)
    directory.number(0, 2)  // No comment, on the first disk, of no special kind.
    directory.number(0, 2)
    directory.number(0, 2)
    directory.number(0, 4)
    directory.number(start, 4)
    directory.write(name)
    count += 1
  }

  /// The whole archive.
  func finished() -> [UInt8] {
    var whole = out
    let start = whole.bytes.count
    whole.write(directory.bytes)
    whole.number(0x0605_4B50, 4)
    whole.number(0, 2)
    whole.number(0, 2)
    whole.number(count, 2)
    whole.number(count, 2)
    whole.number(directory.bytes.count, 4)
    whole.number(start, 4)
    whole.number(0, 2)
    return whole.bytes
  }

  /// 1 January 1980.
  private static let firstDay = 0x21

  private static func checksum(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
  }
}

extension ByteWriter {
  /// Writes a number in so many bytes, the lowest first.
  fileprivate mutating func number(_ value: Int, _ width: Int) {
    for place in 0..<width { write(byte: UInt8(truncatingIfNeeded: value >> (8 * place))) }
  }
}
