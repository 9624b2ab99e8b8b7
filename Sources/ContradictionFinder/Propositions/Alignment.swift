/// Where two wordings of one remark part: the same words before, others between, the same words after or the end.
struct Alignment {
  /// The words that differ, as places in the two wordings; nil where one is but a part of the other, or little is shared.
  private(set) var difference: (left: Range<Int>, right: Range<Int>)?

  /// Compares two lists of hashed words; `small` are those that tell nothing, `negation` those that deny.
  init(_ left: [UInt64], _ right: [UInt64], small: Set<UInt64>, negation: Set<UInt64>) {
    compareWhole(left, right, small: small, negation: negation)
    if difference == nil { compareRun(left, right, small: small) }
  }

  /// Two quotations of the same words from first to last, but for one place.
  private mutating func compareWhole(_ left: [UInt64], _ right: [UInt64], small: Set<UInt64>, negation: Set<UInt64>) {
    let most = min(left.count, right.count)
    let start = (0..<most).first { left[$0] != right[$0] } ?? most
    let end = (0..<most - start).first { left[left.count - 1 - $0] != right[right.count - 1 - $0] } ?? most - start
    let (a, b) = (start..<left.count - end, start..<right.count - end)
    let rest = left[..<start] + left[a.upperBound...]
    guard rest.count >= 3, rest.contains(where: { !small.contains($0) }), a.count <= 4, b.count <= 4 else { return }
    if a.isEmpty || b.isEmpty {
      let more = a.isEmpty ? right[b] : left[a]
      // Cut short at an end it is the same remark; a word within it, or one that denies, makes it another.
      let isWithin = start > 0 && end > 0 && more.count <= 2 && more.contains { !small.contains($0) }
      guard isWithin && rest.count >= 5 || more.contains(where: negation.contains) else { return }
      // Nothing can be quoted of what is not there: the words beside it are.
      let shown = { (range: Range<Int>, count: Int) in max(0, range.lowerBound - 1)..<min(count, range.upperBound + 1) }
      difference = (shown(a, left.count), shown(b, right.count))
    } else if Set(left[a]).isDisjoint(with: right[b]), !small.isSuperset(of: left[a]), !small.isSuperset(of: right[b]),
      rest.count >= max(a.count, b.count)
    {
      difference = (a, b)
    }
  }

  /// The longest run of words in common, and what stands before or after it.
  private mutating func compareRun(_ left: [UInt64], _ right: [UInt64], small: Set<UInt64>) {
    var best: (length: Int, left: Int, right: Int) = (0, 0, 0)
    var lengths = [Int](repeating: 0, count: right.count + 1)
    for (row, word) in left.enumerated() {
      var diagonal = 0
      for column in right.indices {
        let above = lengths[column + 1]
        lengths[column + 1] = word == right[column] ? diagonal + 1 : 0
        if lengths[column + 1] > best.length {
          best = (lengths[column + 1], row + 1 - lengths[column + 1], column + 1 - lengths[column + 1])
        }
        diagonal = above
      }
    }
    guard left[best.left..<best.left + best.length].count(where: { !small.contains($0) }) >= 2 else { return }
    // What stands after the longest common run, and what stands before it.
    let after = (best.left + best.length..<left.count, best.right + best.length..<right.count)
    let before = (0..<best.left, 0..<best.right)
    for (a, b) in [after, before] where !a.isEmpty && !b.isEmpty && a.count <= 4 && b.count <= 4 {
      guard Set(left[a]).isDisjoint(with: right[b]), !small.isSuperset(of: left[a]), !small.isSuperset(of: right[b]),
        best.length >= 3, best.length * 2 >= max(a.count, b.count) * 3
      else { continue }
      difference = (a, b)
      return
    }
  }
}
