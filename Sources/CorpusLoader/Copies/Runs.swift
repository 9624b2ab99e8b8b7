/// The runs of five words of a text, as hashes, and the few of them that stand for it when copies are looked for.
struct Runs {
  /// Words of a run.
  static let length = 5
  /// Runs of a window. Two texts that share `length + window - 1` words in a row share the least run of some window.
  static let window = 12

  /// One hash for each word at which a run begins.
  let hashes: [UInt64]

  init(_ words: CopyWords) {
    guard words.count >= Runs.length else {
      hashes = []
      return
    }
    var found: [UInt64] = []
    found.reserveCapacity(words.count)
    let highest = (1..<Runs.length).reduce(1 as UInt64) { power, _ in power &* Runs.base }
    var sum: UInt64 = 0
    for (place, word) in words.hashes.enumerated() {
      if place >= Runs.length { sum = sum &- words.hashes[place - Runs.length] &* highest }
      sum = sum &* Runs.base &+ word
      if place + 1 >= Runs.length { found.append(Runs.mixed(sum)) }
    }
    hashes = found
  }

  /// The least hash of every window of runs, each once: minhash over windows in place of the whole text (winnowing, after
  /// Schleimer, Wilkerson and Aiken 2003), because a copy that was cut to a tenth shares few of the least of the whole.
  var fingerprints: [UInt64] {
    var found: [UInt64] = []
    var least = 0
    var taken = -1
    for end in hashes.indices {
      let start = max(0, end + 1 - Runs.window)
      if least < start {
        least = start
        for place in start...end where hashes[place] <= hashes[least] { least = place }
      } else if hashes[end] <= hashes[least] {
        least = end
      }
      if end + 1 >= min(Runs.window, hashes.count), least != taken {
        found.append(hashes[least])
        taken = least
      }
    }
    return found
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
