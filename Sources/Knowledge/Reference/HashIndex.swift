/// Row numbers by a 64-bit hash of what the row is known by: two sorted arrays, quick to build and small.
public struct HashIndex: Sendable {
  private let keys: [UInt64]
  private let rows: [Int32]

  /// An index of `entries`; the rows of one key keep the order of the table.
  init(_ entries: [(key: UInt64, row: Int32)]) {
    let sorted = entries.sorted { ($0.key, $0.row) < ($1.key, $1.row) }
    keys = sorted.map(\.key)
    rows = sorted.map(\.row)
  }

  /// The rows filed under a key, in the order of the table.
  public subscript(key: UInt64) -> [Int] {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < keys.count, keys[low] == key {
      if found.last != Int(rows[low]) { found.append(Int(rows[low])) }
      low += 1
    }
    return found
  }
}
