internal import ChronologyModel

/// The top of the brief: two or three sentences made by rule.
enum TopLine {
  static func sentences(_ record: Record) -> [String] {
    var sentences = [span(record)]
    let open = record.openFindings
    if open.isEmpty {
      sentences.append("No conflict between the accounts was found, which is not proof that there is none.")
    } else {
      let verb = open.count == 1 ? "Accounts conflict on 1 point" : "Accounts conflict on \(open.count) points"
      sentences.append("\(verb) (\(severities(open))).")
      if let gravest = open.first { sentences.append("The gravest: \(PlainWords.sentence(gravest.summary))") }
    }
    if let changes = Points.changesInBrief(record) { sentences.append(changes) }
    return sentences
  }

  /// `17 events, September 2023 to 7 November 2025, from 5 documents.`
  private static func span(_ record: Record) -> String {
    let events = PlainWords.count(record.chronology.events.count, "event")
    let documents = PlainWords.count(record.documents.count, "document")
    guard let period = period(record) else { return "\(events) from \(documents)." }
    return "\(events) from \(documents), \(period)."
  }

  /// From the first event's date to the last's; nil when no event is dated.
  static func period(_ record: Record) -> String? {
    let dates = record.chronology.events.compactMap(\.date)
    guard let first = dates.min(by: { $0.interval.earliest < $1.interval.earliest }),
      let last = dates.max(by: { $0.interval.latest < $1.interval.latest })
    else { return nil }
    if let from = first.interval.singleDay, let to = last.interval.singleDay { return DateStyle.range(from, to) }
    let (from, to) = (coarse(first.interval), coarse(last.interval))
    return from == to ? from : "\(from) to \(to)"
  }

  /// The day, or the longer stretch; never the minute.
  private static func coarse(_ interval: CivilInterval) -> String {
    DateStyle.words(CivilInterval(interval.earliest, interval.latest, .interval))
  }

  /// `2 high, 1 low`.
  static func severities(_ findings: [Finding]) -> String {
    let counts = Finding.Severity.allCases.sorted(by: >).compactMap { severity in
      let count = findings.filter { $0.severity == severity }.count
      return count == 0 ? nil : "\(count) \(severity.rawValue)"
    }
    return counts.joined(separator: ", ")
  }
}
