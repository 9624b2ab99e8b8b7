public import ChronologyModel

/// Which events of a chronology to show; what is nil does not matter.
public struct TimelineFilter: Sendable {
  /// A person's name or alias, or whole words of one; letters match without regard to case.
  public var person: String?
  /// A prison's or place's name, in the same way.
  public var place: String?
  /// The kind of event.
  public var kind: EventKind?
  /// The first day.
  public var from: CivilDay?
  /// The last day.
  public var to: CivilDay?

  /// A filter.
  public init(
    person: String? = nil, place: String? = nil, kind: EventKind? = nil, from: CivilDay? = nil, to: CivilDay? = nil
  ) {
    self.person = person
    self.place = place
    self.kind = kind
    self.from = from
    self.to = to
  }

  /// True when it lets everything through.
  public var isEmpty: Bool { person == nil && place == nil && kind == nil && from == nil && to == nil }

  /// The chronology with the events that pass and the findings about them; all else, and every id, stays.
  public func apply(to chronology: Chronology) -> Chronology {
    if isEmpty { return chronology }
    let people = person.map { TimelineFilter.entities($0, in: chronology) }
    let places = place.map { TimelineFilter.entities($0, in: chronology) }
    var kept = chronology
    var position: [Int: Int] = [:]
    kept.events = []
    for (index, event) in chronology.events.enumerated() {
      if let people, people.isDisjoint(with: event.people) { continue }
      if let places, places.isDisjoint(with: event.places) { continue }
      if let kind, kind != event.kind { continue }
      if !isInPeriod(event) { continue }
      position[index] = kept.events.count
      kept.events.append(event)
    }
    for index in kept.events.indices {
      kept.events[index].possiblySameAs = kept.events[index].possiblySameAs.compactMap { position[$0] }
    }
    kept.findings = chronology.findings.compactMap { finding in
      var finding = finding
      finding.events = finding.events.compactMap { position[$0] }
      return finding.events.isEmpty ? nil : finding
    }
    return kept
  }

  /// The entities that go by `name`, or by a name in which its words stand one after another.
  public static func entities(_ name: String, in chronology: Chronology) -> Set<Int> {
    let wanted = words(name)
    var found: Set<Int> = []
    if wanted.isEmpty { return found }
    for (index, entity) in chronology.entities.enumerated() {
      let names = [entity.name] + entity.aliases.map(\.name)
      if names.contains(where: { holds(words($0), wanted) }) { found.insert(index) }
    }
    return found
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func holds(_ words: [String], _ wanted: [String]) -> Bool {
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
  }

  /// An event that nothing dates or bounds is in no period.
  private func isInPeriod(_ event: Event) -> Bool {
    if from == nil, to == nil { return true }
    guard let interval = event.date?.interval ?? event.bounds else { return false }
    if let from, interval.latest.day < from { return false }
    if let to, interval.earliest.day > to { return false }
    return true
  }
}
