internal import ChronologyModel

/// Marks documents that are copies of one text: agency copy printed by several outlets, a release printed nearly whole, an
/// article brought out again, a summary in a feed. Every copy stays a document; it knows its original and says what differs.
enum Copies {
  /// Marks the copies among documents.
  static func mark(in documents: inout [Document]) {
    if documents.count < 2 { return }
    for (place, copy) in CopyFinder(documents).copies {
      documents[place].copyOf = copy.original
      documents[place].notes.append(note(documents[place], copy, documents))
    }
  }

  /// `a copy of d1 (PA Media): 92 % of its words are there; adds 2 paragraphs`.
  private static func note(_ document: Document, _ copy: CopyFinder.Copy, _ documents: [Document]) -> String {
    if copy.difference.isSummary {
      let whole = documents[copy.version ?? copy.original]
      return "a summary of \(whole.id): \(copy.difference.words)"
    }
    var text = ""
    if let version = copy.version {
      text = "\(order(document, documents[version])) version of \(documents[version].id)"
    }
    if copy.version != copy.original {
      let original = documents[copy.original]
      let name = original.outlet.map { " (\($0))" } ?? ""
      text += "\(text.isEmpty ? "" : ", ")a copy of \(original.id)\(name)"
    }
    return "\(text): \(copy.difference.words)"
  }

  /// Whether a document is the later of two versions, as far as is known.
  private static func order(_ document: Document, _ version: Document) -> String {
    guard let left = (document.updated ?? document.publication.interval)?.earliest,
      let right = (version.updated ?? version.publication.interval)?.earliest, left != right
    else { return "another" }
    return left > right ? "a later" : "an earlier"
  }
}
