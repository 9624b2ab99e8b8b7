/// Many phrases at once: an automaton over words. Its states are the beginnings of phrases, its transitions lie in one
/// open-addressed table, and a filter of a few kilobytes turns away nearly every word that begins none, so that a text is
/// searched for tens of thousands of names about as fast as it is cut into words.
public struct PhraseAutomaton: Sendable {
  /// The longest phrase that was found at a place.
  public struct Match: Sendable {
    /// Its tokens.
    public var tokens: Range<Int>
    /// What it was filed under, in rising order.
    public var rows: ArraySlice<Int32>
  }

  /// Bits of the filter of first words: 16 KB, which a core keeps at hand.
  private static let filterBits: UInt64 = 1 << 17

  private let filter: [UInt64]
  /// Of each slot the state and word it leads from, mixed; 0 for an empty one.
  private let keys: [UInt64]
  /// Of each slot the state it leads to.
  private let targets: [Int32]
  /// Of each state, where its rows begin; one more at the end.
  private let starts: [Int32]
  private let rows: [Int32]

  /// Collects phrases before they are compiled.
  public struct Builder: Sendable {
    private var words: [UInt64] = []
    private var phrases: [(end: Int, row: Int32)] = []

    /// No phrases.
    public init() {}

    /// Files a phrase, as the hashes of its words, under a row; one of no words is passed over.
    public mutating func add(_ phrase: some Sequence<UInt64>, row: Int) {
      let before = words.count
      words.append(contentsOf: phrase)
      if words.count > before { phrases.append((words.count, Int32(row))) }
    }

    /// Files the words of a text under a row; a text of none, or of more than `most`, is passed over.
    public mutating func add(text: ArraySlice<UInt8>, row: Int, atMost most: Int) {
      let before = words.count
      text.withUnsafeBufferPointer { buffer in
        var scanner = TokenScanner(bytes: buffer, position: 0, end: buffer.count)
        while let token = scanner.next() { words.append(token.hash) }
      }
      if words.count > before + most { words.removeLast(words.count - before) }
      if words.count > before { phrases.append((words.count, Int32(row))) }
    }

    /// The automaton of what was filed.
    public var automaton: PhraseAutomaton { PhraseAutomaton(words: words, phrases: phrases) }
  }

  private init(words: [UInt64], phrases: [(end: Int, row: Int32)]) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    var filter = [UInt64](repeating: 0, count: Int(Self.filterBits / 64))
    var keys = [UInt64](repeating: 0, count: capacity)
    var targets = [Int32](repeating: 0, count: capacity)
    var states: Int32 = 1
    var finals: [(state: Int32, row: Int32)] = []
    finals.reserveCapacity(phrases.count)
    var place = 0
    for phrase in phrases {
      let bit = Self.bit(words[place])
      filter[Int(bit / 64)] |= 1 << (bit % 64)
      var state: Int32 = 0
      while place < phrase.end {
        let key = Self.key(state, words[place])
        var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
        if keys[slot] == 0 {
          keys[slot] = key
          targets[slot] = states
          states += 1
        }
        state = targets[slot]
        place += 1
      }
      finals.append((state, phrase.row))
    }
    finals.sort { ($0.state, $0.row) < ($1.state, $1.row) }
    var starts = [Int32](repeating: 0, count: Int(states) + 1)
    var rows: [Int32] = []
    var last: (state: Int32, row: Int32) = (-1, -1)
    for final in finals where final != last {
      rows.append(final.row)
      starts[Int(final.state) + 1] += 1
      last = final
    }
    for state in 1..<starts.count { starts[state] += starts[state - 1] }
    self.filter = filter
    self.keys = keys
    self.targets = targets
    self.starts = starts
    self.rows = rows
  }

  /// The longest phrase that begins at token `start`; `end` is one past the last token that may be used.
  public func match(_ tokens: [Token], at start: Int, end: Int) -> Match? {
    guard start < end, mayBegin(tokens[start].hash) else { return nil }
    return tokens.withUnsafeBufferPointer { longest($0, at: start, end: end) }
  }

  /// Calls `body` with each phrase in `range` of the tokens from left to right: the longest at each place, none that
  /// overlaps the one before.
  public func eachMatch(in tokens: [Token], range: Range<Int>, _ body: (Match) -> Void) {
    tokens.withUnsafeBufferPointer { tokens in
      filter.withUnsafeBufferPointer { filter in
        var place = range.lowerBound
        while place < range.upperBound {
          let bit = Self.bit(tokens[place].hash)
          if filter[Int(truncatingIfNeeded: bit / 64)] >> (bit % 64) & 1 == 1,
            let match = longest(tokens, at: place, end: range.upperBound)
          {
            body(match)
            place = match.tokens.upperBound
          } else {
            place &+= 1
          }
        }
      }
    }
  }

  private func mayBegin(_ word: UInt64) -> Bool {
    let bit = Self.bit(word)
    return filter[Int(truncatingIfNeeded: bit / 64)] >> (bit % 64) & 1 == 1
  }

  private func longest(_ tokens: UnsafeBufferPointer<Token>, at start: Int, end: Int) -> Match? {
    var state: Int32 = 0
    var place = start
    var found: (end: Int, state: Int)?
    while place < end, let next = target(state, tokens[place].hash) {
      state = next
      place += 1
      if starts[Int(state)] < starts[Int(state) + 1] { found = (place, Int(state)) }
    }
    guard let found else { return nil }
    return Match(
      tokens: start..<found.end, rows: rows[Int(starts[found.state])..<Int(starts[found.state + 1])])
  }

  /// What a whole phrase was filed under.
  public func rows(of phrase: [Token]) -> ArraySlice<Int32> {
    guard let match = match(phrase, at: 0, end: phrase.count), match.tokens.count == phrase.count else { return [] }
    return match.rows
  }

  private func target(_ state: Int32, _ word: UInt64) -> Int32? {
    let key = Self.key(state, word)
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// The upper bits of a hash are the best mixed.
  private static func bit(_ word: UInt64) -> UInt64 { (word ^ word >> 31) % filterBits }

  private static func key(_ state: Int32, _ word: UInt64) -> UInt64 {
    var key = (word ^ UInt64(state) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    key ^= key >> 32
    return key == 0 ? 1 : key
  }
}
