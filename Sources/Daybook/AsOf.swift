internal import ChronologyModel

/// What was known at a moment: the documents that were out by then.
struct AsOf {
  private let moment: CivilInstant

  init(_ moment: CivilInstant) { self.moment = moment }

  /// Keeps what was published by the moment; names what is left out because nothing dates it.
  func keep(_ documents: inout [Document], refusals: inout [Refusal]) {
    var kept: [Document] = []
    var newPlaces = [Int?](repeating: nil, count: documents.count)
    for (place, document) in documents.enumerated() {
      guard
        let earliest = document.publication.interval?.earliest
          ?? document.publication.earliest.map({ CivilInstant($0) })
      else {
        refusals.append(
          Refusal(path: document.path, reason: "left out: nothing dates it, so it cannot be placed by the as-of time"))
        continue
      }
      if earliest <= moment {
        newPlaces[place] = kept.count
        kept.append(document)
      }
    }
    for index in kept.indices { kept[index].copyOf = kept[index].copyOf.flatMap { newPlaces[$0] } }
    documents = kept
  }
}
