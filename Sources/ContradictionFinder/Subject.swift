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
    guard unnamed.count == 1, let other = evidence.events[unnamed[0]].possiblySameAs.first,
      evidence.events.indices.contains(other), let person = evidence.events[other].people.first
    else { return nil }
    return Subject(person: person, through: unnamed[0])
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
