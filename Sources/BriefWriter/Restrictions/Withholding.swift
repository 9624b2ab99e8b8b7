internal import ChronologyModel

/// Keeps names under a reporting restriction out of what is written.
struct Withholding: Sendable {
  /// What stands in place of a name.
  static let words = "a person who cannot be named"

  let index: NameIndex
  let namesakes: Namesakes
  let given: GivenNames
  /// The entities of which no name may be written, by index.
  let withheld: Set<Int>

  init(_ restrictions: Restrictions, _ chronology: Chronology, pages: [[UInt8]]) {
    self.init(WithheldPeople(restrictions, chronology, pages: pages), restrictions.givenNames)
  }

  init(_ people: WithheldPeople, _ given: GivenNames) {
    index = people.index
    namesakes = people.namesakes
    withheld = people.entities
    self.given = given
  }

  /// True when nothing is withheld.
  var isEmpty: Bool { index.isEmpty }

  /// True when an entity, by its index, may not be named.
  func isWithheld(_ entity: Int) -> Bool { withheld.contains(entity) }

  /// True when a name stands in it, or would without the markup within it.
  func holds(_ text: String, _ reading: NameIndex.Reading = .words) -> Bool { line(in: text, reading) != nil }

  /// The line of the list of which a name stands in it, or would without the markup within it; nil when none does.
  func line(in text: String, _ reading: NameIndex.Reading) -> Int? {
    if isEmpty { return nil }
    let folded = FoldedText(text)
    return leak(in: folded, reading) ?? folded.withoutTags.flatMap { leak(in: $0, reading) }
  }

  /// The line of the list of which a name stands in it; nil when none does.
  func leak(in text: FoldedText, _ reading: NameIndex.Reading = .words) -> Int? {
    var start = 0
    while start < text.units.count {
      let (match, next) = match(at: start, in: text, reading)
      if let match { return match.line }
      start = next
    }
    return nil
  }

  /// The text with the words for a person who cannot be named in place of each name and of a title before it.
  func text(_ text: String) -> String {
    if isEmpty { return text }
    let bytes = Array(text.utf8)
    let once = replaced(bytes, FoldedText(bytes))
    guard let bare = FoldedText(once).withoutTags, leak(in: bare) != nil else {
      return String(decoding: once, as: UTF8.self)
    }
    return String(decoding: replaced(once, bare), as: UTF8.self)
  }

  private func replaced(_ bytes: [UInt8], _ folded: FoldedText) -> [UInt8] {
    var shown: [UInt8] = []
    var (done, start) = (0, 0)
    while start < folded.units.count {
      let (match, next) = match(at: start, in: folded, .words)
      guard let match else {
        start = next
        continue
      }
      let begin = folded.units[beginning(start, match, folded)].start
      shown += bytes[done..<max(done, begin)]
      // The words begin the text, and so have a capital.
      let words = shown.isEmpty ? PlainWords.capitalised(Withholding.words) : Withholding.words
      shown += words.utf8
      start = match.end
      // The s of a plural is none of the words that stand for the name.
      let isPlural = start < folded.units.count && folded.units[start].letter == 0x73 && folded.ends(start)
      if isPlural { start += 1 }
      done = folded.units[start - 1].end
    }
    return shown + bytes[done...]
  }

  /// The name at a place, or where to look on: past the name of another.
  private func match(
    at start: Int, in text: FoldedText, _ reading: NameIndex.Reading
  ) -> (NameIndex.Match?, next: Int) {
    let match = index.match(at: start, in: text, reading).flatMap { $0.end > start ? $0 : nil }
    guard let other = namesakes.end(in: text, from: start), other > start else { return (match, start + 1) }
    if let match, match.isListed || match.end > other { return (match, match.end) }
    return (nil, other)
  }

  /// Where the given names and the title before a name begin, which would say more than the words that stand for it.
  private func beginning(_ start: Int, _ match: NameIndex.Match, _ text: FoldedText) -> Int {
    var begin = start
    for _ in 0..<3 {
      guard let word = text.given(before: begin, given) else { break }
      begin = word.lowerBound
    }
    return text.title(before: begin)?.lowerBound ?? begin
  }
}
