/// Why a pattern over tags cannot be used.
public struct TagPatternError: Error, Sendable, CustomStringConvertible {
  /// The reason, in words.
  public var description: String
}

/// Reads a pattern over tags and gathers what Glushkov's automaton needs: for each part of the pattern whether it may
/// be empty, where it can begin and where it can end.
struct TagPatternParser {
  struct Part {
    var isOptional = false
    var first: UInt64 = 0
    var last: UInt64 = 0
  }

  private(set) var accepts: [UInt64] = []
  private(set) var follow: [UInt64] = []
  private let sets: (String) -> UInt64?
  private var words: ArraySlice<Substring>

  init(_ text: String, sets: @escaping (String) -> UInt64?) {
    self.sets = sets
    var spaced = ""
    for character in text {
      if "()|?*+".contains(character) { spaced += " \(character) " } else { spaced.append(character) }
    }
    words = spaced.split(separator: " ")[...]
  }

  mutating func pattern() throws(TagPatternError) -> Part {
    let whole = try alternatives()
    if let left = words.first { throw TagPatternError(description: "“\(left)” stands where nothing more may") }
    if whole.isOptional { throw TagPatternError(description: "the pattern matches nothing at all") }
    return whole
  }

  private mutating func alternatives() throws(TagPatternError) -> Part {
    var whole = try sequence()
    while words.first == "|" {
      words.removeFirst()
      let other = try sequence()
      whole.isOptional = whole.isOptional || other.isOptional
      whole.first |= other.first
      whole.last |= other.last
    }
    return whole
  }

  private mutating func sequence() throws(TagPatternError) -> Part {
    var whole = Part(isOptional: true)
    while let word = words.first, word != "|", word != ")" {
      let part = try repeated()
      join(whole.last, part.first)
      whole.first |= whole.isOptional ? part.first : 0
      whole.last = part.last | (part.isOptional ? whole.last : 0)
      whole.isOptional = whole.isOptional && part.isOptional
    }
    return whole
  }

  private mutating func repeated() throws(TagPatternError) -> Part {
    var part = try atom()
    while let sign = words.first, sign == "?" || sign == "*" || sign == "+" {
      words.removeFirst()
      if sign != "+" { part.isOptional = true }
      if sign != "?" { join(part.last, part.first) }
    }
    return part
  }

  private mutating func atom() throws(TagPatternError) -> Part {
    guard let word = words.popFirst() else { throw TagPatternError(description: "the pattern breaks off") }
    if word == "(" {
      let inner = try alternatives()
      guard words.popFirst() == ")" else { throw TagPatternError(description: "a round bracket is not closed") }
      return inner
    }
    guard let tags = sets(String(word)) else { throw TagPatternError(description: "“\(word)” is no set of tags") }
    guard accepts.count < 64 else { throw TagPatternError(description: "the pattern has more than 64 places") }
    let bit: UInt64 = 1 << UInt64(accepts.count)
    accepts.append(tags)
    follow.append(0)
    return Part(first: bit, last: bit)
  }

  private mutating func join(_ ends: UInt64, _ beginnings: UInt64) {
    for place in accepts.indices where ends & (1 << UInt64(place)) != 0 { follow[place] |= beginnings }
  }
}
