internal import ChronologyModel

/// The chronology as the outputs read it: looked up safely, named in words.
struct Record: Sendable {
  let chronology: Chronology
  let options: BriefOptions

  var documents: [Document] { chronology.documents }
  /// Conflicts that nothing explains.
  var openFindings: [Finding] { chronology.findings.filter(\.isOpen) }
  /// Look-alikes that are explained.
  var explainedFindings: [Finding] { chronology.findings.filter { !$0.isOpen } }

  /// An entity, or nil when there is none at `index`.
  func entity(_ index: Int?) -> Entity? {
    guard let index, chronology.entities.indices.contains(index) else { return nil }
    return chronology.entities[index]
  }

  /// An event, or nil when there is none at `index`.
  func event(_ index: Int) -> Event? {
    chronology.events.indices.contains(index) ? chronology.events[index] : nil
  }

  /// A claim, or nil when there is none at `index`.
  func claim(_ index: Int) -> Claim? {
    chronology.claims.indices.contains(index) ? chronology.claims[index] : nil
  }

  /// The document that a document was first, through any number of copies.
  func original(of document: Int) -> Int {
    var seen = [document]
    while let last = seen.last, let next = documents[last].copyOf, documents.indices.contains(next),
      !seen.contains(next)
    {
      seen.append(next)
    }
    return seen.last ?? document
  }

  /// How many documents are nobody's copy.
  var originals: Int { documents.indices.filter { original(of: $0) == $0 }.count }

  /// What the sources call a document: its outlet, else its title, else its path without the folders.
  func name(ofDocument index: Int) -> String {
    let document = documents[index]
    if let named = document.outlet ?? document.title { return named }
    return document.path.split(separator: "/").last.map(String.init) ?? document.path
  }

  /// A publication date that can be shown, by the latest minute it can be; nil when no document is dated.
  var latestPublication: CivilDay? { documents.compactMap { $0.publication.interval?.latest.day }.max() }
}
