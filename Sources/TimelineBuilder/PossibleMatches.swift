internal import ChronologyModel

/// Offers the named event that an event about somebody unnamed may be. Nothing is merged.
struct PossibleMatches {
  private let reading: CorpusReading
  /// The words near each person's name, by person.
  private var described: [Int: Set<String>] = [:]

  private let mentions: [Int: [Mention]]

  init(_ reading: CorpusReading) {
    self.reading = reading
    var mentions: [Int: [Mention]] = [:]
    for mention in reading.mentions.joined() where mention.form != .pronoun {
      if let entity = mention.entity, reading.entities[entity].kind == .person {
        mentions[entity, default: []].append(mention)
      }
    }
    self.mentions = mentions
  }

  /// Sets `possiblySameAs` where just one named event will do. `drafts` has the events in the same order.
  mutating func set(_ events: inout [Event], drafts: [Draft]) {
    var byPrison: [Int: [Int]] = [:]
    for index in events.indices where drafts[index].family == .release && drafts[index].subject != nil {
      for prison in drafts[index].prisons { byPrison[prison, default: []].append(index) }
    }
    for index in events.indices where drafts[index].isUnnamed && drafts[index].family == .release {
      guard !drafts[index].prisons.isEmpty else { continue }
      let words = descriptors(of: drafts[index])
      var candidates: [(event: Int, score: Int)] = []
      let near = Set(drafts[index].prisons.flatMap { byPrison[$0] ?? [] }).sorted()
      for other in near where other != index {
        guard let subject = drafts[other].subject,
          drafts[other].documents.isDisjoint(with: drafts[index].documents),
          compatible(events[index], events[other], drafts[index])
        else { continue }
        let shared = words.intersection(described(near: subject))
        candidates.append((other, shared.count))
      }
      guard let most = candidates.map(\.score).max() else { continue }
      let best = candidates.filter { $0.score == most }
      guard best.count == 1, candidates.count == 1 || most > 0 else { continue }
      events[index].possiblySameAs = [best[0].event]
      events[index].reasons.append(
        most > 0
          ? "may be the same: one named person freed from this prison is described alike"
          : "may be the same: one named person was freed from this prison")
    }
  }

  private func compatible(_ event: Event, _ other: Event, _ draft: Draft) -> Bool {
    guard let when = other.date?.interval else { return true }
    if let date = event.date?.interval { return date.overlaps(when) }
    return draft.documents.allSatisfy { document in
      guard let published = reading.documents[document].publication.latest else { return true }
      // An account written before it happened is of something else, and so is fresh news of an old story.
      let age = published.number - when.earliest.day.number
      return age >= 0 && age <= 366
    }
  }

  private func descriptors(of draft: Draft) -> Set<String> {
    var words: Set<String> = []
    for part in draft.parts {
      if let span = part.descriptor {
        words.formUnion(Words.all(of: reading.documents[span.document].text[span.range]))
      }
    }
    return words.subtracting(Words.empty).subtracting(Words.anybody)
  }

  /// The words within forty bytes of a person's name, not past the end of a sentence.
  private mutating func described(near person: Int) -> Set<String> {
    if let known = described[person] { return known }
    var words: Set<String> = []
    for mention in mentions[person] ?? [] {
      let text = reading.documents[mention.span.document].text
      var start = mention.span.start
      while start > 0, mention.span.start - start < 40, !PossibleMatches.ends(text[start - 1]) { start -= 1 }
      var end = mention.span.end
      while end < text.count, end - mention.span.end < 40, !PossibleMatches.ends(text[end]) { end += 1 }
      words.formUnion(Words.all(of: text[start..<mention.span.start]))
      words.formUnion(Words.all(of: text[mention.span.end..<end]))
    }
    words.subtract(Words.empty)
    described[person] = words
    return words
  }

  private static func ends(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x0A || byte == 0x21 || byte == 0x3F }
}
