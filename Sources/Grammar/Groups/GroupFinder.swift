/// Cuts a tagged sentence into groups, by the patterns of the table.
struct GroupFinder: Sendable {
  struct Rule: Sendable {
    var kind: Group.Kind
    var pattern: TagPattern
  }

  let rules: [Rule]
  /// For each tag the rules that can begin with it, as bits.
  private let opening: [UInt64]

  init(rules: [Rule]) {
    self.rules = rules
    opening = (0..<64).map { tag in
      var bits: UInt64 = 0
      for (index, rule) in rules.enumerated() where rule.pattern.begins(with: tag) { bits |= 1 << UInt64(index) }
      return bits
    }
  }

  /// Hands each group to `body`, in order: its kind and words. Of two rules that match, the longer match wins, of two
  /// matches as long the rule that stands first.
  @inline(__always)
  func find(_ tags: UnsafeBufferPointer<UInt8>, _ body: (Group.Kind, Range<Int>) -> Void) {
    var index = 0
    while index < tags.count {
      var candidates = opening[Int(tags[index])]
      var longest = 0
      var kind = Group.Kind.noun
      while candidates != 0 {
        let rule = candidates.trailingZeroBitCount
        candidates &= candidates &- 1
        let length = rules[rule].pattern.longestMatch(tags, from: index)
        if length > longest {
          longest = length
          kind = rules[rule].kind
        }
      }
      if longest > 0 {
        body(kind, index..<index + longest)
        index += longest
      } else {
        index += 1
      }
    }
  }
}
