internal import ChronologyModel

/// A document as the list of sources gives it.
struct SourceEntry: Sendable {
  var number: Int
  var name: String
  var title: String?
  var author: String?
  var date: String
  var basis: String
  var machine: String?
  var reckoning: [String]
  var url: String?
  var path: String
  /// What it is a copy of: `The Herald [2]`.
  var copyOf: String?
  /// How the official record is cited for the whole of it: from the column in which it begins to that in which it ends.
  var citation: String?
  /// How Parliament itself cites it.
  var parliament: String?
  /// What a citation would have and the document does not give: `No outlet, no address`.
  var missing: String?
  var notes: [String]

  /// All forms in which the official record is cited for it.
  var citations: [String] { [citation, parliament].compactMap(\.self) }

  init(_ index: Int, _ record: Record) {
    let document = record.documents[index]
    number = index + 1
    let name = PlainWords.oneLine(record.name(ofDocument: index))
    self.name = name
    title = document.title.map(PlainWords.oneLine).flatMap { $0 == name ? nil : $0 }
    author = document.author.map(PlainWords.oneLine)
    date = document.publication.words
    basis = document.publication.longBasis
    machine = document.publication.interval.flatMap { DateStyle.machine($0, value: nil) }
    reckoning = document.publication.reckoning
    url = document.url
    path = document.path
    copyOf = document.copyOf.flatMap { record.documents.indices.contains($0) ? record.short($0) : nil }
    citation = Citation.of(document)
    parliament = Citation.inParliament(document)
    missing = SourceEntry.missing(document)
    let embargo = document.embargo.map { "not to be published before \(DateStyle.instant($0))" }
    notes = [embargo].compactMap(\.self) + document.notes
  }

  private static func missing(_ document: Document) -> String? {
    let isRecord = document.proceedings != nil
    let parts = [
      document.outlet == nil && !isRecord ? "outlet" : nil, document.title == nil ? "title" : nil,
      document.publication.interval == nil ? "date" : nil, document.url == nil && !isRecord ? "address" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : PlainWords.capitalised(parts.map { "no \($0)" }.joined(separator: ", "))
  }
}
