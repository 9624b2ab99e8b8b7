/// Which originals have a fingerprint: an open table whose slots hold half a fingerprint and the number of a document. Eight
/// bytes a fingerprint, so that a hundred thousand documents need about 100 MB.
struct FingerprintIndex {
  /// Most originals that one fingerprint leads to. What more of them have is a formula or a template: the first are
  /// enough to be compared with, and no bucket grows with the corpus.
  static let bucket = 16

  private var slots = [UInt64](repeating: 0, count: 1024)
  private var used = 0

  /// Calls `body` with each original that has the fingerprint.
  func each(_ fingerprint: UInt64, _ body: (Int) -> Void) {
    let half = fingerprint >> 32
    let mask = slots.count - 1
    var place = Int(half) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == half { body(Int(slots[place] & 0xFFFF_FFFF) - 1) }
      place = (place + 1) & mask
    }
  }

  /// Adds an original with its fingerprints.
  mutating func add(_ document: Int, _ fingerprints: [UInt64]) {
    for fingerprint in fingerprints {
      if used * 2 >= slots.count { grow() }
      insert(fingerprint & 0xFFFF_FFFF_0000_0000 | UInt64(document + 1))
    }
  }

  private mutating func insert(_ value: UInt64) {
    let mask = slots.count - 1
    var place = Int(value >> 32) & mask
    var alike = 0
    while slots[place] != 0 {
      if slots[place] == value { return }
      if slots[place] >> 32 == value >> 32 { alike += 1 }
      if alike == FingerprintIndex.bucket { return }
      place = (place + 1) & mask
    }
    slots[place] = value
    used += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    used = 0
    for value in old where value != 0 { insert(value) }
  }
}
