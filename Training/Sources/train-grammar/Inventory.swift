@_spi(Training) import Grammar

/// The tags and the lexicon of the training texts.
struct Inventory {
  /// `UPOS XPOS`, the most frequent first; at most 64.
  let names: [String]
  let tags: TagSet
  private let numbers: [String: UInt8]
  /// The tags of each class, as bits; the class 0 holds the tags of words never seen.
  private(set) var classes: [UInt64] = []
  private var classNumbers: [UInt64: UInt16] = [:]
  private var counts: [UInt64: [UInt8: Int]] = [:]
  private let givenNames: Set<UInt64>
  /// Words that can be verbs, whatever they are in the training texts: `free`, which they have as an adjective.
  private let verbs: Set<UInt64>

  /// From how many occurrences on a word has no other tags than it had.
  static let frequent = 40

  init(_ trees: [Tree], givenNames: [String], verbs: [String]) {
    var count: [String: Int] = [:]
    for tree in trees {
      for word in tree.words.indices { count["\(tree.universal[word]) \(tree.penn[word])", default: 0] += 1 }
    }
    // Every Penn tag that is more than an accident keeps its place, then the most frequent pairs.
    let sorted = count.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    var chosen: [String] = []
    var seen = Set<Substring>()
    for name in sorted where count[name]! >= 20 && seen.insert(name.split(separator: " ")[1]).inserted {
      chosen.append(name)
    }
    for name in sorted where chosen.count < 64 && !chosen.contains(name) { chosen.append(name) }
    chosen.sort { (count[$0]!, $1) > (count[$1]!, $0) }
    names = chosen
    tags = TagSet(names: chosen)
    numbers = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, UInt8($0)) })
    self.givenNames = Set(givenNames.map { Self.form(Array($0.utf8)).folded })
    self.verbs = Set(verbs.map { Self.form(Array($0.utf8)).folded })
    for tree in trees {
      let gold = gold(tree)
      for word in tree.words.indices {
        counts[Self.form(tree.words[word]).folded, default: [:]][gold[word], default: 0] += 1
      }
    }
    var open: [UInt8: Int] = [:]
    for tags in counts.values where tags.values.reduce(0, +) <= 2 {
      for (tag, number) in tags { open[tag, default: 0] += number }
    }
    classes = [open.reduce(0) { $1.value >= 8 ? $0 | 1 << UInt64($1.key) : $0 }]
  }

  static func form(_ word: [UInt8]) -> WordForm { word.withUnsafeBufferPointer { WordForm($0) } }

  /// The tags of a tree; a pair of tags that has no number is given that of the commonest.
  func gold(_ tree: Tree) -> [UInt8] {
    tree.words.indices.map { numbers["\(tree.universal[$0]) \(tree.penn[$0])"] ?? 0 }
  }

  /// The number of a word's tag; nil for a pair of tags that has none.
  func number(_ tree: Tree, _ word: Int) -> UInt8? { numbers["\(tree.universal[word]) \(tree.penn[word])"] }

  /// The entry that these counts make.
  private mutating func entry(_ tags: [UInt8: Int], folded: UInt64) -> LexiconEntry {
    let total = tags.values.reduce(0, +)
    let isName = givenNames.contains(folded)
    if total == 0 { return LexiconEntry(tagClass: 0, isFrequent: false, isGivenName: isName) }
    // One tag in five hundred is a slip of the annotators.
    let bits: UInt64 = tags.reduce(0) { $1.value > 0 && $1.value * 500 >= total ? $0 | 1 << UInt64($1.key) : $0 }
    if classNumbers[bits] == nil {
      classNumbers[bits] = UInt16(classes.count)
      classes.append(bits)
    }
    return LexiconEntry(
      tagClass: classNumbers[bits]!, isFrequent: total >= Self.frequent, isGivenName: isName)
  }

  /// The whole lexicon. A word that can be a verb and never is one in the training texts is left open to be one.
  mutating func lexicon() -> [(folded: UInt64, entry: LexiconEntry)] {
    let plain = tags.penn.indices.filter { tags.penn[$0] == "VB" }
    var entries: [(folded: UInt64, entry: LexiconEntry)] = []
    for folded in Set(counts.keys).union(givenNames).sorted() {
      var entry = entry(counts[folded] ?? [:], folded: folded)
      let canBeVerb = plain.contains { classes[Int(entry.tagClass)] >> UInt64($0) & 1 != 0 }
      if verbs.contains(folded), !canBeVerb { entry.isFrequent = false }
      entries.append((folded, entry))
    }
    return entries
  }

  /// A lexicon as if `trees` had not been read: the tagger must learn what to do with words it has never seen.
  mutating func lexicon(without trees: [Tree]) -> [UInt64: LexiconEntry] {
    var fewer: [UInt64: [UInt8: Int]] = [:]
    for tree in trees {
      let gold = gold(tree)
      for word in tree.words.indices {
        let folded = Self.form(tree.words[word]).folded
        fewer[folded, default: counts[folded] ?? [:]][gold[word], default: 0] -= 1
      }
    }
    var entries: [UInt64: LexiconEntry] = [:]
    for folded in Set(counts.keys).union(givenNames).sorted() {
      entries[folded] = entry(fewer[folded] ?? counts[folded] ?? [:], folded: folded)
    }
    return entries
  }
}
