internal import ChronologyModel

/// What was promised, by whom, due when, and what the record says came of it.
enum PromiseLedger {
  static func rows(_ record: Record) -> [Ledger.Row] {
    let conflicts = record.conflictsByEvent
    return record.chronology.events.enumerated().compactMap { index, event in
      guard event.kind == .promise || event.standing == .promised else { return nil }
      let claims = event.claims.compactMap(record.claim)
      let findings = outcomes(event, index, record)
      let due = due(claims)
      let cells = [
        what(event, record), by(event, claims, record), made(event, claims, record),
        due.map { DateStyle.words($0) } ?? "no day given", outcome(findings, due, record),
      ]
      var told = conflicts[index] ?? []
      for finding in findings where finding.isOpen && !told.contains(finding.id) { told.append(finding.id) }
      return Ledger.Row(cells: cells, sources: event.sources, conflicts: told)
    }
  }

  private static func by(_ event: Event, _ claims: [Claim], _ record: Record) -> String {
    var names: [String] = []
    for claim in claims {
      for entity in claim.entities(.agent) + [claim.speaker?.entity].compactMap(\.self) {
        if let name = record.entity(entity)?.name, !names.contains(name) { names.append(name) }
      }
    }
    if names.isEmpty, let voice = event.sources.lazy.compactMap(record.speaker).first { names = [voice] }
    return names.isEmpty ? "not said" : PlainWords.list(names)
  }

  /// The day of speaking where it is given, else that the promise was out by the first report of it.
  private static func made(_ event: Event, _ claims: [Claim], _ record: Record) -> String {
    if let said = claims.lazy.compactMap({ $0.speaker?.saidOn }).first { return DateStyle.words(said) }
    let published = event.sources.compactMap { record.documents[$0.span.document].publication.interval?.latest.day }
    return published.min().map { "by \(DateStyle.day($0))" } ?? "not said"
  }

  /// A bound that the promise sets, or the time of what is promised.
  private static func due(_ claims: [Claim]) -> CivilInterval? {
    let timed = claims.filter { $0.time != nil && $0.timex != nil }
    return timed.first { $0.bound == .by }?.time ?? timed.first { $0.standing == .promised }?.time
  }

  /// The line of the event, or the words where that names nobody.
  private static func what(_ event: Event, _ record: Record) -> String {
    guard event.people.isEmpty, event.organisations.isEmpty, let source = event.sources.first else {
      return event.line.summary
    }
    return PlainWords.clipped(record.chronology.quote(source.span), to: 160)
  }

  /// Findings about a promise and its outcome that quote this one.
  private static func outcomes(_ event: Event, _ index: Int, _ record: Record) -> [Finding] {
    record.chronology.findings.filter { finding in
      finding.kind == .promiseOutcome
        && (finding.events.contains(index)
          || finding.sources.contains { source in event.sources.contains { $0.span.overlaps(source.span) } })
    }
  }

  private static func outcome(_ findings: [Finding], _ due: CivilInterval?, _ record: Record) -> String {
    if let finding = findings.first(where: \.isOpen) { return finding.summary }
    if let finding = findings.first { return finding.summary }
    let now = record.chronology.asOf?.day ?? record.latestPublication
    guard let due, let now else { return "none reported" }
    return due.latest.day < now ? "none reported; the day has passed" : "none reported; not due yet"
  }
}
