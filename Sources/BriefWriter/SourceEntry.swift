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
  var notes: [String]

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
    let embargo = document.embargo.map { "not to be published before \(DateStyle.instant($0))" }
    notes = [embargo].compactMap(\.self) + document.notes
  }
}
