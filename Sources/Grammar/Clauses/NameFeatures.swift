/// What decides whether two proper nouns that follow one another are one person's name.
@_spi(Training)
public enum NameFeatures {
  /// The classes of the decision.
  public static let compound = 0
  /// `Mara Quill`, as against `Home Office`.
  public static let name = 1

  /// The features of the pair that begins at `index`.
  public static func collect(_ words: UnsafeBufferPointer<WordForm>, at index: Int, into list: inout FeatureList) {
    let first = words[index]
    let second = words[index + 1]
    func known(_ word: WordForm) -> UInt64 { word.folded == 0 ? word.tail & 0xFFFF : word.folded }
    func flag(_ truth: Bool) -> UInt64 { truth ? 1 : 0 }
    list.clear()
    list.add(180, known(first))
    list.add(181, known(second))
    list.add(182, flag(first.entry.isGivenName), flag(second.entry.isGivenName))
    list.add(183, UInt64(first.shape.rawValue), UInt64(second.shape.rawValue))
    list.add(184, first.tail & 0xFF_FFFF)
    list.add(185, second.tail & 0xFF_FFFF)
    list.add(186, UInt64(first.entry.tagClass), UInt64(second.entry.tagClass))
    list.add(187, index + 2 < words.count ? known(words[index + 2]) : 1)
    list.add(188, index > 0 ? known(words[index - 1]) : 1)
    list.add(189, flag(first.folded == 0), flag(second.folded == 0))
    list.add(190, flag(first.entry.isGivenName), flag(second.folded == 0))
    list.add(191, UInt64(first.entry.tagClass))
    list.add(192, UInt64(second.entry.tagClass))
    list.add(193, known(first), known(second))
    list.add(194, flag(first.tail & 0xFF == 0x2E))
  }
}
