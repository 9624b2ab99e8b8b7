/// How a document is related to one that stands before it in rank, by the words that they share.
struct Kinship {
  /// What is known of two documents beside their words.
  struct Evidence {
    /// They have one address.
    var isSameAddress = false
    /// They are of one outlet.
    var isSameOutlet = false
    /// They have one title, and it is no standing one such as `Court list`.
    var isSameTitle = false
    /// The agency that both credit or one of them is, as an index of `AgencyCredit.agencies`.
    var agency: Int?
  }

  /// Shares of the document's words, and of its words outside quotation marks, that stand in the other.
  let own: Double
  let ownPlain: Double
  /// Shares of the other's words that stand in the document.
  let other: Double
  let otherPlain: Double
  let passages: SharedPassages
  let evidence: Evidence
  /// True for a document that is too short to be more than a summary.
  let isShort: Bool

  init(_ document: CopyWords, _ original: CopyWords, _ passages: SharedPassages, _ evidence: Evidence) {
    self.passages = passages
    self.evidence = evidence
    own = Kinship.share(passages.words, document.count)
    other = Kinship.share(passages.inSecond.count { $0 }, original.count)
    ownPlain = Kinship.plain(passages, document) ?? own
    otherPlain = Kinship.plain(passages, original) ?? other
    isShort = document.count < OriginRank.summary
  }

  /// True when the document is a copy of the other: most of its words are the other's, or it has most of the other's and
  /// has not added so much that it is a report of its own. What two outlets quote from one speaker makes no copy.
  var isCopy: Bool {
    if isShort { return isSummary }
    guard passages.longest >= Kinship.passage, !passages.isScrambled || evidence.isSameAddress else { return false }
    let needed = evidence.share
    if own >= needed, ownPlain >= needed - Kinship.slack { return true }
    return other >= needed && otherPlain >= needed - Kinship.slack && own >= (evidence.isFirm ? 0.25 : Kinship.fewest)
  }

  /// True when the document has most of the other and much more: the other is an extract of it, whichever came first.
  var holdsOther: Bool {
    let needed = max(evidence.share, Kinship.extract)
    return passages.longest >= Kinship.passage && !passages.isScrambled && own < Kinship.fewest && other >= needed
      && otherPlain >= needed - Kinship.slack
  }

  /// True for a summary that is the beginning or some part of the other. At the other's own address it need not be.
  private var isSummary: Bool {
    if evidence.isSameAddress { return true }
    return own >= (evidence.isSameOutlet ? 0.9 : 0.95) && ownPlain >= 0.9
      && passages.inFirst.count >= (evidence.isSameOutlet ? 20 : 30)
  }

  /// Words of the longest passage that a copy shares at least. It is what one fingerprint is certain to find.
  private static let passage = Runs.length + Runs.window - 1
  /// How much less of the words outside quotation marks need be shared.
  private static let slack = 0.1
  /// Share of a document's own words that must be the other's, however much of the other it has.
  private static let fewest = 0.3

  /// Share of the words of an extract that must be in the whole.
  private static let extract = 0.6

  private static func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

  /// The share of words outside quotation marks; nil where there are too few of them to tell.
  private static func plain(_ passages: SharedPassages, _ words: CopyWords) -> Double? {
    words.plain >= 30 || words.plain * 5 >= words.count
      ? share(min(passages.plainWords, words.plain), words.plain) : nil
  }
}

extension Kinship.Evidence {
  /// Share of the words of a document that must stand in another to make it a copy. An outlet prints its own furniture in
  /// everything and does not copy itself, but brings out one article again and again.
  var share: Double {
    if isSameAddress { return 0.3 }
    if isSameOutlet { return isSameTitle ? 0.4 : 0.75 }
    return agency != nil ? 0.4 : 0.5
  }

  /// True when something beside the words says that the two are one.
  var isFirm: Bool { isSameAddress || isSameOutlet && isSameTitle || agency != nil }
}
