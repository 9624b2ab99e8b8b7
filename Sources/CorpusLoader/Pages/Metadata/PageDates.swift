internal import ChronologyModel

/// When a page was published and last changed, by the weight of its clues.
struct PageDates {
  private(set) var publication = PublicationDate.unknown
  private(set) var updated: CivilInterval?
  private(set) var notes: [String] = []

  init(_ clues: DateClues, address: String?) {
    let month = address.flatMap(AddressDate.month)
    let best = PageDates.best(clues.publication, month)
    let changes = clues.updates.filter { $0.weight >= 5 }
    let change = (changes.isEmpty ? clues.updates : changes).max { $0.interval.earliest < $1.interval.earliest }
    if let best, best.weight >= DateClue.enough || (change?.weight ?? 0) < DateClue.enough {
      settle(best.day, best.weight, clues.publication.filter { $0.day == best.day })
    } else if let change {
      publication = PublicationDate(
        interval: CivilInterval(day: change.day), basis: .inferred,
        reckoning: ["the page says only when it was last changed, \(change.day)"])
    } else if let month {
      publication = PublicationDate(
        interval: nil, basis: .unknown, earliest: month.earliest.day, latest: month.latest.day,
        reckoning: ["the page's address has the month \(month.earliest.day.description.prefix(7))"])
    }
    if let change, publication.day.map({ change.day >= $0 }) ?? true, change.interval != publication.interval {
      updated = change.interval
    }
  }

  private mutating func settle(_ day: CivilDay, _ weight: Double, _ backing: [DateClue]) {
    let stamps = backing.filter(\.kind.isMetadata)
    let minute = stamps.filter { $0.interval.precision == .minute }.max { $0.weight < $1.weight }
    let interval = minute?.interval ?? CivilInterval(day: day)
    if let stamp = stamps.max(by: { $0.weight < $1.weight }), weight >= DateClue.enough {
      publication = PublicationDate(interval: interval, basis: .metadata)
      if stamp.kind == .address { notes.append("dated by its address") }
    } else if weight >= DateClue.enough {
      publication = PublicationDate(interval: interval, basis: .stated)
    } else {
      publication = PublicationDate(
        interval: interval, basis: .inferred,
        reckoning: ["\(day) stands on the page, where it may be the date of something else"])
    }
  }

  /// The day whose clues weigh most; of equals the earliest.
  private static func best(_ clues: [DateClue], _ month: CivilInterval?) -> (day: CivilDay, weight: Double)? {
    var kinds: [CivilDay: [Double]] = [:]
    for clue in clues {
      let place = clue.kind.source
      kinds[clue.day, default: [Double](repeating: 0, count: DateClue.Kind.sources)][place].add(clue.weight)
    }
    let weights = kinds.mapValues { $0.reduce(0, +) }
    func weight(_ day: CivilDay) -> Double {
      let isInMonth = month.map { $0.earliest.day <= day && day <= $0.latest.day } ?? false
      return (weights[day] ?? 0) + (isInMonth ? 3 : 0)
    }
    let order = kinds.keys.sorted { (weight($1), $0) < (weight($0), $1) }
    guard let first = order.first else { return nil }
    // The page's own day beats the same moment's day in universal time.
    let isFromClock = !clues.contains { $0.day == first && !$0.isUniversal }
    if isFromClock {
      let near = order.dropFirst().filter { day in
        abs(day.number - first.number) == 1
          && clues.contains { $0.day == day && $0.kind.isSeen && $0.weight >= DateClue.enough }
      }
      if let own = near.first { return (own, weight(own) + weight(first)) }
    }
    return (first, weight(first))
  }
}

extension Double {
  /// Of two clues from one source the stronger counts, and that there are two a little.
  fileprivate mutating func add(_ other: Double) { self = Swift.max(self, other) + (self > 0 && other > 3 ? 0.5 : 0) }
}
