@_spi(Training) import Grammar

/// Numbers for the features that are seen often enough to be worth a weight.
struct FeatureIndex {
  private var keys: [UInt32]
  private var values: [Int32]
  private var used = 0
  private(set) var count = 0

  init() {
    keys = Array(repeating: 0, count: 1 << 16)
    values = Array(repeating: 0, count: 1 << 16)
  }

  private func place(_ key: UInt32) -> Int {
    var place = Int(key &* 0x9E37_79B1) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }

  /// Counts the features of a decision.
  mutating func see(_ list: FeatureList) {
    for index in 0..<list.count {
      let key = max(1, list.rows[index])
      let slot = place(key)
      if keys[slot] == 0 {
        keys[slot] = key
        used += 1
      }
      values[slot] += 1
      if used * 2 > keys.count { grow() }
    }
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    for (key, value) in old {
      let slot = place(key)
      keys[slot] = key
      values[slot] = value
    }
  }

  /// Numbers the features seen at least `least` times, in the order of their hashes; the others are forgotten.
  mutating func settle(least: Int32) {
    let kept = zip(keys, values).filter { $0.0 != 0 && $0.1 >= least }.map(\.0).sorted()
    keys = Array(repeating: 0, count: max(1 << 16, keys.count))
    values = Array(repeating: 0, count: keys.count)
    for (number, key) in kept.enumerated() {
      let slot = place(key)
      keys[slot] = key
      values[slot] = Int32(number)
    }
    count = kept.count
  }

  /// The numbers of a decision's features, those that were kept.
  func numbers(_ list: FeatureList, into numbers: inout [Int]) {
    numbers.removeAll(keepingCapacity: true)
    for index in 0..<list.count {
      let key = max(1, list.rows[index])
      let slot = place(key)
      if keys[slot] == key { numbers.append(Int(values[slot])) }
    }
  }

  /// Each kept feature with its number.
  var all: [(feature: UInt32, number: Int)] {
    zip(keys, values).filter { $0.0 != 0 }.map { ($0.0, Int($0.1)) }.sorted { $0.0 < $1.0 }
  }
}
