internal import ChronologyModel

/// Whom a property is said of: a named person, or somebody unnamed who may be one.
struct Subject: Hashable {
  /// The person.
  var person: Int
  /// The event by which somebody unnamed may be this person; nil when the text names the person.
  var through: Int?

  /// The subject of a property; nil for somebody unnamed whom nothing leads to a name.
  static func of(_ claim: AttributeClaim, _ evidence: Evidence) -> Subject? {
    if let entity = claim.entity { return Subject(person: entity, through: nil) }
    let unnamed = evidence.eventsOfDocument[claim.span.document].filter { index in
      let event = evidence.events[index]
      return !event.possiblySameAs.isEmpty && claim.place.map { event.places.contains($0) } ?? true
    }
    if unnamed.isEmpty, let person = meant(by: claim, evidence) { return Subject(person: person, through: nil) }
    guard unnamed.count == 1, let other = evidence.events[unnamed[0]].possiblySameAs.first,
      evidence.events.indices.contains(other), let person = evidence.events[other].people.first
    else { return nil }
    return Subject(person: person, through: unnamed[0])
  }

  /// "He is a man serving a year": the one person whose way out the document tells as news.
  private static func meant(by claim: AttributeClaim, _ evidence: Evidence) -> Int? {
    let document = claim.span.document
    guard claim.subject.start > claim.span.start, claim.subject.start <= claim.span.end,
      let published = evidence.reading.documents[document].publication.latest
    else { return nil }
    let before = evidence.reading.quote(Span(document: document, start: claim.span.start, end: claim.subject.start))
    let words = Array(Words.all(of: before).suffix(2))
    guard words.count == 2, words[0] == "he" || words[0] == "she", ["is", "was"].contains(words[1]) else {
      return nil
    }
    let freed = evidence.eventsOfDocument[document].filter { evidence.events[$0].kind.isFreeing }
    let people = Set(freed.map { evidence.events[$0].people.first })
    guard people.count == 1, let person = people.first ?? nil else { return nil }
    let isNews = freed.contains { index in
      guard let date = evidence.events[index].date?.interval, date.span <= 10 * 1440 else { return false }
      return abs(published.number - date.earliest.day.number) <= 60
    }
    return isNews ? person : nil
  }

  /// The step of the reckoning that says on what condition two accounts are of one person; nil when both name the person.
  static func proviso(_ left: Subject, _ right: Subject, _ evidence: Evidence) -> String? {
    guard let event = left.through ?? right.through else { return nil }
    let document = evidence.events[event].claims.first.map { evidence.reading.claims[$0].span.document } ?? 0
    let name = evidence.reading.entities[left.person].name
    return "\(evidence.label(document)) does not name the person; this holds if it is \(name), who is described alike "
      + "and was freed from the same prison."
  }
}
