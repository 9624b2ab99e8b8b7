internal import ChronologyModel

extension Record {
  /// The moment that the edition stands for: what the user asked about, else the latest publication; nil when no
  /// document is dated. No clock is read for it.
  var moment: CivilInstant? {
    chronology.asOf ?? documents.compactMap { $0.publication.interval?.earliest }.max()
  }

  /// When the first and the last of an event's sources were published, as early as each can have been.
  func published(_ event: Event) -> (first: CivilInstant, last: CivilInstant)? {
    let times = event.sources.compactMap { documents[$0.span.document].publication.interval?.earliest }
    guard let first = times.min(), let last = times.max() else { return nil }
    return (first, last)
  }
}

extension DateStyle {
  /// `2025-11-05T17:30:00Z`: universal time, after RFC 3339. Of an unknown time it is the first moment of 1970, which
  /// formats that must have a time take for none.
  static func universal(_ instant: CivilInstant?) -> String {
    "\(CivilInstant(minutes: instant?.universalMinutes ?? 0)):00Z"
  }
}
