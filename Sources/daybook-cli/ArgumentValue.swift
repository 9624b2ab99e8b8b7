internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel

/// Values of options, read from their words; what cannot be read is told with what could.
enum ArgumentValue {
  /// A day, taken to its last minute, or a minute.
  static func moment(_ text: String) throws -> CivilInstant {
    if let instant = instant(text) { return instant }
    throw ValidationError("\"\(text)\" is no time: write 2025-11-05 or 2025-11-05T12:00.")
  }

  /// A day, taken to its last minute, or a minute; nil for what is neither.
  static func instant(_ text: String) -> CivilInstant? {
    CivilDay(iso: text).map { CivilInstant($0, hour: 23, minute: 59) } ?? CivilInstant(iso: text)
  }

  /// A minute, or the first of a day.
  static func start(_ text: String) throws -> CivilInstant {
    if let day = CivilDay(iso: text) { return CivilInstant(day) }
    if let instant = CivilInstant(iso: text) { return instant }
    throw ValidationError("\"\(text)\" is no time: write 2025-11-05T22:30 or 2025-11-05.")
  }

  /// The order of a site.
  static func order(_ text: String) throws -> SiteOptions.Order {
    if let order = SiteOptions.Order(rawValue: text.lowercased()) { return order }
    throw ValidationError("\"\(text)\" is no order. The orders are: newest, oldest.")
  }

  /// A day.
  static func day(_ text: String) throws -> CivilDay {
    if let day = CivilDay(iso: text) { return day }
    throw ValidationError("\"\(text)\" is no day: write 2025-11-05.")
  }

  /// A kind of event, by the name that the JSON has.
  static func kind(_ text: String) throws -> EventKind {
    let folded = text.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
    if let kind = EventKind(rawValue: String(folded)) { return kind }
    let kinds = EventKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\"\(text)\" is no kind of event. The kinds are: \(kinds).")
  }

  /// The format of a timeline; nil for plain text.
  static func format(_ text: String) throws -> BriefFormat? {
    if text.lowercased() == "text" { return nil }
    if let format = BriefFormat(rawValue: text.lowercased()) { return format }
    throw ValidationError("\"\(text)\" is no format of a timeline. The formats are: text, \(BriefFormat.names).")
  }

  /// What somebody decides about a finding.
  static func ruling(_ text: String) throws -> Ruling.Status {
    if let status = Ruling.Status(rawValue: text.lowercased()) { return status }
    let known = Ruling.Status.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\"\(text)\" is no status of a finding. The statuses are: \(known).")
  }

  /// The formats of a brief, with commas between them, or `all`.
  static func formats(_ text: String) throws -> [BriefFormat] {
    var formats: [BriefFormat] = []
    for word in text.split(separator: ",") {
      if word.lowercased() == BriefFormat.every { return BriefFormat.allCases }
      guard let format = BriefFormat(rawValue: word.lowercased()) else {
        throw ValidationError("\"\(word)\" is no format of a brief. The formats are: \(BriefFormat.names), all.")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    if formats.isEmpty { throw ValidationError("No format is named.") }
    return formats
  }
}
