internal import ChronologyModel

/// Words that are a surname and more: `wood` where the documents write it small at least as often, months, and what our
/// own pages say.
struct OrdinaryWords: Sendable {
  private static let months = Set(DateStyle.months.map { FoldedText($0).letters })

  /// By how much each name stands more often with a capital than without, and those that do stand without.
  private var surplus: [[UInt32]: Int] = [:]
  private var lower: Set<[UInt32]> = []
  /// The words of our own pages.
  private var ours: Set<[UInt32]> = []

  /// No word.
  init() {}

  /// None of `names` as yet, and the words of our own that `pages` have.
  init(_ names: Set<[UInt32]>, pages: [FoldedText]) {
    for name in names { surplus[name] = 0 }
    for page in pages { page.eachWord { word, _ in ours.insert(word) } }
  }

  /// Counts the names in a document, of which `spelt` are the bytes where the list spells one out.
  mutating func count(_ document: FoldedText, but spelt: [Range<Int>]) {
    var next = spelt[...]
    document.eachWord { word, place in
      let start = document.units[place.lowerBound].start
      while let first = next.first, first.upperBound <= start { next.removeFirst() }
      guard let known = surplus[word], next.first?.contains(start) != true else { return }
      let isName = document.units[place.lowerBound].isCapital || document.title(before: place.lowerBound) != nil
      surplus[word] = known + (isName ? 1 : -1)
      if !isName { lower.insert(word) }
    }
  }

  /// True for a word that is not only a name.
  func contains(_ letters: [NamePattern.Letter]) -> Bool {
    let word = letters.map(\.letter)
    return lower.contains(word) && surplus[word, default: 0] <= 0 || ours.contains(word)
      || OrdinaryWords.months.contains(word)
  }

  /// True for a word of our own pages.
  func isOurs(_ letters: [NamePattern.Letter]) -> Bool { ours.contains(letters.map(\.letter)) }

  /// True for the name of a month.
  func isMonth(_ letters: [NamePattern.Letter]) -> Bool { OrdinaryWords.months.contains(letters.map(\.letter)) }
}
