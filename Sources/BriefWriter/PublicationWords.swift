internal import ChronologyModel

extension PublicationDate {
  /// The date in words: `7 November 2025`, `not dated`.
  var words: String { interval.map { DateStyle.words($0) } ?? "not dated" }

  /// The day in words, without the minute: `7 November 2025`, `not dated`.
  var dayWords: String { day.map(DateStyle.day) ?? words }

  /// The minute from which it is known to be published, for the order of quotations; nil when nothing bounds it.
  var order: Int? {
    if let interval { return interval.earliest.minutes }
    return latest.map { CivilInstant($0, hour: 23, minute: 59).minutes }
  }

  /// How it is known, in the few words a source line has room for.
  var shortBasis: String? {
    switch basis {
    case .stated: "date stated"
    case .metadata: "date from metadata"
    case .inferred: "date worked out"
    case .unknown: DateStyle.bounds(earliest, latest)
    }
  }

  /// How it is known, for the list of sources.
  var longBasis: String {
    switch basis {
    case .stated: "stated in the document"
    case .metadata: "from its metadata"
    case .inferred: "worked out from its content"
    case .unknown: DateStyle.bounds(earliest, latest) ?? "nothing in it fixes a day"
    }
  }
}
