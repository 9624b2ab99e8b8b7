/// What the sections of a brief are called, and what they say when they are empty: the same in every format.
enum BriefSection {
  static let topLine = "Top line"
  static let contentsHeading = "Contents"
  static let conflicts = "In conflict"
  static let whoKnewWhen = "Who knew when"
  static let keyFigures = "Key figures"
  static let chronology = "Chronology"
  static let lookAlikes = "Looked like conflicts and are not"
  static let entities = "People and places"
  static let sources = "Sources"
  static let refusals = "Not read"
  static let reckoning = "The reckoning"
  static let settledBy = "What would settle it"
  static let none = "None."
  static let ledgerColumns = ["Told", "What", "When", "By whose account"]
  static let figureColumns = ["Figure", "What", "Period", "Source"]

  static let severityKey = """
    High could be raised at the Despatch Box; medium is to be settled before anything is sent; low is tidying.
    """
  static let noConflict = "No two accounts were found that cannot both be right as reported."
  static let noBriefing = "No source says when anybody was told."
  static let mainEvents = "What happened"
  static let furtherSources = "Also on this"
  static let noEvent = "No event was found in these documents."
  static let ledger = "Each row is one account. Where an account gives no date, none is given here."
  static let colophon = """
    Every quotation was checked word for word against its source when this was written. Where accounts conflict, \
    both are given; nothing here says which is right.
    """

  /// What stands in place of the key figures when there are none.
  static func noFigure(_ leftOut: Int) -> String {
    if leftOut == 0 { return "The sources give no figures that could be read." }
    return
      "No figure has a period, a change or a second source; \(PlainWords.grouped(leftOut)) without are in the data."
  }

  /// What is said of figures that are not shown; nil when all are.
  static func furtherFigures(_ leftOut: Int) -> String? {
    if leftOut == 0 { return nil }
    return "\(PlainWords.count(leftOut, "further figure")) \(leftOut == 1 ? "is" : "are") in the data only."
  }
}
