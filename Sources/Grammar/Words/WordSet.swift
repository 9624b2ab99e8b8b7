/// A set of words by their hash, for places that are asked of every word: one look in a short array.
struct WordSet: Sendable {
  private let slots: [UInt64]
  private let mask: Int

  /// The words of a list, in small letters.
  init(_ words: some Sequence<String>) {
    let hashes = words.map { WordForm.hash(of: $0.utf8) }
    var size = 8
    while size < hashes.count * 3 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for hash in hashes {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & mask }
      slots[place] = hash
    }
    self.slots = slots
  }

  /// Whether the word with this hash is one of them.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if slots[place] == hash { return true }
      place = (place &+ 1) & mask
    }
    return false
  }
}
