internal import ChronologyModel
internal import Knowledge

/// The offices of a table by all their names: what a source's title of one stands for.
struct OfficeVocabulary {
  /// What the table says of an office, by its last row.
  struct Office {
    var name: String
    var body: String
    var aliases: String
    var rank: String
  }

  private var offices: [UInt64: Office] = [:]
  private var fullNames: [UInt64: Set<String>] = [:]
  private var oppositions: [(term: RowTerm, party: Substring)] = []

  init() {}

  init(_ table: EditableTable) {
    for row in table.rows.indices {
      let name = table.cell(row, "office")
      let aliases = table.cell(row, "aliases")
      offices[NameKey.of(name)] = Office(
        name: name, body: table.cell(row, "body"), aliases: aliases, rank: table.cell(row, "rank"))
      for alias in aliases.split(separator: "|") { fullNames[NameKey.of(String(alias)), default: []].insert(name) }
      if aliases.split(separator: "|").contains("Leader of the Opposition") {
        let term = RowTerm(
          start: table.cell(row, "start"), end: table.cell(row, "end"), asOf: table.cell(row, "as_of"))
        oppositions.append((term, RowIdentity.partyStem(table.cell(row, "party"))))
      }
    }
  }

  /// The office that a title stands for, when the table has it by that name or by an alias of no other.
  func office(_ title: String) -> Office? {
    let key = NameKey.of(title)
    if let office = offices[key] { return office }
    guard let names = fullNames[key], names.count == 1, let name = names.first else { return nil }
    return offices[NameKey.of(name)]
  }

  /// The party of the Leader of the Opposition on a day; nil where the table has none.
  func oppositionParty(on start: String) -> Substring? {
    guard let day = PartialDate(start)?.earliest else { return nil }
    return oppositions.last { $0.term.first <= day && day <= $0.term.last }?.party
  }
}

/// A term of office as a source tells it, and the row that comes of it.
struct OfficeRecord {
  /// Whose side a post is on.
  enum Side { case government, opposition }

  var person: String
  var title: String
  var body = ""
  var party = ""
  var dates: RecordDates
  /// Nil for an office of neither side, whose `kind` is given.
  var side: Side?
  var kind = ""
  var rank = ""
  var note = ""
  var source: String

  /// The row, with what the table knows of the office.
  func row(_ offices: OfficeVocabulary) -> ImportedRow {
    let title = self.title.hasPrefix("The ") ? String(self.title.dropFirst(4)) : self.title
    let known = offices.office(title)
    let name = known?.name ?? title
    var cells = [
      "person": OfficeTable.withoutTitle(person), "office": name, "start": dates.start, "end": dates.end,
      "party": party,
      "source": source, "kind": kind, "rank": rank, "note": note, "body": body,
      "aliases": known?.aliases ?? OfficeRecord.shortName(name),
    ]
    switch side {
    case .government:
      cells["kind"] = "government"
      if rank.isEmpty { cells["rank"] = known?.rank ?? OfficeRecord.rank(name) }
      if body.isEmpty { cells["body"] = known?.body ?? "" }
    case .opposition:
      let leader = offices.oppositionParty(on: dates.start)
      let isOther = leader.map { !party.isEmpty && $0 != RowIdentity.partyStem(party) } ?? false
      cells["kind"] = isOther ? "other-party" : "opposition"
      cells["body"] = isOther ? "House of Commons/Lords party spokesperson" : "Official Opposition"
    case nil: break
    }
    return ImportedRow(table: .offices, cells: cells)
  }

  /// `Justice Secretary` for `Secretary of State for Justice`, as papers write it; empty for other titles.
  private static func shortName(_ title: String) -> String {
    for (long, short) in [("Secretary of State for ", ""), ("Shadow Secretary of State for ", "Shadow ")] {
      guard title.hasPrefix(long) else { continue }
      var field = title.dropFirst(long.count)
      if field.hasPrefix("the ") { field = field.dropFirst(4) }
      return "\(short)\(field) Secretary"
    }
    return ""
  }

  private static func rank(_ title: String) -> String {
    let ranks = [
      ("Prime Minister", "PM"), ("Deputy Prime Minister", "DPM"), ("Secretary of State", "SoS"),
      ("Minister of State", "MoS"), ("Parliamentary Under", "PUSS"),
    ]
    return ranks.first { title.hasPrefix($0.0) }?.1 ?? ""
  }
}
