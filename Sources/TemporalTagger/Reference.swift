import ChronologyModel

/// The day that `yesterday` and `Monday` are counted from: the day of publication, or the days it can be.
struct Reference {
  var first: CivilDay
  var last: CivilDay

  init(day: CivilDay) {
    first = day
    last = day
  }

  /// Nil when nothing dates the document, or only one side is bounded.
  init?(_ publication: PublicationDate) {
    if let interval = publication.interval {
      first = interval.earliest.day
      last = interval.latest.day
    } else if let earliest = publication.earliest, let latest = publication.latest, earliest <= latest {
      first = earliest
      last = latest
    } else {
      return nil
    }
  }

  /// What `reading` gives, when it gives the same from the first day the document can be of as from the last.
  func settled<Value: Equatable>(_ reading: (CivilDay) -> Value?) -> Value? {
    guard let value = reading(first) else { return nil }
    return first == last || reading(last) == value ? value : nil
  }

  /// `7 November 2025`, or `a day between` both ends.
  var inWords: String {
    first == last ? first.inWords : "a day between \(first.inWords) and \(last.inWords)"
  }
}
