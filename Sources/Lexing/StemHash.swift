/// A hash of a word without its ending, so that `rule`, `rules` and `ruled` are one. It is for comparing: what is left
/// of a word need be no word.
public enum StemHash {
  /// The hash of what is left of a word, given as bytes of UTF-8; capitals of ASCII are folded.
  public static func of(_ word: some BidirectionalCollection<UInt8>) -> UInt64 {
    var stem = Array(word)
    for index in stem.indices where stem[index] >= 0x41 && stem[index] <= 0x5A { stem[index] |= 0x20 }
    cut(&stem)
    return stem.reduce(into: FoldedHash()) { $0.add($1) }.value
  }

  /// The hash of what is left of a word.
  public static func of(_ word: String) -> UInt64 { of(word.utf8) }

  private static func cut(_ stem: inout [UInt8]) {
    func ends(_ ending: StaticString, leaving: Int) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard stem.count >= count + leaving else { return false }
      return ending.withUTF8Buffer { stem.suffix(count).elementsEqual($0) }
    }
    if ends("'s", leaving: 1) { stem.removeLast(2) }
    if ends("ies", leaving: 2) || ends("ied", leaving: 2) {
      stem.removeLast(3)
      stem.append(0x79)
    } else if ends("reed", leaving: 1) || ends("teed", leaving: 1) {
      stem.removeLast()  // "agreed"; "succeed" ends so by itself
    } else if ends("eed", leaving: 1) {
    } else if ends("ing", leaving: 3) {
      stem.removeLast(3)
      undouble(&stem)
    } else if ends("ed", leaving: 3) {
      stem.removeLast(2)
      undouble(&stem)
    } else if ends("sses", leaving: 1) || ends("xes", leaving: 1) || ends("ches", leaving: 1)
      || ends("shes", leaving: 1)
    {
      stem.removeLast(2)
    } else if ends("s", leaving: 3), !ends("ss", leaving: 1), !ends("us", leaving: 1) {
      stem.removeLast()
    }
    if stem.count > 3, stem.last == 0x65 { stem.removeLast() }
  }

  /// `stopp` to `stop`; `miss` and `call` are left.
  private static func undouble(_ stem: inout [UInt8]) {
    guard stem.count > 3, let last = stem.last, last == stem[stem.count - 2], last != 0x73, last != 0x6C else { return }
    stem.removeLast()
  }
}
