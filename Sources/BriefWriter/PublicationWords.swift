internal import ChronologyModel

extension PublicationDate {
  /// The date in words: `7 November 2025`, `not dated`.
  var words: String { interval.map { DateStyle.words($0) } ?? "not dated" }

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
