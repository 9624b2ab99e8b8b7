internal import ChronologyModel

/// Keeps names under a reporting restriction out of what is written.
struct Withholding: Sendable {
  /// What stands in place of a name.
  static let words = "a person who cannot be named"

  private struct Spelling: Sendable {
    var pattern: NamePattern
    /// The line of the list that it comes from.
    var line: Int
    /// True for a form that the documents use of the person and the list does not have: it counts with a capital only.
    var isFound = false
  }

  /// The spellings by their first letter.
  private var spellings: [UInt32: [Spelling]] = [:]

  /// The names of a list, and what else the documents call the same people: `Mr Tarn`, where they call Ivo Tarn so.
  init(_ restrictions: Restrictions, _ entities: [Entity] = []) {
    for person in restrictions.people {
      for name in person.names { add(NameSpellings(name).patterns, person.line) }
    }
    guard !spellings.isEmpty else { return }
    let listed = self
    for entity in entities where entity.kind == .person {
      let names = [entity.name] + entity.aliases.map(\.name)
      guard let line = names.lazy.compactMap({ listed.leak(in: FoldedText($0)) }).first else { continue }
      let given =
        restrictions.people.first { $0.line == line }?.names.compactMap { $0.split(separator: " ").first } ?? []
      for name in names {
        let spellings = NameSpellings(name)
        add(spellings.patterns, line, isFound: true)
        // A surname that the documents use goes with the given name that the list has.
        guard spellings.isOneWord else { continue }
        for first in given { add(NameSpellings("\(first) \(name)").patterns, line, isFound: true) }
      }
    }
  }

  private mutating func add(_ patterns: [NamePattern], _ line: Int, isFound: Bool = false) {
    for pattern in patterns {
      guard let first = pattern.letters.first?.letter else { continue }
      if spellings[first, default: []].contains(where: { $0.pattern == pattern }) { continue }
      spellings[first, default: []].append(Spelling(pattern: pattern, line: line, isFound: isFound))
    }
  }

  /// True when nothing is withheld.
  var isEmpty: Bool { spellings.isEmpty }

  /// True when a name stands in it.
  func holds(_ text: String) -> Bool { !isEmpty && leak(in: FoldedText(text)) != nil }

  /// The line of the list of which a name stands in it; nil when none does.
  func leak(in text: FoldedText, isMarkup: Bool = false) -> Int? {
    if isEmpty { return nil }
    for start in text.units.indices {
      if let found = name(at: start, in: text, isMarkup: isMarkup) { return found.line }
    }
    return nil
  }

  /// The text with the words for a person who cannot be named in place of each name and of a title before it.
  func text(_ text: String) -> String {
    if isEmpty { return text }
    let bytes = Array(text.utf8)
    let folded = FoldedText(bytes)
    var shown: [UInt8] = []
    var (done, start) = (0, 0)
    while start < folded.units.count {
      guard let found = name(at: start, in: folded, isMarkup: false), found.end > start else {
        start += 1
        continue
      }
      let begin = Withholding.beforeTitle(start, folded)
      shown += bytes[done..<max(done, folded.units[begin].start)]
      // The words begin the text, and so have a capital.
      let words = shown.isEmpty ? PlainWords.capitalised(Withholding.words) : Withholding.words
      shown += words.utf8
      done = folded.units[found.end - 1].end
      start = found.end
    }
    return String(decoding: shown + bytes[done...], as: UTF8.self)
  }

  /// The longest name that begins at a place: one past its end, and the line of the list that it comes from.
  private func name(at start: Int, in text: FoldedText, isMarkup: Bool) -> (end: Int, line: Int)? {
    guard text.units[start].kind == .letter, let candidates = spellings[text.units[start].letter] else { return nil }
    var best: (end: Int, line: Int)?
    for spelling in candidates {
      if spelling.pattern.isOneWord {
        // Markup and scripts have words of their own, all in small letters.
        if spelling.isFound || isMarkup, !text.units[start].isCapital { continue }
      }
      guard let end = spelling.pattern.end(in: text, from: start), end > best?.end ?? 0 else { continue }
      best = (end, spelling.line)
    }
    return best
  }

  /// Where the title before a name begins: `Mr`, which would say more than the words that stand for the name.
  private static func beforeTitle(_ start: Int, _ text: FoldedText) -> Int {
    var end = start
    while end > 0, [.space, .stop].contains(text.units[end - 1].kind), start - end < 3 { end -= 1 }
    guard end < start else { return start }
    var begin = end
    while begin > 0, text.units[begin - 1].kind == .letter, end - begin < 10 { begin -= 1 }
    guard begin < end else { return start }
    var word = ""
    for unit in text.units[begin..<end] {
      if let scalar = Unicode.Scalar(unit.letter) { word.unicodeScalars.append(scalar) }
    }
    return NameSpellings.isTitle(word) ? begin : start
  }
}
