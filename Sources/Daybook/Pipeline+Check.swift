public import ChronologyModel
internal import CorpusLoader

extension Pipeline {
  /// A record with a statement read into it, and what the record makes of the statement.
  public struct CheckedRecord: Sendable {
    /// The record, the statement's documents the last.
    public var chronology: Chronology
    /// The statement, sentence by sentence.
    public var statement: CheckedStatement
    /// Why the statement could not be read, wholly or in part.
    public var refusals: [Refusal]
  }

  /// Reads `statement`, a file or `-`, as a document of its own into the record of `paths`, and tests every claim in it. It
  /// is taken to be of `day`, else of the day that it gives, else of the newest day of the record. Throws when `rulings` do
  /// not fit the record.
  public func check(
    statement: String, against paths: [String], standardInput: [UInt8]? = nil, on day: CivilDay? = nil,
    asOf: CivilInstant? = nil, rulings: Rulings? = nil
  ) throws(RulingError) -> CheckedRecord {
    begin(.loading, 0)
    let read = loader.load(paths: [statement], standardInput: standardInput)
    let corpus = loader.load(paths: paths, standardInput: standardInput)
    var documents = PublicationDates.reckoned(corpus.documents, grammar)
    var refusals = corpus.refusals
    if let asOf { AsOf(asOf).keep(&documents, refusals: &refusals) }
    let newest = documents.compactMap { $0.publication.interval?.latest.day ?? $0.publication.latest }.max()
    let first = documents.count
    for var draft in read.documents {
      if let day {
        draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .stated)
      } else if draft.publication.interval == nil, let newest {
        draft.publication = PublicationDate(
          interval: CivilInterval(day: newest), basis: .inferred,
          reckoning: ["a draft is taken to be of the newest day of the record"])
      }
      draft.id = "d\(documents.count + 1)"
      draft.outlet = draft.outlet ?? Pipeline.statementName
      draft.copyOf = nil
      documents.append(draft)
    }
    var chronology = chronology(ofDated: documents, refusals: refusals, asOf: asOf)
    try rulings?.apply(to: &chronology)
    return CheckedRecord(
      chronology: chronology, statement: StatementCheck(chronology, statements: first).checked(),
      refusals: read.refusals)
  }

  /// What a draft is called that names no outlet.
  static let statementName = "The statement"
}
