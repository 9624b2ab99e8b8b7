/// What the tagger looks at when it decides on one word: the word, its neighbours and the tags given so far.
@_spi(Training)
public struct TaggerFeatures {
  /// The words of the sentence.
  public let words: UnsafeBufferPointer<WordForm>
  /// Whether the sentence is a headline: most of its longer words begin with a capital.
  public let isHeadline: Bool

  /// The tag of a place before or after the sentence.
  public static let outside: UInt8 = 64

  /// The features of a sentence.
  public init(_ words: UnsafeBufferPointer<WordForm>) {
    self.words = words
    var long = 0
    var capitalised = 0
    for word in words where word.tail > 0xFF_FFFF && word.shape.rawValue <= WordShape.mixed.rawValue {
      long += 1
      if word.shape != .small { capitalised += 1 }
    }
    isHeadline = long >= 2 && capitalised * 10 >= long * 7
  }

  @inline(__always)
  private func folded(_ index: Int) -> UInt64 {
    index >= 0 && index < words.count ? words[index].folded : UInt64(bitPattern: Int64(index < 0 ? -1 : -2))
  }

  @inline(__always)
  private func tagClass(_ index: Int) -> UInt64 {
    guard index >= 0 && index < words.count else { return 0xFFFF }
    let word = words[index]
    // Of an unknown word its last two letters and capitals say most.
    return word.entry.tagClass == 0
      ? 0x1_0000 | (word.tail & 0xFFFF) << 20 | UInt64(word.shape.rawValue) : UInt64(word.entry.tagClass)
  }

  /// How the word at `index` is written, in its sentence.
  @inline(__always)
  private func shape(_ index: Int) -> UInt64 {
    guard index >= 0 && index < words.count else { return 0xFF }
    return UInt64(words[index].shape.rawValue) << 2 | (isHeadline ? 2 : 0) | (index == 0 ? 1 : 0)
  }

  /// The features of the word at `index`, when the two words before it have the tags `t1` (nearer) and `t2`.
  @inline(__always)
  public func collect(at index: Int, t1: UInt8, t2: UInt8, into list: inout FeatureList) {
    let word = words[index]
    let t1 = UInt64(t1)
    let t2 = UInt64(t2)
    let w0 = word.folded
    let previous = folded(index - 1)
    let next = folded(index + 1)
    let shape0 = shape(index)
    let nextClass = tagClass(index + 1)
    let ownClass = tagClass(index)
    list.clear()
    list.add(1, w0)
    list.add(2, w0, shape0)
    list.add(3, t1)
    list.add(4, t1, t2)
    list.add(6, previous)
    list.add(7, next)
    list.add(8, folded(index - 2))
    list.add(9, folded(index + 2))
    list.add(10, previous, w0)
    list.add(11, w0, next)
    list.add(12, nextClass)
    list.add(13, nextClass, t1)
    list.add(14, tagClass(index + 2), nextClass)
    list.add(15, ownClass, t1, t2)
    list.add(16, ownClass, nextClass)
    list.add(19, shape0, shape(index + 1), shape(index - 1))
    list.add(20, t1, next)
    list.add(21, t2, previous)
    list.add(22, ownClass, tagClass(index + 2), nextClass)
    list.add(36, w0, t1)
    list.add(37, ownClass, shape0, t1)
    list.add(38, ownClass, shape0 << 16 | shape(index + 1) << 8 | shape(index - 1))
    list.add(39, word.entry.isGivenName ? 1 : 0, shape0, t1)
    list.add(40, tagClass(index - 1), ownClass, nextClass)
    if word.shape == .sign {
      let spacing: UInt64 = (word.isGluedLeft ? 1 : 0) | (word.isGluedRight ? 2 : 0) | (word.closesQuote ? 4 : 0)
      list.add(60, w0, spacing)
      list.add(61, spacing, t1, nextClass)
      list.add(62, w0, spacing, t1)
    } else {
      let spacing: UInt64 = (word.isGluedLeft ? 1 : 0) | (word.isGluedRight ? 2 : 0)
      list.add(63, ownClass, spacing)
    }
    if !word.entry.isFrequent {
      list.add(64, word.stem)
      list.add(65, word.stem, shape0)
      list.add(66, word.stem, t1)
      list.add(67, word.stem, ownClass)
      list.add(24, word.tail & 0xFF)
      list.add(25, word.tail & 0xFFFF)
      list.add(26, word.tail & 0xFF_FFFF, shape0)
      list.add(31, word.tail & 0xFF_FFFF, t1)
      list.add(27, word.tail & 0xFFFF_FFFF)
      list.add(28, word.head & 0xFF)
      list.add(29, word.head & 0xFF_FFFF)
      list.add(33, word.tail & 0xFF_FFFF_FFFF)
      list.add(34, word.hasHyphen ? 1 : 0, UInt64(word.shape.rawValue))
      list.add(35, word.head & 0xFFFF)
    }
  }

  /// Adds what the tags of a first pass say of the words to come.
  @inline(__always)
  public func collectAhead(
    at index: Int, t1: UInt8, t2: UInt8, tags: UnsafeBufferPointer<UInt8>, into list: inout FeatureList
  ) {
    let own = UInt64(tags[index])
    let n1 = index + 1 < tags.count ? UInt64(tags[index + 1]) : 64
    let n2 = index + 2 < tags.count ? UInt64(tags[index + 2]) : 64
    let t1 = UInt64(t1)
    let w0 = words[index].folded
    list.add(50, own)
    list.add(51, n1)
    list.add(52, n1, t1)
    list.add(53, w0, n1)
    list.add(54, n1, n2)
    list.add(55, w0, t1, n1)
    list.add(56, tagClass(index), n1, t1)
    list.add(57, tagClass(index), n1, n2)
    list.add(58, own, n1, t1)
    list.add(59, n2, w0)
  }
}
