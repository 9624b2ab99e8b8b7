public import ChronologyModel

/// Every output, from one chronology. Making one checks every quotation, so nothing it prints can misquote.
public struct Brief: Sendable {
  let record: Record

  /// Takes a chronology whose every quotation stands in its document; throws `QuotationError` at the first that does
  /// not. The value is kept as it was checked.
  public init(_ chronology: Chronology, options: BriefOptions = BriefOptions()) throws(QuotationError) {
    try QuotationCheck.check(chronology)
    record = Record(chronology: chronology, options: options)
  }
}
