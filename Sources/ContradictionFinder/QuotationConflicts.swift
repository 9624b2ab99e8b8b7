internal import ChronologyModel
internal import Knowledge

/// One remark, quoted in two wordings.
struct QuotationConflicts: Mechanism {
  /// Two quotations are compared when they share this many words in a row.
  private static let run = 3
  /// Words that any two remarks may have in common.
  private let small: Set<UInt64>

  init(_ lists: WordLists) { small = lists.hashes("stop") }

  func findings(_ evidence: Evidence) -> [Finding] {
    let all = evidence.reading.quotations
    var byRun: [UInt64: [Int]] = [:]
    for (index, one) in all.enumerated() where one.words.count <= 120 {
      for start in 0...max(0, one.words.count - Self.run) where start + Self.run <= one.words.count {
        let key = one.words[start..<start + Self.run].reduce(0) { ($0 &* 0x100_0000_01b3) ^ $1 }
        if byRun[key]?.last != index { byRun[key, default: []].append(index) }
      }
    }
    var pairs: Set<[Int]> = []
    for (_, indices) in byRun where indices.count > 1 && indices.count <= 16 {
      for (place, left) in indices.enumerated() {
        for right in indices.dropFirst(place + 1) { pairs.insert([left, right]) }
      }
    }
    let order = pairs.map { pair in
      evidence.rank(all[pair[0]].span) < evidence.rank(all[pair[1]].span) ? (pair[0], pair[1]) : (pair[1], pair[0])
    }.sorted {
      evidence.rank(all[$0.0].span) < evidence.rank(all[$1.0].span)
        || all[$0.0].span == all[$1.0].span && evidence.rank(all[$0.1].span) < evidence.rank(all[$1.1].span)
    }
    var told: Set<Int> = []
    return order.compactMap { left, right in
      guard !told.contains(left), !told.contains(right), let found = finding(all[left], all[right], evidence) else {
        return nil
      }
      told.formUnion([left, right])
      return found
    }
  }

  private func finding(_ left: Quotation, _ right: Quotation, _ evidence: Evidence) -> Finding? {
    guard evidence.origin(left.span.document) != evidence.origin(right.span.document),
      left.speaker?.entity == right.speaker?.entity || left.speaker?.entity == nil || right.speaker?.entity == nil,
      let difference = Alignment(left.words, right.words, small: small).difference
    else { return nil }
    let here = evidence.words(left.span, difference.left)
    let there = evidence.words(right.span, difference.right)
    return Finding(
      kind: .quotation, severity: .medium,
      summary: "One remark is quoted in two wordings: \u{201C}\(here)\u{201D} and \u{201C}\(there)\u{201D}.",
      reckoning: [
        "\(evidence.account(left.span, left.speaker)): \(evidence.quoted(left.span)).",
        "\(evidence.account(right.span, right.speaker)): \(evidence.quoted(right.span)).",
        "The words about them are the same; one of the two is not what was said, or it was said twice.",
      ], settledBy: Settlement.record(.quotation),
      sources: [evidence.source(left.span, left.speaker), evidence.source(right.span, right.speaker)])
  }
}

/// Where two wordings of one remark part: the same words before, others between, the same words after or the end.
struct Alignment {
  /// The words that differ, as places in the two wordings; nil where one is but a part of the other, or little is shared.
  private(set) var difference: (left: Range<Int>, right: Range<Int>)?

  /// Compares two lists of hashed words; `small` are those that tell nothing.
  init(_ left: [UInt64], _ right: [UInt64], small: Set<UInt64>) {
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
