internal import ChronologyModel

/// What was known at a moment: the documents that were out by then.
struct AsOf {
  private let moment: CivilInstant

  init(_ moment: CivilInstant) { self.moment = moment }

  /// Keeps what was published by the moment, a day without a clock time counting from its first minute. What may be later
  /// for all that is known is left out and named.
  func keep(_ documents: inout [Document], refusals: inout [Refusal]) {
    var kept: [Document] = []
    var newPlaces = [Int?](repeating: nil, count: documents.count)
    for (place, document) in documents.enumerated() {
      if let published = document.publication.interval?.earliest ?? lastMoment(document) {
        guard published <= moment else { continue }
        newPlaces[place] = kept.count
        kept.append(document)
      } else {
        let reason = "left out: nothing dates it, so it may be later than the as-of time"
        refusals.append(Refusal(path: document.path, reason: reason, extent: .onRequest))
      }
    }
    // Copies of a text that was not out yet, or is not dated, are copies of the first of them that is kept.
    for index in kept.indices {
      guard let original = kept[index].copyOf else { continue }
      if newPlaces[original] == nil { newPlaces[original] = index }
      kept[index].copyOf = newPlaces[original] == index ? nil : newPlaces[original]
    }
    documents = kept
  }

  /// The last minute an undated document can be of; nil when nothing bounds it.
  private func lastMoment(_ document: Document) -> CivilInstant? {
    document.publication.latest.map { CivilInstant($0, hour: 23, minute: 59) }
  }
}
