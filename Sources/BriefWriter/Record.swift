internal import ChronologyModel

/// The chronology as the outputs read it: looked up safely, named in words.
struct Record: Sendable {
  let chronology: Chronology
  let options: BriefOptions
  /// What quotations say of each document.
  let cards: [DocumentCard]

  init(chronology: Chronology, options: BriefOptions) {
    self.chronology = chronology
    self.options = options
    cards = DocumentCard.all(chronology.documents)
  }

  /// The sections that its template gives it.
  var frame: Frame { options.template.frame(self) }

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
  func original(of document: Int) -> Int { cards[document].original }

  /// How many documents are nobody's copy.
  var originals: Int { documents.indices.filter { original(of: $0) == $0 }.count }

  /// What the sources call a document.
  func name(ofDocument index: Int) -> String { cards[index].name }

  /// What a quotation calls a document.
  func shortName(ofDocument index: Int) -> String { cards[index].shortName }

  /// For each event by index, the findings that are open about it.
  var conflictsByEvent: [Int: [String]] {
    var conflicts: [Int: [String]] = [:]
    for finding in openFindings {
      for event in finding.events { conflicts[event, default: []].append(finding.id) }
    }
    return conflicts
  }

  /// A publication date that can be shown, by the latest minute it can be; nil when no document is dated.
  var latestPublication: CivilDay? { documents.compactMap { $0.publication.interval?.latest.day }.max() }
}
