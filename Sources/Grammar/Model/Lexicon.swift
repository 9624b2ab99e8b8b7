/// The words of the training texts and what they were there, looked up by hash: slots of 32 bits, half of them the upper
/// bits of the hash. A word that is not there is taken for one that is about once in 50,000.
@_spi(Training)
public struct Lexicon: Sendable {
  private nonisolated(unsafe) let slots: UnsafePointer<UInt32>
  private let mask: Int
  private nonisolated(unsafe) let classes: UnsafePointer<UInt64>

  init(_ model: Model) {
    let section = model.section(.lexicon)
    slots = section.baseAddress!.assumingMemoryBound(to: UInt32.self)
    mask = section.count / 4 - 1
    classes = model.section(.tagClasses).baseAddress!.assumingMemoryBound(to: UInt64.self)
  }

  /// What is known of the word with this hash.
  @inline(__always)
  func entry(_ folded: UInt64) -> LexiconEntry {
    var place = Int(truncatingIfNeeded: folded) & mask
    while slots[place] != 0 {
      if slots[place] >> 16 == UInt32(folded >> 48) {
        return LexiconEntry(bits: UInt16(truncatingIfNeeded: slots[place]))
      }
      place = (place &+ 1) & mask
    }
    return .unknown
  }

  /// The tags of a class, as bits.
  @inline(__always)
  func tags(_ tagClass: UInt16) -> UInt64 { classes[Int(tagClass)] }

  /// The bytes of a lexicon.
  public static func bytes(_ entries: [(folded: UInt64, entry: LexiconEntry)]) -> [UInt8] {
    var size = 1
    while size * 7 < entries.count * 10 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for (folded, entry) in entries.sorted(by: { $0.folded < $1.folded }) {
      var place = Int(truncatingIfNeeded: folded) & (size - 1)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = UInt32(folded >> 48) << 16 | UInt32(entry.bits)
    }
    return slots.flatMap { slot in (0..<4).map { UInt8(truncatingIfNeeded: slot >> UInt32(8 * $0)) } }
  }
}
