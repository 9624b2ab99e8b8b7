/// Turns places in UTF-8 bytes into places in Unicode scalars, by a count kept for every 256 bytes.
public struct ScalarOffsets: Sendable {
  private let text: [UInt8]
  /// Scalars that begin before each multiple of `step` bytes.
  private let counts: [Int]
  private static let step = 256

  /// Counts the scalars of `text`, which is valid UTF-8.
  public init(_ text: [UInt8]) {
    var counts: [Int] = []
    counts.reserveCapacity(text.count / ScalarOffsets.step + 1)
    var scalars = 0
    for (index, byte) in text.enumerated() {
      if index % ScalarOffsets.step == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if text.count % ScalarOffsets.step == 0 { counts.append(scalars) }
    self.text = text
    self.counts = counts
  }

  /// How many scalars stand before byte `offset`; `offset` lies in the text or at its end.
  public func scalars(before offset: Int) -> Int {
    let block = offset / ScalarOffsets.step
    guard offset >= 0, offset <= text.count, counts.indices.contains(block) else { return 0 }
    var scalars = counts[block]
    for byte in text[block * ScalarOffsets.step..<offset] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }
}
