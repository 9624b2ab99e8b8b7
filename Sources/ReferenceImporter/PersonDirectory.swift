internal import ChronologyModel

/// Who the people of a source are, by the numbers that it gives them: names, genders and parties with their days.
struct PersonDirectory {
  /// A name, and the party borne with it, for a time.
  struct Entry {
    var name: String
    var party: String
    var term: RowTerm
  }

  private var entries: [String: [Entry]] = [:]

  /// The key of a number that Parliament gives its members.
  static func parliament(_ number: String) -> String { "mnis \(number)" }

  /// The key of an id of TheyWorkForYou: `uk.org.publicwhip/person/10001` and `10001` are one.
  static func publicWhip(_ id: String) -> String { "person \(id.split(separator: "/").last ?? "")" }

  /// Adds a name under a key.
  mutating func add(_ key: String, name: String, party: String = "", term: RowTerm) {
    entries[key, default: []].append(Entry(name: name, party: party, term: term))
  }

  /// Adds the people of a table of terms.
  mutating func add(_ table: EditableTable) {
    for row in table.rows.indices {
      let term = RowTerm(start: table.cell(row, "start"), end: table.cell(row, "end"), asOf: "")
      let (mnis, whip) = (table.cell(row, "mnis_id"), table.cell(row, "publicwhip_id"))
      for key in [mnis.isEmpty ? nil : Self.parliament(mnis), whip.isEmpty ? nil : Self.publicWhip(whip)] {
        if let key { add(key, name: table.cell(row, "name"), party: table.cell(row, "party"), term: term) }
      }
    }
  }

  /// Who a key stands for on the first day of a term: the entry that holds then, else the last before it, else the
  /// first.
  func person(_ key: String, at start: String) -> Entry? {
    guard let all = entries[key] else { return nil }
    guard let day = PartialDate(start)?.earliest else { return all.last }
    return all.last { $0.term.first <= day && day <= $0.term.last } ?? all.last { $0.term.first <= day } ?? all.first
  }
}
