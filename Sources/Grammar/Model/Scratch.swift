/// Working memory of one reader at a time: rows of features, scores of classes.
final class Scratch {
  let rows: UnsafeMutablePointer<UInt32>
  let scores: UnsafeMutablePointer<Int32>

  /// By how much the last best class was better than the next.
  private(set) var lead: Int32 = 0
  private(set) var links = LinkMemory(groups: 256)

  private var settled: [Bool] = []

  /// Makes room for the words of a sentence.
  func reserve(words: Int) {
    if settled.count < words { settled = Array(repeating: false, count: words * 2) }
  }

  /// Notes whether a word's tag needs no second look.
  @inline(__always)
  func settle(_ word: Int, _ isCertain: Bool) { settled[word] = isCertain }

  /// Whether a word's tag needs no second look.
  @inline(__always)
  func isSettled(_ word: Int) -> Bool { settled[word] }

  /// Makes room for the linker.
  func reserve(groups: Int) {
    if links.capacity < groups { links = LinkMemory(groups: groups * 2) }
  }

  init() {
    rows = .allocate(capacity: FeatureList.capacity)
    scores = .allocate(capacity: 64)
  }

  deinit {
    rows.deallocate()
    scores.deallocate()
  }

  /// The class among `allowed` (bits, at least one) that scores best; of equals the lowest.
  @inline(__always)
  func best(of allowed: UInt64, _ table: WeightTable, _ list: FeatureList) -> UInt8 {
    scores.update(repeating: 0, count: 64)
    table.add(list, to: scores)
    var left = allowed
    var best = left.trailingZeroBitCount
    var rival = Int32.min
    left &= left &- 1
    while left != 0 {
      let other = left.trailingZeroBitCount
      left &= left &- 1
      if scores[other] > scores[best] {
        rival = scores[best]
        best = other
      } else if scores[other] > rival {
        rival = scores[other]
      }
    }
    lead = rival == .min ? .max : scores[best] &- rival
    return UInt8(truncatingIfNeeded: best)
  }
}
