/// Words and the classes they are in, by the hash of the word: one look in a short table, whichever class is asked for.
final class WordClasses: Sendable {
  /// A word's hash, 0 for an empty slot, and its classes as bits.
  typealias Slot = (hash: UInt64, classes: UInt64)

  // Written once, by `init`.
  private nonisolated(unsafe) let slots: UnsafeMutablePointer<Slot>
  private let mask: Int

  /// The words of each class, in small letters; at most 64 classes.
  init(_ classes: [[String]]) {
    var size = 8
    while size < classes.joined().count * 3 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: (0, 0), count: size)
    for (number, words) in classes.enumerated() {
      for word in words {
        let hash = WordForm.hash(of: word.utf8)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & mask }
        slots[place].hash = hash
        slots[place].classes |= 1 << UInt64(number)
      }
    }
  }

  deinit { slots.deallocate() }

  /// The words of all the classes whose bits are set. Good for as long as the classes are held.
  func words(of bits: UInt64) -> WordSet { WordSet(slots: slots, mask: mask, bits: bits) }
}

/// The words of one class or several.
struct WordSet: Sendable {
  fileprivate nonisolated(unsafe) let slots: UnsafeMutablePointer<WordClasses.Slot>
  fileprivate let mask: Int
  fileprivate let bits: UInt64

  /// Whether the word with this hash is one of them.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].hash != 0 {
      if slots[place].hash == hash { return slots[place].classes & bits != 0 }
      place = (place &+ 1) & mask
    }
    return false
  }
}
