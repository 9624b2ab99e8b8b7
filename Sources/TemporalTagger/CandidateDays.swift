import ChronologyModel

/// The days an undated document can be of, as the evidence leaves them.
struct CandidateDays {
  private(set) var days: [CivilDay] = []
  private(set) var lines: [String] = []

  /// Days round the dated documents of the same story.
  init(near published: [CivilDay], within distance: Int) {
    var found: Set<Int> = []
    for day in published { for offset in -distance...distance { found.insert(day.number + offset) } }
    days = found.sorted().map(CivilDay.init(number:))
  }

  /// Keeps the days that pass; a line is added when that leaves fewer.
  mutating func keep(_ line: String, where passes: (CivilDay) -> Bool) {
    let kept = days.filter(passes)
    if kept.count < days.count { lines.append(line) }
    days = kept
  }

  /// True when one of some dates without their year lies within six weeks before each of the days.
  func follow(_ dates: [(month: Int, day: Int)]) -> Bool {
    dates.contains { date in
      days.allSatisfy { day in
        [day.year - 1, day.year].contains {
          CivilDay(year: $0, month: date.month, day: date.day).map { (0...42).contains(day.number - $0.number) }
            ?? false
        }
      }
    }
  }

  /// What the evidence leaves: a day, two adjacent days, bounds, or nothing.
  func publication(preferring near: [CivilDay], pins: [EventPin], isWeekdayKnown: Bool) -> PublicationDate {
    guard let first = days.first, let last = days.last else { return .unknown }
    let costs = days.map { (day: $0, cost: cost($0, near, pins)) }.sorted { $0.cost < $1.cost }
    let isPinned = isWeekdayKnown || !pins.isEmpty && last.number - first.number <= 1
    guard isPinned else {
      guard !pins.isEmpty else { return .unknown }
      return PublicationDate(interval: nil, basis: .unknown, earliest: first, latest: last, reckoning: lines)
    }
    if costs.count == 1 || costs[1].cost - costs[0].cost >= 0.5 {
      return PublicationDate(
        interval: CivilInterval(day: costs[0].day), basis: .inferred,
        reckoning: lines + ["that leaves \(costs[0].day.inWords)"])
    }
    if costs.count >= 2, last.number - first.number == 1 {
      return PublicationDate(
        interval: CivilInterval(days: first, last, .interval), basis: .inferred,
        reckoning: lines + ["that leaves \(first.inWords) and \(last.inWords)"])
    }
    return PublicationDate(interval: nil, basis: .unknown, earliest: first, latest: last, reckoning: lines)
  }

  /// Copy about one story mostly comes within days; a writer seldom names the day of writing by its weekday, and more
  /// seldom for what is past than for what is to come.
  private func cost(_ day: CivilDay, _ near: [CivilDay], _ pins: [EventPin]) -> Double {
    var cost = 0.1 * Double(near.map { abs($0.number - day.number) }.min() ?? 0)
    if pins.contains(where: { $0.day == day && !$0.isAhead }) { cost += 1 }
    if pins.contains(where: { $0.day == day && $0.isAhead }) { cost += 0.4 }
    return cost
  }
}
