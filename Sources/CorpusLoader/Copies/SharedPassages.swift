/// What two texts share word for word: passages of twelve words and more, wherever each of them has them, with what goes on
/// after a word or two that were changed.
struct SharedPassages {
  /// A stretch of words that both texts have.
  private struct Stretch {
    var first: Int
    var second: Int
    var count: Int

    /// True when `next` goes on where this ends but for a few words.
    func isFollowed(by next: Stretch) -> Bool {
      let (gap, other) = (next.first - first - count, next.second - second - count)
      return (-SharedPassages.gap...SharedPassages.gap).contains(gap)
        && (-SharedPassages.gap...SharedPassages.gap).contains(other)
    }
  }

  /// Words of the shortest stretch that counts by itself: forms of words (`was fined and ordered to pay costs of`) are
  /// shorter. A shorter one counts beside it.
  private static let shortest = 12
  /// Most words between two stretches of which one goes on where the other ends.
  private static let gap = 4

  /// For each word of the first text, true when a passage holds it.
  private(set) var inFirst: [Bool]
  /// For each word of the second text, true when a passage holds it.
  private(set) var inSecond: [Bool]
  /// Words of the longest stretch.
  private(set) var longest = 0
  /// Words of the first text in passages, and how many of them stand outside quotation marks in both.
  private(set) var words = 0
  private(set) var plainWords = 0
  /// Passages, and how many of them stand before one in the second text that is before them in the first.
  private var passages = 0
  private var turns = 0

  /// True when some passage stands elsewhere in the second text.
  var isReordered: Bool { turns > 0 }

  /// True when the passages stand in no order: forms that are filled in anew, not a text whose paragraphs were moved.
  var isScrambled: Bool { turns >= 3 && turns * 4 > passages }

  init(_ first: CopyWords, _ second: CopyWords, _ runs: Runs, _ places: RunPlaces) {
    inFirst = [Bool](repeating: false, count: first.count)
    inSecond = [Bool](repeating: false, count: second.count)
    let stretches = SharedPassages.stretches(runs.hashes, places)
    var end = 0
    for (number, stretch) in stretches.enumerated() {
      longest = max(longest, stretch.count)
      if stretch.count < SharedPassages.shortest {
        let before = number > 0 ? stretches[number - 1] : nil
        let after = number + 1 < stretches.count ? stretches[number + 1] : nil
        let goesOn = before.map { $0.count >= SharedPassages.shortest && $0.isFollowed(by: stretch) } ?? false
        let begins = after.map { $0.count >= SharedPassages.shortest && stretch.isFollowed(by: $0) } ?? false
        if !goesOn, !begins { continue }
      }
      passages += 1
      if stretch.second < end - Runs.length { turns += 1 }
      end = stretch.second + stretch.count
      for offset in 0..<stretch.count {
        let (here, there) = (stretch.first + offset, stretch.second + offset)
        if !inFirst[here] {
          words += 1
          if !first.isQuoted[here], !second.isQuoted[there] { plainWords += 1 }
        }
        inFirst[here] = true
        inSecond[there] = true
      }
    }
  }

  private static func stretches(_ runs: [UInt64], _ places: RunPlaces) -> [Stretch] {
    let others = places.runs.hashes
    var found: [Stretch] = []
    var place = 0
    while place < runs.count {
      guard let start = places[runs[place]] else {
        place += 1
        continue
      }
      var last = 0
      while place + last + 1 < runs.count, start + last + 1 < others.count,
        runs[place + last + 1] == others[start + last + 1]
      {
        last += 1
      }
      found.append(Stretch(first: place, second: start, count: last + Runs.length))
      place += last + 1
    }
    return found
  }
}

/// Where each run of a text first stands: an open table, asked once for each run of another text.
struct RunPlaces {
  let runs: Runs
  private var slots: [Int32]
  private let mask: Int

  init(_ runs: Runs) {
    self.runs = runs
    var size = 16
    while size < runs.hashes.count * 2 { size *= 2 }
    mask = size - 1
    slots = [Int32](repeating: -1, count: size)
    for (place, hash) in runs.hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0, runs.hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: place) }
    }
  }

  /// The first word of the first such run.
  subscript(_ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      if runs.hashes[Int(slots[slot])] == hash { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
