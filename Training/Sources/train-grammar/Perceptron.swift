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
  private var sums: [Int64] = []
  private var runs: Int64 = 0

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

  /// Ends a run over the texts: keeps the average over its steps, and starts again from nothing.
  func endRun() {
    if sums.isEmpty { sums = Array(repeating: 0, count: weights.count) }
    for place in weights.indices {
      let total = totals[place] + Int64(weights[place]) * Int64(clock - stamps[place])
      sums[place] += total * 64 / Int64(max(1, clock))
      weights[place] = 0
      totals[place] = 0
      stamps[place] = 0
    }
    clock = 0
    runs += 1
  }

  /// Puts the average over all runs in place of the last weights, in eighths.
  func average() {
    for place in weights.indices {
      let doubled = sums[place] / (runs * 4)
      weights[place] = Int32((doubled + (doubled < 0 ? -1 : 1)) / 2)
    }
    sums = []
  }

  /// The weights worth keeping, the largest first and at most `room`.
  func kept(room: Int) -> [WeightTable.Weight] {
    var items: [WeightTable.Weight] = []
    for (feature, number) in index.all {
      for value in 0..<width {
        let weight = max(-511, min(511, weights[number * width + value]))
        if weight != 0 { items.append((feature, UInt8(value), Int16(weight))) }
      }
    }
    items.sort { (-abs(Int($0.weight)), $0.feature, $0.value) < (-abs(Int($1.weight)), $1.feature, $1.value) }
    return Array(items.prefix(room))
  }
}
