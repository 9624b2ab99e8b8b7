@_spi(Training) import Grammar

/// An averaged perceptron with a margin (Collins, 2002), in integers, so that every run gives the same weights.
final class Perceptron {
  let width: Int
  var index: FeatureIndex
  private let margin: Int32
  private var weights: [Int32] = []
  private var totals: [Int64] = []
  private var stamps: [Int32] = []
  private var clock: Int32 = 0
  private var numbers: [Int] = []
  private(set) var scores: [Int32]
  private var isAveraged = false

  /// A learner of `width` classes over the features of `index`.
  init(width: Int, index: FeatureIndex, margin: Int32) {
    self.width = width
    self.index = index
    self.margin = margin
    weights = Array(repeating: 0, count: index.count * width)
    totals = Array(repeating: 0, count: index.count * width)
    stamps = Array(repeating: 0, count: index.count * width)
    scores = Array(repeating: 0, count: width)
  }

  /// Scores a decision; the classes' scores are in `scores` afterwards.
  func score(_ list: FeatureList) {
    index.numbers(list, into: &numbers)
    for value in 0..<width { scores[value] = 0 }
    weights.withUnsafeBufferPointer { weights in
      for number in numbers {
        let row = number * width
        for value in 0..<width { scores[value] &+= weights[row + value] }
      }
    }
  }

  /// The best of `allowed`, by the scores.
  func best(_ allowed: UInt64) -> Int? {
    var best: Int?
    for value in 0..<width where allowed >> UInt64(value) & 1 != 0 {
      if best == nil || scores[value] > scores[best!] { best = value }
    }
    return best
  }

  /// Learns from the decision just scored: one of `right` should have won over all of `wrong`, by the margin.
  func learn(right: UInt64, wrong: UInt64) {
    clock += 1
    guard let good = best(right), let bad = best(wrong), scores[good] - scores[bad] <= margin else { return }
    for number in numbers {
      bump(number * width + good, 1)
      bump(number * width + bad, -1)
    }
  }

  private func bump(_ place: Int, _ change: Int32) {
    totals[place] += Int64(weights[place]) * Int64(clock - stamps[place])
    stamps[place] = clock
    weights[place] += change
  }

  /// Puts the average over all steps in place of the last weights, in eighths.
  func average() {
    precondition(!isAveraged)
    isAveraged = true
    for place in weights.indices {
      let total = totals[place] + Int64(weights[place]) * Int64(clock - stamps[place])
      let doubled = total * 16 / Int64(max(1, clock))
      weights[place] = Int32((doubled + (doubled < 0 ? -1 : 1)) / 2)
    }
  }

  /// The weights worth keeping, the largest first and at most `room`; each at most 127 after division by `scale`.
  func kept(room: Int, scale: Int32) -> [(feature: UInt32, value: UInt8, weight: Int8)] {
    var items: [(feature: UInt32, value: UInt8, weight: Int8)] = []
    for (feature, number) in index.all {
      for value in 0..<width {
        let weight = max(-127, min(127, weights[number * width + value] / scale))
        if weight != 0 { items.append((feature, UInt8(value), Int8(weight))) }
      }
    }
    items.sort { (-abs(Int($0.weight)), $0.feature, $0.value) < (-abs(Int($1.weight)), $1.feature, $1.value) }
    return Array(items.prefix(room))
  }
}
