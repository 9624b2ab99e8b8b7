internal import ChronologyModel

/// Whom and what the story is about. An event counts once for each document that tells it, and more for those it
/// befalls (a release, an arrest, a dismissal) than for those who speak about it: a minister who answers questions
/// for a week is not the story, the man who was freed is.
struct Subjects: Sendable {
  /// The prison that most is told of; nil when none is.
  var prison: Int?
  /// The two people at most, those whom events befell first, each group in the order of the chronology.
  var people: [Int] = []

  /// What an event weighs for whom it befalls, where one that somebody only takes part in weighs 1.
  private static let befalls = 3
  /// What an event at the prison of the story weighs, where one elsewhere weighs 1.
  private static let atPrison = 2

  /// A second person has this part of the first's weight at least, and a prison is told of in this part of the
  /// documents: who is named in passing is no subject.
  private static let share = 5

  private struct Score {
    var points = 0
    var first = 0
    var isBefallen = false
  }

  init(_ record: Record) {
    let told = record.chronology.events.map { Subjects.documents($0, record) }
    prison = Subjects.prison(record, told)
    var scores: [Int: Score] = [:]
    for (index, event) in record.chronology.events.enumerated() {
      let befallen = Subjects.befallen(event, record)
      let isThere = prison.map(event.places.contains) ?? false
      for person in event.people where record.entity(person)?.kind == .person {
        var score = scores[person] ?? Score(first: index)
        if befallen.contains(person), !score.isBefallen {
          score.isBefallen = true
          score.first = index
        }
        let weight = (befallen.contains(person) ? Subjects.befalls : 1) * (isThere ? Subjects.atPrison : 1)
        score.points += weight * told[index]
        scores[person] = score
      }
    }
    let ranked = scores.sorted { ($0.value.points, $1.key) > ($1.value.points, $0.key) }
    let least = (ranked.first?.value.points ?? 0) / Subjects.share
    let shown = ranked.prefix(2).filter { $0.value.points >= least }.sorted { left, right in
      if left.value.isBefallen != right.value.isBefallen { return left.value.isBefallen }
      return (left.value.first, left.key) < (right.value.first, right.key)
    }
    people = shown.map(\.key)
  }

  /// How many documents tell an event, copies apart.
  static func documents(_ event: Event, _ record: Record) -> Int {
    Set(event.sources.map { record.original(of: $0.span.document) }).count
  }

  private static func prison(_ record: Record, _ told: [Int]) -> Int? {
    var points: [Int: Int] = [:]
    var documents: [Int: Set<Int>] = [:]
    for (index, event) in record.chronology.events.enumerated() {
      for place in event.places where record.entity(place)?.kind == .prison {
        points[place, default: 0] += told[index]
        documents[place, default: []].formUnion(event.sources.map { record.original(of: $0.span.document) })
      }
    }
    let known = points.filter { (documents[$0.key]?.count ?? 0) * share >= record.originals }
    return known.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Whom an event befalls, so far as its claims say; everybody it is about when no claim says.
  private static func befallen(_ event: Event, _ record: Record) -> Set<Int> {
    guard event.kind.befallsSomebody else { return [] }
    let claims = event.claims.compactMap(record.claim)
    if claims.isEmpty { return Set(event.people) }
    var found: Set<Int> = []
    for claim in claims {
      found.formUnion(claim.entities(.patient))
      if event.kind.isDoneByItsSubject { found.formUnion(claim.entities(.agent)) }
    }
    return found
  }
}

extension EventKind {
  /// True for what happens to a person rather than what somebody says or decides.
  var befallsSomebody: Bool {
    switch self {
    case .releaseInError, .release, .escape, .abscond, .arrest, .recapture, .surrender, .charge, .courtHearing, .plea,
      .conviction, .sentencing, .penalty, .transfer, .deportation, .offence, .death, .appointment, .resignation,
      .dismissal:
      true
    default: false
    }
  }

  /// True for what the person it befalls does: to escape, to hand oneself in, to resign.
  fileprivate var isDoneByItsSubject: Bool {
    switch self {
    case .escape, .abscond, .surrender, .plea, .resignation, .offence: true
    default: false
    }
  }
}
