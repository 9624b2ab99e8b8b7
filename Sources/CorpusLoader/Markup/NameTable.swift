/// A table from names to values that is asked by the bytes of a name, capitals and small letters alike, without making a
/// string of them.
struct NameTable<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value)?]
  private let mask: Int

  init(_ entries: some Collection<(name: String, value: Value)>) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    mask = size - 1
    for entry in entries {
      let hash = Array(entry.name.utf8).withUnsafeBufferPointer { NameHash.folded($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while let there = slots[slot], there.hash != hash { slot = (slot + 1) & mask }
      slots[slot] = (hash, entry.value)
    }
  }

  /// The value of the name with this `NameHash.folded`.
  subscript(hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while let there = slots[slot] {
      if there.hash == hash { return there.value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of a name.
  subscript(_ name: UnsafeBufferPointer<UInt8>) -> Value? { self[NameHash.folded(name)] }
}

extension NameTable where Value == Void {
  /// A set of names, written with spaces between them.
  init(_ names: String) { self.init(names.split(separator: " ").map { (String($0), ()) }) }

  /// True when the name is one of the set.
  func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool { self[NameHash.folded(name)] != nil }
}

/// The numbers that names are known by (FNV-1a, 64 bits). Two names with one number would be taken for each other; nothing
/// but the reading of their own page or feed hangs on that.
enum NameHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The number of a name, capitals and small letters alike; that of what stands before it goes in as `start`.
  static func folded(_ name: UnsafeBufferPointer<UInt8>, after start: UInt64 = start) -> UInt64 {
    var hash = start
    for byte in name { hash = folded(hash, byte) }
    return hash
  }

  /// The number of a name that goes on with one more byte.
  static func folded(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(Bytes.folded(byte))) &* 0x100_0000_01b3 }

  /// The number of a name as it is written.
  static func exact(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = start
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
