internal import ChronologyModel

/// Where an event stands: at its date; undated, right after its lower bound, or at its upper one. Of two of one day
/// without a clock time, what the course of things puts first stands first, and what a source puts first before that.
struct Placing: Comparable {
  private let key: [Int]

  private init(_ event: Event, _ index: Int) {
    let calendar = -25_567 * 1440
    if let date = event.date {
      key = [date.interval.earliest.minutes, 0, date.interval.latest.minutes, event.kind.stage, index]
    } else if let bounds = event.bounds {
      let hasLower = bounds.earliest.minutes > calendar
      key = [hasLower ? bounds.earliest.minutes : bounds.latest.minutes, 1, bounds.latest.minutes, 0, index]
    } else {
      key = [Int.max, 1, 0, 0, index]
    }
  }

  static func < (left: Placing, right: Placing) -> Bool { left.key.lexicographicallyPrecedes(right.key) }

  /// The indices of `events` in the order in which they stand.
  static func order(_ events: [Event], in reading: CorpusReading) -> [Int] {
    let places = events.indices.map { Placing(events[$0], $0) }
    var order = events.indices.sorted { places[$0] < places[$1] }
    for (first, second) in said(events, in: reading) {
      guard let from = order.firstIndex(of: first), let to = order.firstIndex(of: second), from > to else { continue }
      // What has no clock time moves; what has one stays where that puts it.
      let isFree = events[first].date?.interval.precision == .day
      order.remove(at: isFree ? from : to)
      order.insert(isFree ? first : second, at: isFree ? to : from)
    }
    return order
  }

  /// Pairs of events of one day, the earlier first, whose order a source gives; one at least has no clock time.
  private static func said(_ events: [Event], in reading: CorpusReading) -> [(Int, Int)] {
    var byPerson: [Int: [Int]] = [:]
    for index in events.indices {
      for person in events[index].people { byPerson[person, default: []].append(index) }
    }
    var pairs: [(Int, Int)] = []
    for index in events.indices {
      guard let day = events[index].date?.interval.singleDay else { continue }
      for order in events[index].claims.flatMap({ reading.claims[$0].orders }) where order.relation != .sameDay {
        let others = Set(
          order.entities.flatMap { byPerson[$0] ?? [] }.filter { other in
            other != index && events[other].kind.family == order.other.family
              && events[other].date?.interval.singleDay == day
          })
        guard others.count == 1, let other = others.first,
          [index, other].contains(where: { events[$0].date?.interval.precision == .day })
        else { continue }
        pairs.append(order.relation == .before ? (index, other) : (other, index))
      }
    }
    return pairs
  }
}

extension EventKind {
  /// How far along the course of a case it stands, where two are of one day: nobody is sentenced before the verdict.
  fileprivate var stage: Int {
    switch self {
    case .offence, .releaseInError, .release, .escape, .abscond: 0
    case .sighting: 1
    case .reportToPolice: 2
    case .arrest, .recapture, .surrender: 3
    case .charge: 4
    case .courtHearing: 5
    case .plea: 6
    case .conviction: 7
    case .sentencing: 8
    case .deportation, .appointment: 9
    default: 3
    }
  }
}
