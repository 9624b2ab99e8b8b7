/// Reads the words of a sentence as the tagger sees them: their bytes, the lexicon and the spaces between.
@_spi(Training)
public struct FormReader: Sendable {
  private let look: @Sendable (UInt64) -> LexiconEntry

  /// A reader over the lexicon of a model.
  init(_ lexicon: Lexicon) { look = { lexicon.entry($0) } }

  /// A reader over a lexicon that is being made.
  public init(_ look: @escaping @Sendable (UInt64) -> LexiconEntry) { self.look = look }

  /// The forms of `words`, which are byte ranges of `bytes` in order. `spaceAfter` says whether white space follows the
  /// word of this number.
  public func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ words: [Range<Int>], spaceAfter: (Int) -> Bool,
    into forms: inout [WordForm]
  ) {
    forms.removeAll(keepingCapacity: true)
    var isGlued = false
    var opensQuote = true
    for (number, range) in words.enumerated() {
      let word = UnsafeBufferPointer(rebasing: bytes[range])
      var form = WordForm(word)
      form.isGluedLeft = isGlued
      isGlued = number + 1 < words.count && !spaceAfter(number)
      form.isGluedRight = isGlued
      if form.isQuote, !form.isCurly {
        form.closesQuote = !opensQuote
        opensQuote.toggle()
      }
      form.entry = look(form.folded)
      complete(&form, word)
      forms.append(form)
    }
  }

  /// Fills in what follows from the form's entry.
  private func complete(_ form: inout WordForm, _ word: UnsafeBufferPointer<UInt8>) {
    if !form.entry.isFrequent, form.shape.rawValue <= WordShape.mixed.rawValue { form.stem = stem(word) }
    if form.entry.tagClass == 0 { form.folded = 0 }
  }

  /// What the word without its ending tells; longer words than 32 bytes are left alone.
  private func stem(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard word.count <= 32 else { return 0 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { small in
      for index in word.indices {
        let byte = word[index]
        small[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return Stem.clue(UnsafeBufferPointer(rebasing: small[..<word.count])) { look($0).tagClass }
    }
  }
}
