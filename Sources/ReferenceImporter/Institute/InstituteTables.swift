internal import ChronologyModel

/// What appointments of the Institute for Government's database point to, by id.
struct InstituteTables {
  /// A post.
  struct Post {
    var name: String
    var organisation: String
    var rank: String
  }

  /// A person under one name.
  struct Person {
    var name: String
    /// The number that Parliament gives, empty where there is none.
    var parliament: String
    var term: RowTerm
  }

  private(set) var posts: [String: Post] = [:]
  private(set) var organisations: [String: String] = [:]
  /// What is said of an appointment: cabinet rank, acting, on leave.
  private(set) var notes: [String: [String]] = [:]
  private var people: [String: [Person]] = [:]

  /// Who an id stands for on a day.
  func person(_ id: String, at start: String) -> Person? {
    guard let all = people[id] else { return nil }
    guard let day = PartialDate(start)?.earliest else { return all.last }
    // On the day of a peerage the later name holds.
    return all.filter { $0.term.first <= day && day <= $0.term.last }.max { $0.term.first < $1.term.first } ?? all.first
  }

  /// Adds a row of one of the tables.
  mutating func add(_ row: SourceTable.Row, of table: SourceTable, _ part: InstituteFormat.Part) {
    let id = table.cell(row, "id")
    let name = table.cell(row, "name")
    switch part {
    case .appointment: break
    case .post:
      posts[id] = Post(
        name: name, organisation: table.cell(row, "organisation_id"), rank: table.cell(row, "rank_equivalence"))
    case .organisation: organisations[id] = name
    case .person:
      let term = RowTerm(
        start: CellText.date(table.cell(row, "start_date")) ?? "",
        end: CellText.date(table.cell(row, "end_date")) ?? "",
        asOf: "")
      people[id, default: []].append(
        Person(name: name, parliament: CellText.number(table.cell(row, "id_parliament")), term: term))
    case .characteristics:
      for note in InstituteTables.notes(row, of: table)
      where notes[table.cell(row, "appointment_id")]?.contains(note) != true {
        notes[table.cell(row, "appointment_id"), default: []].append(note)
      }
    }
  }

  private static func notes(_ row: SourceTable.Row, of table: SourceTable) -> [String] {
    var notes: [String] = []
    let status = table.cell(row, "cabinet_status")
    if !status.isEmpty, status != "Non-cabinet" { notes.append(status) }
    let start = CellText.date(table.cell(row, "start_date")) ?? ""
    let end = CellText.date(table.cell(row, "end_date")) ?? ""
    let days = [start.isEmpty ? "" : " from \(start)", end.isEmpty ? "" : " to \(end)"].joined()
    if table.cell(row, "is_acting").lowercased() == "true" { notes.append("acting\(days)") }
    if table.cell(row, "is_on_leave").lowercased() == "true" {
      let reason = table.cell(row, "leave_reason")
      notes.append("on leave\(days)" + (reason.isEmpty ? "" : " (\(reason))"))
    }
    return notes
  }
}
