internal import ChronologyModel
internal import Knowledge

/// One remark, quoted in two wordings.
struct QuotationConflicts: Mechanism {
  /// Two quotations are compared when they share this many words in a row.
  private static let run = 3
  /// Words that any two remarks may have in common.
  private let small: Set<UInt64>
  private let negation: Set<UInt64>

  init(_ lists: WordLists) {
    small = lists.hashes("stop")
    negation = lists.hashes("negation")
  }

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
      isOneRemark(left, right, evidence),
      let difference = Alignment(left.words, right.words, small: small, negation: negation).difference
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

  /// True for two quotations of one speaker, or whose sentences say the same about them: a slogan and a stock phrase are
  /// said by many.
  private func isOneRemark(_ left: Quotation, _ right: Quotation, _ evidence: Evidence) -> Bool {
    switch (left.speaker?.entity, right.speaker?.entity) {
    case (let one?, let other?): if one != other { return false }
    case (nil, nil): break
    default: return false
    }
    let (here, there) = (around(left, evidence), around(right, evidence))
    return left.speaker?.entity != nil && left.words.count >= 6 && right.words.count >= 6
      || here.intersection(there).count >= 2
  }

  /// The words that carry meaning of the sentence around a quotation.
  private func around(_ one: Quotation, _ evidence: Evidence) -> Set<String> {
    let text = evidence.reading.documents[one.span.document].text
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x2E || byte == 0x21 || byte == 0x3F }
    var (start, end) = (one.span.start, one.span.end)
    while start > 0, one.span.start - start < Self.reach, !isEnd(text[start - 1]) { start -= 1 }
    while end < text.count, end - one.span.end < Self.reach, !isEnd(text[end]) { end += 1 }
    let before = String(decoding: text[start..<one.span.start], as: UTF8.self)
    return Words.content(of: [before, String(decoding: text[one.span.end..<end], as: UTF8.self)])
  }

  /// How far around a quotation is looked, in bytes.
  private static let reach = 240
}
