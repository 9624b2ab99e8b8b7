/// The tags a word may have, as bits: those the training texts have of it, and unless it is frequent there all that new
/// words have; a frequent word with a capital may also be a name.
@_spi(Training)
@inline(__always)
public func candidateTags(_ form: WordForm, known: UInt64, open: UInt64, properNoun: UInt64) -> UInt64 {
  if !form.entry.isFrequent { return known | open }
  return form.shape != .small && form.shape.rawValue <= WordShape.mixed.rawValue ? known | properNoun : known
}

/// Gives each word its tag: twice from left to right, the second time with the first pass's tags of the words to come.
///
/// An averaged perceptron (Collins, 2002) over the features of `TaggerFeatures`, greedy. A word that the training texts
/// have often is given only tags that it had there; most words have one, and cost nothing.
struct Tagger: Sendable {
  private let lexicon: Lexicon
  private let first: WeightTable
  private let second: WeightTable
  private let properNoun: UInt64
  // A dash between spaces is a sign of the sentence, unless it stands between numbers: 3 – 5.
  private let punctuation: UInt64
  // "May 20" is a day.
  private static let may = WordForm.hash(of: "may".utf8)

  init(_ model: Model, _ tags: TagSet) {
    lexicon = Lexicon(model)
    first = WeightTable(model.section(.firstPass))
    second = WeightTable(model.section(.secondPass))
    properNoun = tags.singularProperNoun
    punctuation = tags.bits { universal, _ in universal == .punctuation }
  }

  /// The tags that the training texts have of a word, as bits; none for a word they do not have.
  func known(_ folded: UInt64) -> UInt64 {
    let entry = lexicon.entry(folded)
    return entry == .unknown ? 0 : lexicon.tags(entry.tagClass)
  }

  /// From which lead on in the first pass the second is not asked: four of five words are then read once.
  private static let certain: Int32 = 300

  /// Writes the tags of `forms` to `tags`.
  func tag(_ forms: UnsafeBufferPointer<WordForm>, into tags: inout [UInt8], _ scratch: Scratch) {
    tags.removeAll(keepingCapacity: true)
    scratch.reserve(words: forms.count)
    let features = TaggerFeatures(forms)
    let open = lexicon.tags(0)
    var list = FeatureList(scratch.rows)
    for pass in 0..<2 {
      var t1 = TaggerFeatures.outside
      var t2 = TaggerFeatures.outside
      for index in forms.indices {
        let form = forms[index]
        var allowed = candidateTags(
          form, known: lexicon.tags(form.entry.tagClass), open: open, properNoun: properNoun)
        let isBeforeNumber = index + 1 < forms.count && forms[index + 1].shape == .number
        if form.isSpacedDash, !isBeforeNumber, allowed & punctuation != 0 { allowed &= punctuation }
        if isBeforeNumber, form.shape == .capitalised, form.folded == Self.may { allowed = properNoun }
        var tag = pass == 0 ? UInt8(truncatingIfNeeded: allowed.trailingZeroBitCount) : tags[index]
        if allowed & (allowed &- 1) != 0, pass == 0 || !scratch.isSettled(index) {
          features.collect(at: index, t1: t1, t2: t2, into: &list)
          if pass == 1 {
            tags.withUnsafeBufferPointer {
              features.collectAhead(at: index, t1: t1, t2: t2, tags: $0, into: &list)
            }
          }
          tag = scratch.best(of: allowed, pass == 0 ? first : second, list)
          if pass == 0 { scratch.settle(index, scratch.lead >= Self.certain) }
        }
        if pass == 0 { tags.append(tag) } else { tags[index] = tag }
        t2 = t1
        t1 = tag
      }
    }
  }
}
