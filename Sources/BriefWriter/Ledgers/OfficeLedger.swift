internal import ChronologyModel

/// Offices that documents give to people, against what the tables have for the day of the document.
enum OfficeLedger {
  static func rows(_ record: Record) -> [Ledger.Row] {
    var rows: [Ledger.Row] = []
    var places: [[String]: Int] = [:]
    let findings = record.openFindings.filter { $0.kind == .officeHolder }
    for answer in record.chronology.officeAnswers where record.chronology.offices.indices.contains(answer.mention) {
      let mention = record.chronology.offices[answer.mention]
      let office = PlainWords.oneLine(mention.words)
      let cells = [
        record.entity(mention.person)?.name ?? "Not named", mention.manner == .former ? "former \(office)" : office,
        answer.day.map(DateStyle.day) ?? "not dated", answer.verdict.rawValue, answer.reason,
      ]
      let conflicts = findings.filter { $0.sources.contains { $0.span.overlaps(mention.span) } }.map(\.id)
      let place = places[cells] ?? rows.count
      if place == rows.count {
        places[cells] = place
        rows.append(Ledger.Row(cells: cells, sources: []))
      }
      rows[place].sources.append(Source(span: mention.span))
      rows[place].conflicts += conflicts.filter { !rows[place].conflicts.contains($0) }
    }
    return rows
  }
}
