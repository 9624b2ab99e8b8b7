internal import ChronologyModel

extension Citation {
  /// How Parliament itself cites the whole of a document of its official record: `Official Report, 5 November 2025; Vol. 774,
  /// c. 901`. Nil for anything else, and for what stands in no column, which it knows by its number.
  static func inParliament(_ document: Document) -> String? {
    let columns = document.paragraphs.lazy.compactMap(\.column)
    guard let proceedings = document.proceedings, let first = columns.first else { return nil }
    let last = document.paragraphs.last { $0.column != nil }?.column ?? first
    var report = ["Official Report", DateStyle.day(proceedings.day)]
    if proceedings.report == .committee, let bill = proceedings.bill { report.insert("\(bill) Committee", at: 1) }
    var place: [String] = []
    if let volume = proceedings.volume { place.append("Vol. \(volume)") }
    place.append(columnWords(full(first, proceedings), full(last, proceedings), proceedings.house))
    return "\(report.joined(separator: ", ")); \(place.joined(separator: ", "))"
  }

  /// `c. 901` in the Commons, `col. 901` in the Lords, `c 901` in the Scottish Parliament.
  private static func columnWords(_ first: String, _ last: String, _ house: Proceedings.House) -> String {
    let range = first == last ? first : "\(first)-\(shortened(last, after: first))"
    return switch house {
    case .commons: "\(first == last ? "c." : "cc.") \(range)"
    case .lords: "\(first == last ? "col." : "cols.") \(range)"
    case .scottishParliament: "c \(range)"
    }
  }
}
