internal import ChronologyModel

/// Between which moments an undated event falls: before its reports were published, after what it undoes, and on the
/// side of other events that the claims of order put it.
enum Bounds {
  /// Sets the bounds of every event without a date.
  static func set(_ events: inout [Event], in reading: CorpusReading) {
    var byPerson: [Int: [Int]] = [:]
    for index in events.indices {
      for person in events[index].people { byPerson[person, default: []].append(index) }
    }
    var status: [Int: [AttributeClaim]] = [:]
    for claim in reading.attributes where claim.attribute == .custodyStatus && claim.standing.isFactual {
      if let entity = claim.entity { status[entity, default: []].append(claim) }
    }
    // Twice, so that what hangs on an event that was itself only bounded is bounded too.
    for _ in 0..<2 {
      for index in events.indices where events[index].date == nil {
        var known = Limits()
        publications(of: events[index], in: reading, &known)
        custody(of: events[index], events, byPerson, status, in: reading, &known)
        orders(of: events[index], at: index, events, byPerson, in: reading, &known)
        if let bounds = known.interval {
          events[index].bounds = bounds
          events[index].reasons = events[index].reasons.filter { !$0.hasPrefix("placed ") } + known.reasons
        }
      }
    }
  }

  private struct Limits {
    var earliest: CivilInstant?
    var latest: CivilInstant?
    var reasons: [String] = []

    mutating func after(_ instant: CivilInstant, _ why: String) {
      guard earliest.map({ instant > $0 }) ?? true else { return }
      earliest = instant
      reasons.removeAll { $0.hasPrefix("placed after") }
      reasons.append("placed after \(why)")
    }

    mutating func before(_ instant: CivilInstant, _ why: String) {
      guard latest.map({ instant < $0 }) ?? true else { return }
      latest = instant
      reasons.removeAll { $0.hasPrefix("placed before") }
      reasons.append("placed before \(why)")
    }

    /// A bound without its fellow reaches as far as the calendar; accounts that leave no room give none.
    var interval: CivilInterval? {
      guard earliest != nil || latest != nil else { return nil }
      let first = earliest ?? CivilInstant(CivilDay(number: -25_567))
      let last = latest ?? CivilInstant(CivilDay(number: 2_932_896))
      return first <= last ? CivilInterval(first, last, .interval) : nil
    }
  }

  private static func publications(of event: Event, in reading: CorpusReading, _ known: inout Limits) {
    guard event.standing.isFactual else { return }
    for index in event.claims {
      let claim = reading.claims[index]
      guard claim.standing.isFactual else { continue }
      if let day = reading.documents[claim.span.document].publication.latest {
        known.before(CivilInstant(day, hour: 23, minute: 59), "the publication of the first report")
      }
      guard let time = claim.time, let bound = claim.bound, bound != .by || claim.timex != nil else { continue }
      switch bound {
      case .by, .until: known.before(time.latest, "the end of the time a source gives")
      case .before: known.before(CivilInstant(minutes: time.earliest.minutes &- 1), "the time a source gives")
      case .after: known.after(CivilInstant(minutes: time.latest.minutes &+ 1), "the time a source gives")
      case .since, .from: break
      }
    }
  }

  private static func custody(
    of event: Event, _ events: [Event], _ byPerson: [Int: [Int]], _ status: [Int: [AttributeClaim]],
    in reading: CorpusReading, _ known: inout Limits
  ) {
    let undoes: Set<EventKind> =
      switch event.kind {
      case .recapture, .surrender: [.release]
      case .deportation: [.release, .recapture]
      default: []
      }
    guard !undoes.isEmpty else { return }
    for person in event.people {
      var latest: (CivilInstant, String)?
      for other in byPerson[person] ?? [] where undoes.contains(events[other].kind.family) {
        guard let start = events[other].date?.interval.earliest else { continue }
        if let upper = known.latest, start > upper { continue }
        if latest.map({ start > $0.0 }) ?? true { latest = (start, events[other].summary) }
      }
      if let latest { known.after(latest.0, "this: \(latest.1)") }
      guard event.kind.family == .recapture else { continue }
      for claim in status[person] ?? [] where claim.value == "at large" {
        guard let at = claim.time ?? reading.documents[claim.span.document].publication.interval else { continue }
        if let upper = known.latest, at.earliest > upper { continue }
        known.after(at.earliest, "a report that the person was still at large")
      }
    }
  }

  private static func orders(
    of event: Event, at index: Int, _ events: [Event], _ byPerson: [Int: [Int]], in reading: CorpusReading,
    _ known: inout Limits
  ) {
    for claimIndex in event.claims {
      for order in reading.claims[claimIndex].orders {
        let named = order.entities.flatMap { byPerson[$0] ?? [] }.filter {
          $0 != index && events[$0].kind.family == order.other.family
        }
        guard Set(named).count == 1, let other = named.first, let date = events[other].date?.interval else { continue }
        switch order.relation {
        case .before: known.before(date.latest, "this: \(events[other].summary)")
        case .after: known.after(date.earliest, "this: \(events[other].summary)")
        case .sameDay:
          known.after(CivilInstant(date.earliest.day), "the start of the same day as this: \(events[other].summary)")
          known.before(
            CivilInstant(date.latest.day, hour: 23, minute: 59),
            "the end of the same day as this: \(events[other].summary)")
        }
      }
    }
  }
}
