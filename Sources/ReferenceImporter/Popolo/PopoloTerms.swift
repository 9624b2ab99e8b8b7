internal import ChronologyModel

/// Terms in the two Houses, made into rows: terms that follow upon each other in one seat and party are one.
struct PopoloTerms {
  private let people: [String: PopoloPerson]
  private let source: String
  private var order: [String] = []
  private var terms: [String: [(house: String, seat: String, party: String, dates: RecordDates)]] = [:]

  init(people: [PopoloPerson], source: String) {
    self.people = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    self.source = source
  }

  /// Adds a seat. Throws the reason where the file does not tell whose it is.
  mutating func add(_ membership: PopoloMembership) throws(ImportRefusal) {
    guard case .seat(let house) = membership.kind else { return }
    guard let person = people[membership.person], !person.names.isEmpty else {
      throw ImportRefusal("the file has no name for the person_id \(membership.person)")
    }
    if terms[person.id] == nil { order.append(person.id) }
    terms[person.id, default: []].append((house, membership.area, membership.party, membership.dates))
  }

  /// The rows, person by person in the order of the file.
  func rows(since: CivilDay) -> [ImportedRow] {
    order.flatMap { id -> [ImportedRow] in
      guard let person = people[id], let own = terms[id] else { return [] }
      var rows: [ImportedRow] = []
      for term in own.sorted(by: { ($0.dates.start, $0.dates.end) < ($1.dates.start, $1.dates.end) }) {
        let cells = [
          "publicwhip_id": id.split(separator: "/").last.map(String.init) ?? id, "mnis_id": person.mnis,
          "house": term.house, "constituency": term.house == "Commons" ? term.seat : "", "party": term.party,
          "start": term.dates.start, "end": term.dates.end, "source": source, "gender": person.gender,
        ]
        MemberRow.append(ImportedRow(table: .people, cells: cells), to: &rows)
      }
      return rows.map { named($0, person) }
    }
  }

  private func named(_ row: ImportedRow, _ person: PopoloPerson) -> ImportedRow {
    guard let name = person.name(house: row["house"], during: row.term) else { return row }
    let others = person.names.map(\.text) + person.alternates
    return MemberRow.named(row, name.text, honorific: name.honorific, others: others)
  }
}
