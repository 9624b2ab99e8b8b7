@_spi(Training) import Grammar

/// Learns how lemmas are made of words: for each tag the commonest change of each ending, kept where it differs from
/// that of the shorter ending, and of whole words that go their own way.
func learnLemmas(_ trees: [Tree], _ inventory: Inventory) -> (rules: [UInt8], changes: String) {
  struct Word: Hashable {
    var tag: UInt8
    var form: String
  }
  var seen: [Word: [String: Int]] = [:]
  for tree in trees {
    for word in tree.words.indices {
      guard let tag = inventory.number(tree, word) else { continue }
      let form = String(decoding: tree.words[word], as: UTF8.self).lowercased()
      seen[Word(tag: tag, form: form), default: [:]][
        change(from: form, to: tree.lemmas[word].lowercased()), default: 0] += 1
    }
  }
  func commonest(_ counts: [String: Int]) -> String { counts.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key }
  var endings: [Int: [Word: [String: Int]]] = [:]
  for (word, changes) in seen {
    let chosen = commonest(changes)
    let bytes = Array(word.form.utf8)
    for length in 0...min(LemmaRules.longestEnding, bytes.count) {
      let ending = Word(tag: word.tag, form: String(decoding: bytes.suffix(length), as: UTF8.self))
      endings[length, default: [:]][ending, default: [:]][chosen, default: 0] += 1
    }
  }
  var rules: [(key: UInt64, change: Int)] = []
  var numbers: [String: Int] = [:]
  var changes: [String] = []
  var kept: [Word: String] = [:]
  func number(_ change: String) -> Int {
    if numbers[change] == nil {
      numbers[change] = changes.count
      changes.append(change)
    }
    return numbers[change]!
  }
  /// What the rules so far say of a word.
  func said(_ tag: UInt8, _ bytes: some Collection<UInt8>, upTo longest: Int) -> String? {
    for length in stride(from: min(longest, bytes.count), through: 0, by: -1) {
      if let found = kept[Word(tag: tag, form: String(decoding: Array(bytes).suffix(length), as: UTF8.self))] {
        return found
      }
    }
    return nil
  }
  for length in 0...LemmaRules.longestEnding {
    for (ending, counts) in (endings[length] ?? [:]).sorted(by: {
      ($0.key.tag, $0.key.form) < ($1.key.tag, $1.key.form)
    }) {
      let chosen = commonest(counts)
      // An ending seen in one word alone tells of that word.
      guard length == 0 || counts.values.reduce(0, +) >= 2 else { continue }
      guard said(ending.tag, ending.form.utf8, upTo: length - 1) != chosen else { continue }
      kept[ending] = chosen
      rules.append((LemmaRules.key(tag: ending.tag, ending: ending.form.utf8, isWhole: false), number(chosen)))
    }
  }
  for (word, counts) in seen.sorted(by: { ($0.key.tag, $0.key.form) < ($1.key.tag, $1.key.form) }) {
    let chosen = commonest(counts)
    guard said(word.tag, word.form.utf8, upTo: LemmaRules.longestEnding) != chosen else { continue }
    rules.append((LemmaRules.key(tag: word.tag, ending: word.form.utf8, isWhole: true), number(chosen)))
  }
  return (LemmaRules.bytes(rules), changes.joined(separator: "\n"))
}

/// `3 y` for carried: how many bytes to take off and what to put on.
private func change(from form: String, to lemma: String) -> String {
  let form = Array(form.utf8)
  let lemma = Array(lemma.utf8)
  var shared = 0
  while shared < min(form.count, lemma.count), form[shared] == lemma[shared] { shared += 1 }
  return "\(form.count - shared) " + String(decoding: lemma[shared...], as: UTF8.self)
}
