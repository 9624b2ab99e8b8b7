internal import ChronologyModel
internal import Knowledge

/// One thing in two places: `let out of Harbour Gate on Monday` against `let out of Marram on Monday`.
struct PlaceDifference: Difference {
  let words: ComparedWords
  let leastShared = 1.5

  func isSought(_ one: Proposition, _ evidence: Evidence) -> Bool {
    one.isAffirmed && !one.isPresent && one.time.map { $0.span <= 1440 } ?? false
      && one.items.contains(where: \.isEntity)
  }
  func isRival(_ one: Proposition, _ evidence: Evidence) -> Bool { isSought(one, evidence) }

  func finding(_ one: Proposition, _ other: Proposition, _ evidence: Evidence) -> Finding? {
    guard one.predicate == other.predicate, let first = one.time, let second = other.time, first.overlaps(second),
      let place = place(one, evidence), let rival = self.place(other, evidence), place != rival,
      evidence.reading.entities[place].kind == evidence.reading.entities[rival].kind,
      agree(one.subject, other.subject), agree(one.object, other.object), sharesWhom(one, other),
      !names(rival, one.span.document, evidence), !names(place, other.span.document, evidence)
    else { return nil }
    let places: Set = [Proposition.Item(entity: place), Proposition.Item(entity: rival)]
    let likeness = Likeness(one, other, words, passed: places)
    guard likeness.shared >= leastShared, likeness.overlap >= 0.6 else { return nil }
    let (left, right) = (evidence.reading.entities[place].name, evidence.reading.entities[rival].name)
    return Finding(
      kind: kind(.place, one, other, evidence), severity: .medium,
      summary: "Accounts name two places for one thing: \(left) and \(right).",
      reckoning: [
        "\(evidence.account(one.span, one.speaker)): \(left), \(Dates.on(first)).",
        "\(evidence.account(other.span, other.speaker)): \(right), \(Dates.on(second)).",
        "What else they say is the same, of one day; the places are not.",
      ], settledBy: Settlement.record(.place, on: Dates.interval(first)), sources: sources(one, other, evidence))
  }

  /// The one prison or town that a clause names besides those it is about.
  private func place(_ one: Proposition, _ evidence: Evidence) -> Int? {
    let terms = [one.subject?.item, one.object?.item]
    let places = one.items.filter { item in
      guard item.isEntity, !terms.contains(item) else { return false }
      let kind = evidence.reading.entities[Int(item.hash)].kind
      return kind == .prison || kind == .place
    }
    return places.count == 1 ? Int(places[0].hash) : nil
  }

  /// True when both tell of one and the same person or thing.
  private func sharesWhom(_ one: Proposition, _ other: Proposition) -> Bool {
    let terms = [other.subject?.item, other.object?.item]
    return [one.subject?.item, one.object?.item].contains { item in
      item.map { $0 != ComparedWords.person && terms.contains($0) } ?? false
    }
  }

  /// True where a document names a place too: it may tell of a journey, or of a town in a county.
  private func names(_ place: Int, _ document: Int, _ evidence: Evidence) -> Bool {
    evidence.reading.mentions[document].contains { $0.entity == place }
  }
}
