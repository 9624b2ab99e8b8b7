internal import CorpusLoader

/// Popolo (popoloproject.com): people, organisations, posts and memberships. TheyWorkForYou's people.json and ministers
/// files are of this kind; in the latter, memberships have roles and the people are in the former.
struct PopoloFormat: ReferenceFormat {
  func recognises(_ file: SourceFile) -> Bool {
    guard let value = file.json else { return false }
    if case .list(let memberships) = value {
      return memberships.first.map { $0["person_id"] != nil && $0["start_date"] != nil } ?? false
    }
    return ["persons", "memberships"].contains { value[$0]?.values.first?.isObject ?? false }
  }

  func gather(_ file: SourceFile, _ context: inout ImportContext) {
    guard let value = file.json else { return }
    for person in PopoloPerson.all(in: value) {
      for key in person.keys {
        for name in person.names { context.people.add(key, name: name.text, term: name.term) }
      }
    }
  }

  func read(_ file: SourceFile, _ context: inout ImportContext) {
    guard let value = file.json else { return }
    let index = PopoloIndex(value)
    var members = PopoloTerms(people: PopoloPerson.all(in: value), source: PopoloFormat.source(file))
    var offices: [ImportedRow] = []
    var newest = ""
    for (number, record) in index.memberships.enumerated() where record["redirect"] == nil {
      let place = index.isList ? "[\(number)]" : "memberships[\(number)]"
      do throws(ImportRefusal) {
        let membership = try PopoloMembership(record, index)
        newest = max(newest, membership.dates.start)
        if membership.dates.isOver(before: context.since) || membership.kind == .other {
          context.passedOver += 1
        } else if case .office(let side) = membership.kind {
          offices.append(try PopoloFormat.office(membership, side, file, context))
        } else {
          try members.add(membership)
        }
      } catch {
        context.refuse(file, place, error.reason)
      }
    }
    context.take(members.rows(since: context.since) + offices, newest: newest)
  }

  private static func office(
    _ membership: PopoloMembership, _ side: OfficeRecord.Side?, _ file: SourceFile, _ context: ImportContext
  ) throws(ImportRefusal) -> ImportedRow {
    let key = PersonDirectory.publicWhip(membership.person)
    guard let person = context.people.person(key, at: membership.dates.start) else {
      throw ImportRefusal("nobody is known by the person_id \(membership.person); give people.json too")
    }
    return OfficeRecord(
      person: person.name, title: membership.role, body: side == nil ? membership.organisation : "",
      party: membership.party.isEmpty ? person.party : membership.party, dates: membership.dates, side: side,
      kind: side == nil ? "public-body" : "", source: source(file)
    ).row(context.offices)
  }

  private static func source(_ file: SourceFile) -> String { "Popolo (\(file.name))" }
}
