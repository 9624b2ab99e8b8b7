internal import ChronologyModel

/// What every quotation says of its document, worked out once for each document.
struct DocumentCard: Sendable {
  /// What the sources call it: its outlet, else its title, else its path without the folders.
  var name: String
  /// Its name, cut short when it is a long title.
  var shortName: String
  /// The day it was published, in words.
  var date: String
  /// How that is known, in a few words.
  var basis: String?
  /// The minute from which it was published, for the order of quotations; nil when nothing bounds it.
  var order: Int?
  /// The document that it was first, through any number of copies.
  var original: Int

  /// The cards of all documents.
  static func all(_ documents: [Document]) -> [DocumentCard] {
    documents.indices.map { index in
      let document = documents[index]
      let file = document.path.split(separator: "/").last.map(String.init) ?? document.path
      let name = document.outlet ?? document.title ?? file
      return DocumentCard(
        name: name, shortName: PlainWords.clipped(name, to: 60), date: document.publication.dayWords,
        basis: document.publication.shortBasis, order: document.publication.order,
        original: original(of: index, documents))
    }
  }

  /// Follows copies to the first; a ring of copies, which no loader makes, ends where it closes.
  private static func original(of document: Int, _ documents: [Document]) -> Int {
    var seen = [document]
    while let last = seen.last, let next = documents[last].copyOf, documents.indices.contains(next),
      !seen.contains(next)
    {
      seen.append(next)
    }
    return seen.last ?? document
  }
}
