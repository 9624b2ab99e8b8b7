internal import ChronologyModel

/// An event in the making: the parts taken for one event so far, and why.
struct Draft {
  /// The parts, the one that founded it first.
  private(set) var parts: [Part]
  /// Why each later part was added.
  private(set) var reasons: [String] = []
  /// Everybody it names.
  private(set) var entities: Set<Int>
  /// Who does it.
  private(set) var agents: Set<Int>
  /// Where.
  private(set) var prisons: Set<Int>
  /// Where, prisons and other places.
  private(set) var places: Set<Int>
  /// What it is about.
  private(set) var topic: Set<String>
  /// The documents that tell it.
  private(set) var documents: Set<Int>
  /// The documents of which those are copies, or they themselves.
  private(set) var origins: Set<Int>

  /// The kinds that its parts give.
  private(set) var kinds: Set<EventKind>
  /// The times given for it, bounds apart, each once: an event that a thousand documents tell has still few of them.
  private(set) var times: [CivilInterval] = []
  /// The first and last day of all its times.
  private(set) var reach: ClosedRange<Int>?
  /// True when nothing says that it took place.
  private(set) var isPlanned: Bool
  private var isDescribed: Bool

  /// An event that `part` founds.
  init(_ part: Part) {
    parts = [part]
    entities = part.entities
    agents = part.agents
    prisons = part.prisons
    places = part.places
    topic = part.topic
    documents = [part.document]
    origins = [part.origin]
    kinds = [part.kind]
    isPlanned = part.isPlanned
    isDescribed = part.descriptor != nil
    if let time = part.time, !part.isBound {
      times = [time]
      reach = time.days
    }
  }

  /// Takes a part in.
  mutating func add(_ part: Part, because reason: String) {
    parts.append(part)
    entities.formUnion(part.entities)
    agents.formUnion(part.agents)
    prisons.formUnion(part.prisons)
    places.formUnion(part.places)
    topic.formUnion(part.topic)
    documents.insert(part.document)
    origins.insert(part.origin)
    kinds.insert(part.kind)
    isPlanned = isPlanned && part.isPlanned
    isDescribed = isDescribed || part.descriptor != nil
    if let time = part.time, !part.isBound, !times.contains(time) {
      times.append(time)
      let (old, new) = (reach ?? time.days, time.days)
      reach = min(old.lowerBound, new.lowerBound)...max(old.upperBound, new.upperBound)
    }
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  /// Takes another event's parts in: the two are one.
  mutating func take(_ other: Draft, because reason: String) {
    for part in other.parts { add(part, because: reason) }
    for reason in other.reasons where !reasons.contains(reason) { reasons.append(reason) }
  }

  /// The days that its times name.
  var days: Set<Int> { Set(times.compactMap { $0.singleDay?.number }) }

  /// The person it happens to, when named.
  var subject: Int? { parts[0].subject }
  /// The family of its kinds.
  var family: EventKind { parts[0].kind.family }
  /// True when it is about somebody who is described and not named.
  var isUnnamed: Bool { subject == nil && isDescribed }
}
