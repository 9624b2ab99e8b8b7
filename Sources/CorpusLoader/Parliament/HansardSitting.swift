internal import ChronologyModel

/// The sitting that something in Hansard's programming interface is of.
struct HansardSitting {
  let day: CivilDay?
  let house: Proceedings.House?
  let report: Proceedings.Report
  let volume: Int?
  private let location: String?

  init(house: String?, date: String?, location: String?, volume: Int?) {
    day = date.flatMap(Stamp.parse)?.singleDay
    let place = (location ?? "").lowercased()
    switch house?.lowercased() {
    case "commons", "1": self.house = .commons
    case "lords", "2": self.house = .lords
    default: self.house = place.contains("lords") ? .lords : place.contains("commons") ? .commons : nil
    }
    report = HansardSitting.reports.first { place.contains($0.words) }?.report ?? .debate
    self.location = Bytes.tidy(location)
    self.volume = volume.flatMap { $0 > 0 ? $0 : nil }
  }

  /// `Hansard (Commons)`, `Hansard (Westminster Hall)`.
  var outlet: String {
    switch report {
    case .westminsterHall: return "Hansard (Westminster Hall)"
    case .grandCommittee: return "Hansard (Grand Committee)"
    case .committee: return "Hansard (committees)"
    case .writtenAnswers, .writtenStatements: return name.map { "Hansard (\($0) \(report.rawValue))" } ?? "Hansard"
    case .debate: return name.map { "Hansard (\($0))" } ?? "Hansard"
    }
  }

  private var name: String? {
    switch house {
    case .commons: "Commons"
    case .lords: "Lords"
    default: nil
    }
  }

  /// The day of the sitting is that of publication.
  var publication: PublicationDate {
    day.map { PublicationDate(interval: CivilInterval(day: $0), basis: .metadata) } ?? .unknown
  }

  var proceedings: Proceedings? {
    guard let day, let house else { return nil }
    return Proceedings(house: house, report: report, day: day, volume: volume)
  }

  /// The address of a debate's page.
  func address(of id: String, title: String?) -> String? {
    guard let day, let name, id.utf8.count == 36,
      id.utf8.allSatisfy({ Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2D })
    else { return nil }
    return "https://hansard.parliament.uk/\(name)/\(day)/debates/\(id)/\(HansardSitting.slug(title ?? "") ?? "Debate")"
  }

  /// The letters and digits of a title, each word with a capital.
  private static func slug(_ title: String) -> String? {
    let words = title.utf8.filter { $0 < 0x80 && $0 != 0x27 }.split { !Bytes.isLetter($0) && !Bytes.isDigit($0) }
    let slug = words.map { word in
      String(decoding: [word[word.startIndex] & (Bytes.isLetter(word[word.startIndex]) ? 0xDF : 0xFF)], as: UTF8.self)
        + String(decoding: word.dropFirst(), as: UTF8.self)
    }.joined()
    return slug.isEmpty ? nil : slug
  }

  private static let reports: [(words: String, report: Proceedings.Report)] = [
    ("westminster hall", .westminsterHall), ("grand committee", .grandCommittee),
    ("written answer", .writtenAnswers), ("written question", .writtenAnswers),
    ("written statement", .writtenStatements), ("written ministerial", .writtenStatements), ("committee", .committee),
  ]
}
