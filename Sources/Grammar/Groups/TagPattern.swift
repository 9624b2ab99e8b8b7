/// A pattern over tags, compiled once: a regular expression whose letters are sets of tags.
///
/// It is kept as Glushkov's automaton: a state is a set of places in the pattern, as bits, so that a step is a few
/// operations on integers and no input makes it slow.
struct TagPattern: Sendable {
  /// The tags that a place accepts, as bits, by place.
  private var accepts: [UInt64] = []
  /// The places that may follow a place, as bits.
  private var follow: [UInt64] = []
  private var first: UInt64 = 0
  private var last: UInt64 = 0
  /// The places that accept a tag, by the tag's number.
  private var placesOfTag: [UInt64] = Array(repeating: 0, count: 64)

  /// Compiles `text`: names of tag sets, parted by spaces, with `|`, `?`, `*`, `+` and round brackets. `sets` gives the
  /// tags of a name, as bits. Throws the reason, in words, where the pattern cannot be read.
  init(_ text: String, sets: @escaping (String) -> UInt64?) throws(TagPatternError) {
    var parser = TagPatternParser(text, sets: sets)
    let whole = try parser.pattern()
    accepts = parser.accepts
    follow = parser.follow
    first = whole.first
    last = whole.last
    for (place, tags) in accepts.enumerated() {
      for tag in 0..<64 where tags & (1 << UInt64(tag)) != 0 { placesOfTag[tag] |= 1 << UInt64(place) }
    }
  }

  /// True when a match can begin with the tag of this number.
  func begins(with tag: Int) -> Bool { first & placesOfTag[tag] != 0 }

  /// How many of `tags` from `start` on the pattern matches, at the most; 0 when it matches none.
  @inline(__always)
  func longestMatch(_ tags: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var states = first & placesOfTag[Int(tags[start])]
    var longest = 0
    var index = start
    while states != 0 {
      index &+= 1
      if states & last != 0 { longest = index &- start }
      if index == tags.count { break }
      var next: UInt64 = 0
      while states != 0 {
        next |= follow[states.trailingZeroBitCount]
        states &= states &- 1
      }
      states = next & placesOfTag[Int(tags[index])]
    }
    return longest
  }
}
