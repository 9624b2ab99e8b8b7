internal import Knowledge

/// Gives a word's lemma by its tag: the table of irregular verbs, then whole words that go their own way, then endings,
/// the longest that is known.
struct Lemmatizer: Sendable {
  private struct Change: Sendable {
    var strip: Int
    var append: [UInt8]
  }

  // They live as long as the model, which whoever holds a lemmatizer holds.
  private nonisolated(unsafe) let slots: UnsafePointer<UInt64>
  private let mask: Int
  private let changes: [Change]
  private let lexicon: Lexicon
  private let irregular: [[UInt8]: String]
  private let properNouns, verbs: UInt64

  init(_ model: Model, _ tags: TagSet, _ source: TableSource) throws(TableError) {
    let section = model.section(.lemmaRules)
    slots = section.baseAddress!.assumingMemoryBound(to: UInt64.self)
    mask = section.count / 8 - 1
    lexicon = Lexicon(model)
    changes = model.lines(.lemmaChanges).map { line in
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      return Change(strip: Int(parts[0]) ?? 0, append: parts.count > 1 ? Array(parts[1].utf8) : [])
    }
    properNouns = tags.bits { universal, penn in universal == .properNoun && penn != "NNPS" }
    verbs = tags.bits { universal, penn in universal == .verb && penn != "VB" && penn != "VBP" }
    let table = try source.table("irregular_verbs")
    let base = try table.column("base")
    let forms = try table.column("forms")
    var irregular: [[UInt8]: String] = [:]
    for row in 0..<table.count {
      for form in table.strings(row, forms) { irregular[Array(form.utf8)] = table.string(row, base) }
    }
    self.irregular = irregular
  }

  /// The lemma of `word` with the tag of this number: in small letters, but of a name as it is written.
  func lemma(_ word: UnsafeBufferPointer<UInt8>, tag: UInt8) -> String {
    if TagSets.has(properNouns, tag) { return String(decoding: word, as: UTF8.self) }
    var bytes = Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    let isVerb = TagSets.has(verbs, tag)
    if isVerb, let listed = irregular[bytes] { return listed }
    let form = bytes
    if let change = change(bytes, tag), change.strip <= bytes.count {
      bytes.removeLast(change.strip)
      bytes += change.append
    }
    if isVerb, !isKnown(bytes), let known = regular(form) { bytes = known }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The base that a verb in -ed or -ing would have by the rules of spelling, where the lexicon has it: `shout`, not
  /// `shoute`.
  private func regular(_ form: [UInt8]) -> [UInt8]? {
    let length = form.count
    let strip = form.suffix(2).elementsEqual("ed".utf8) ? 2 : form.suffix(3).elementsEqual("ing".utf8) ? 3 : 0
    guard strip > 0, length - strip >= 2 else { return nil }
    let root = Array(form.dropLast(strip))
    var choices = [root, root + Array("e".utf8)]
    if root[root.count - 1] == root[root.count - 2] { choices.append(root.dropLast()) }
    return choices.first(where: isKnown)
  }

  private func isKnown(_ word: [UInt8]) -> Bool { lexicon.entry(WordForm.hash(of: word)).tagClass != 0 }

  private func change(_ word: [UInt8], _ tag: UInt8) -> Change? {
    if let whole = find(LemmaRules.key(tag: tag, ending: word, isWhole: true)) { return whole }
    for length in stride(from: min(LemmaRules.longestEnding, word.count), through: 0, by: -1) {
      if let found = find(LemmaRules.key(tag: tag, ending: word.suffix(length), isWhole: false)) { return found }
    }
    return nil
  }

  private func find(_ key: UInt64) -> Change? {
    var place = Int(truncatingIfNeeded: key) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == key >> 32 { return changes[Int(slots[place] & 0xFFFF_FFFF) >> 1] }
      place = (place + 1) & mask
    }
    return nil
  }
}
