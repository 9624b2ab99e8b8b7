internal import ChronologyModel

/// The best date of an event and its rivals.
struct Dating {
  /// A time that a claim gives.
  private struct Reading {
    var interval: CivilInterval
    var claim: Int
    var document: Int
    var isAsserted: Bool
    /// 0 for words that fix the day, 1 for those that need the day of publication, 2 for another mention or nothing.
    var anchor: Int
    var isCopy: Bool
    /// A record or release of a public body.
    var isOfficial: Bool
    /// The last day on which its page can have come out.
    var published: CivilDay?
    var timex: Timex?
    var words: String
    /// Wider where the words are `about`.
    var allowed: CivilInterval
  }

  /// The best date, with the claim it comes from in place of the index of a source.
  private(set) var best: Event.DateReading?
  /// Dates that cannot hold together with the best.
  private(set) var rivals: [Event.DateReading] = []

  /// Reads the dates that the parts of an event give.
  init(_ draft: Draft, in reading: CorpusReading) {
    let readings = draft.parts.compactMap { Dating.reading($0, in: reading) }
    guard let first = Dating.choose(readings) else {
      best = Dating.news(draft, in: reading)
      return
    }
    var chosen = first
    while let finer = Dating.choose(
      readings.filter { $0.interval.span < chosen.interval.span && chosen.interval.contains($0.interval) })
    { chosen = finer }
    best = Dating.date(chosen)
    // "In November" and a report of the 28th that has it as new are of one day, so far as anybody says.
    if chosen.interval.span > 7 * 1440, let news = Dating.news(draft, in: reading),
      chosen.interval.contains(news.interval), news.interval.span <= 1440
    {
      best = news
    }
    var seen: [CivilInterval] = []
    for other in Dating.sorted(readings) where !other.allowed.agrees(with: chosen.allowed) {
      guard !seen.contains(other.interval) else { continue }
      if let second = other.timex?.alternative, second.overlaps(chosen.interval) { continue }
      // A day reckoned from another mention ("that afternoon") does not stand against one that is said.
      if other.anchor == 2, chosen.anchor < 2 { continue }
      seen.append(other.interval)
      rivals.append(Dating.date(other))
    }
  }

  /// The day of the first report that has it as news: "has been appointed" gives no day of its own.
  private static func news(_ draft: Draft, in reading: CorpusReading) -> Event.DateReading? {
    let reports = draft.parts.filter { $0.isNews && $0.time != nil }
    let first = reports.min {
      let (left, right) = ($0.time?.earliest ?? $1.time?.earliest, $1.time?.earliest)
      return left != right ? (left?.minutes ?? 0) < (right?.minutes ?? 0) : ($0.words, $0.claim) < ($1.words, $1.claim)
    }
    guard let first, let interval = first.time else { return nil }
    return Event.DateReading(
      interval: interval, value: interval.timexValue, source: first.claim,
      reckoning: "reported as new on \(interval.earliest.day.inWords); the day itself is not stated")
  }

  private static func reading(_ part: Part, in reading: CorpusReading) -> Reading? {
    guard let interval = part.time, !part.isBound else { return nil }
    let claim = reading.claims[part.claim]
    var timex: Timex?
    if let index = claim.timex, reading.timexes.indices.contains(part.document),
      reading.timexes[part.document].indices.contains(index)
    {
      timex = reading.timexes[part.document][index]
    }
    var allowed = interval
    if timex?.modifier == "APPROX" {
      // Half an hour for a clock time, a day for a day: what "about" is commonly taken to allow.
      let slack = interval.span < 1440 ? 30 : 1440
      allowed = CivilInterval(
        CivilInstant(minutes: interval.earliest.minutes &- slack),
        CivilInstant(minutes: interval.latest.minutes &+ slack),
        interval.precision)
    }
    return Reading(
      interval: interval, claim: part.claim, document: part.document,
      isAsserted: claim.standing == .asserted && claim.speaker == nil,
      anchor: timex?.anchor == .explicit ? 0 : timex?.anchor == .publication ? 1 : 2,
      isCopy: reading.documents[part.document].copyOf != nil,
      isOfficial: reading.documents[part.document].isOfficial,
      published: reading.documents[part.document].publication.latest, timex: timex, words: part.words,
      allowed: allowed)
  }

  /// How many months after the first page that dates it the page of a reading came out; a year where that is unknown.
  private static func delay(_ reading: Reading, after first: CivilDay?) -> Int {
    guard let published = reading.published, let first else { return 12 }
    return min((published.number - first.number) / 30, 12)
  }

  /// The reading that most independent documents support; then what a public body says, the finer, what was written
  /// nearer to it, the asserted, the explicit, the earlier.
  private static func choose(_ readings: [Reading]) -> Reading? {
    let fine = readings.filter { $0.interval.span <= 1440 }
    let pool = fine.isEmpty ? readings : fine
    var best: (Reading, [Int])?
    var seen: Set<CivilInterval> = []
    let first = pool.compactMap(\.published).min()
    // The best reading of an interval comes first, and speaks for the others.
    for one in sorted(pool) where seen.insert(one.interval).inserted {
      let support = pool.filter { $0.allowed.agrees(with: one.allowed) && !$0.isCopy }
      let rank = [
        Set(support.map(\.document)).count, support.contains(where: \.isOfficial) ? 1 : 0, -one.interval.span,
        -(support.map { delay($0, after: first) }.min() ?? 12), support.filter(\.isAsserted).count,
        support.filter { $0.anchor == 0 }.count, -one.anchor,
      ]
      if let current = best, !current.1.lexicographicallyPrecedes(rank) { continue }
      best = (one, rank)
    }
    return best?.0
  }

  private static func sorted(_ readings: [Reading]) -> [Reading] {
    readings.sorted {
      if $0.interval != $1.interval {
        return ($0.interval.earliest, $0.interval.latest) < ($1.interval.earliest, $1.interval.latest)
      }
      if $0.isCopy != $1.isCopy { return !$0.isCopy }
      if $0.anchor != $1.anchor { return $0.anchor < $1.anchor }
      if $0.isAsserted != $1.isAsserted { return $0.isAsserted }
      if $0.words != $1.words { return $0.words < $1.words }
      return $0.claim < $1.claim
    }
  }

  private static func date(_ reading: Reading) -> Event.DateReading {
    var value = reading.interval.timexValue
    if let timex = reading.timex, timex.interval == reading.interval, timex.kind == .date || timex.kind == .time,
      !timex.value.contains("X")
    {
      value = timex.value
    }
    return Event.DateReading(
      interval: reading.interval, value: value, source: reading.claim, reckoning: reading.timex?.reckoning ?? "")
  }
}
