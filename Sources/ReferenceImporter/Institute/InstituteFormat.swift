internal import ChronologyModel
internal import CorpusLoader

/// The Institute for Government's ministers database: one CSV for each of its tables, given together. Appointments
/// point to people, posts and organisations.
struct InstituteFormat: ReferenceFormat {
  /// The tables, told by their columns.
  enum Part { case appointment, characteristics, person, post, organisation }

  func recognises(_ file: SourceFile) -> Bool { InstituteFormat.part(file) != nil }

  private static func part(_ file: SourceFile) -> Part? {
    guard let table = file.table, table.has("id") else { return nil }
    if table.has("person_id", "post_id", "start_date") { return .appointment }
    if table.has("appointment_id") { return .characteristics }
    if table.has("name", "organisation_id") { return .post }
    if table.has("name", "gender") { return .person }
    if table.has("name", "short_name") { return .organisation }
    return nil
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {
    guard let part = InstituteFormat.part(file), let table = file.table else { return }
    for row in table.rows { context.institute.add(row, of: table, part) }
  }

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    guard InstituteFormat.part(file) == .appointment, let table = file.table else { return }
    var rows: [ImportedRow] = []
    var newest = ""
    for row in table.rows {
      do throws(ImportRefusal) {
        let dates = try RecordDates(start: table.cell(row, "start_date"), end: table.cell(row, "end_date"))
        newest = max(newest, dates.start)
        if dates.isOver(before: context.since) {
          context.passedOver += 1
        } else {
          rows.append(try InstituteFormat.appointment(row, of: table, dates, file, context))
        }
      } catch {
        context.refuse(file, "\(row.line)", error.reason)
      }
    }
    context.take(rows, newest: newest)
  }

  private static func appointment(
    _ row: SourceTable.Row, of table: SourceTable, _ dates: RecordDates, _ file: SourceFile, _ context: ImportContext
  ) throws(ImportRefusal) -> ImportedRow {
    let institute = context.institute
    guard let post = institute.posts[table.cell(row, "post_id")] else {
      throw ImportRefusal("no post has the id \(table.cell(row, "post_id")); give post.csv too")
    }
    guard let person = institute.person(table.cell(row, "person_id"), at: dates.start) else {
      throw ImportRefusal("nobody has the id \(table.cell(row, "person_id")); give person.csv too")
    }
    let member = context.people.person(PersonDirectory.parliament(person.parliament), at: dates.start)
    return OfficeRecord(
      person: person.name, title: post.name, body: institute.organisations[post.organisation] ?? "",
      party: member?.party ?? "", dates: dates, side: .government, rank: post.rank,
      note: institute.notes[table.cell(row, "id")]?.joined(separator: ", ") ?? "",
      source: "Institute for Government ministers database, CC BY 4.0 (\(file.name))"
    ).row(context.offices)
  }
}
