internal import ChronologyModel

/// When something was, with an end left open where the words set a bound only: `by 3am`, `since Friday`.
struct TimeSpan: Hashable {
  /// The first minute it can be; nil for any.
  var earliest: Int?
  /// The last minute it can be; nil for any.
  var latest: Int?
  /// What the words give.
  var interval: CivilInterval

  /// What `interval` says under `bound`; nil where it leaves nothing to reckon with.
  init?(_ interval: CivilInterval, bound: Timex.Bound?, isApproximate: Bool = false) {
    self.interval = interval
    var (low, high) = (interval.earliest.minutes, interval.latest.minutes)
    if isApproximate {
      let slack = TimeSpan.slack(interval)
      (low, high) = (low - slack, high + slack)
    }
    switch bound {
    case nil: (earliest, latest) = (low, high)
    case .by: (earliest, latest) = (nil, high)
    case .before: (earliest, latest) = (nil, low - 1)
    case .after: (earliest, latest) = (high + 1, nil)
    case .from, .since, .until: return nil
    }
  }

  /// How far "about" may be from it, in minutes: half an hour for a clock time, two days for a day.
  private static func slack(_ interval: CivilInterval) -> Int {
    interval.precision == .minute ? 30 : interval.span <= 1440 ? 2 * 1440 : interval.span / 2
  }

  /// True when both ends are known.
  var isClosed: Bool { earliest != nil && latest != nil }

  /// True when it is wholly after `other`, whatever minute of each is right.
  func isAfter(_ other: TimeSpan) -> Bool {
    guard let earliest, let last = other.latest else { return false }
    return last < earliest
  }
}
