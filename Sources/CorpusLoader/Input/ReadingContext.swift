internal import ChronologyModel

/// What is known of an input from outside it: where it came from, what its carrier said of it, and what packs it.
struct ReadingContext: Sendable {
  /// The name of the outlet for a host name in small letters.
  var outletName: @Sendable (String) -> String?
  /// The address that its carrier gives: of a WARC record, a part of an MHTML file.
  var address: String?
  /// The label of its encoding in the header of its carrier, which stands above what the input says itself.
  var charset: String?
  /// When its carrier was sent or captured: it was published by then.
  var received: CivilInterval?
  /// What is to be made of a feed: documents, or its entries as they stand.
  var view = View.documents
  /// How many archives, messages or files pack it.
  private(set) var depth = 0
  /// What all that is packed in one input may still cost.
  private(set) var budget = UnpackingBudget()

  /// What is made of a feed.
  enum View { case documents, entries }

  init(outletName: @escaping @Sendable (String) -> String? = { _ in nil }) { self.outletName = outletName }

  /// The context of something packed in an input of this one, with nothing known of it yet.
  var within: ReadingContext {
    get throws(LoadError) {
      if depth >= Limits.packing { throw .packedTooDeep }
      var inner = ReadingContext(outletName: outletName)
      inner.depth = depth + 1
      inner.budget = budget
      return inner
    }
  }
}
