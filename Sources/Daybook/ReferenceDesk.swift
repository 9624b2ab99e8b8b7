public import ChronologyModel
public import Knowledge

/// The reference tables, asked directly: who held an office on a day, and what somebody has held.
public struct ReferenceDesk: Sendable {
  private let offices: OfficeTable
  private let people: PeopleTable

  /// Reads the two tables that are asked. `tables` is a folder whose files stand in place of the embedded ones. Throws with the file and line
  /// of the first that cannot be read.
  public init(tables: String? = nil) throws(TableError) {
    let source = TableSource(directory: tables)
    offices = try OfficeTable(source: source)
    people = try PeopleTable(source: source)
  }

  /// Who held an office, by its full name or any short one, on a day; nil when the tables have no such office. Nothing is
  /// asserted past the date that a row is good to.
  public func holders(of office: String, on day: CivilDay) -> RegisterAnswer.Holders? {
    let all = offices.holdings(ofOffice: office)
    guard !all.isEmpty else { return nil }
    let interval = CivilInterval(day: day)
    let held = all.filter { $0.mayCover(interval) }
    var last: [Holding] = []
    if held.isEmpty {
      let before = all.filter { $0.start.map { $0.earliest <= day } ?? false }
      let latest = before.compactMap { $0.start?.earliest }.max()
      last = before.filter { $0.start?.earliest == latest }
    }
    return RegisterAnswer.Holders(office: office, day: day, terms: held.map(term), lastKnown: last.map(term))
  }

  /// Offices that share a word with `office`, by their full names: what a user may have meant. At most ten.
  public func offices(like office: String) -> [String] {
    let words = Set(office.lowercased().split(separator: " ").filter { $0.count > 3 })
    var found: [(name: String, shared: Int)] = []
    var seen: Set<String> = []
    for row in 0..<offices.count {
      let name = offices.office(row: row)
      guard seen.insert(name).inserted else { continue }
      let shared = name.lowercased().split(separator: " ").count { words.contains($0) }
      if shared > 0 { found.append((name, shared)) }
    }
    return found.sorted { ($1.shared, $0.name) < ($0.shared, $1.name) }.prefix(10).map(\.name)
  }

  /// Everyone the tables know by a name, with or without a title, each with what they have held.
  public func careers(named name: String) -> [RegisterAnswer.Career] {
    let members = people.people(named: name)
    if members.isEmpty {
      let held = offices.holdings(of: name)
      guard let first = held.first else { return [] }
      return [RegisterAnswer.Career(name: first.person, memberships: [], offices: inOrder(held))]
    }
    return members.map { member in
      let full = member.honorific.isEmpty ? member.name : "\(member.honorific) \(member.name)"
      // Two members of one name: the table of offices cannot tell whose a row is, so that it is shown for neither.
      let held = members.count == 1 ? offices.holdings(of: member.name) : []
      return RegisterAnswer.Career(
        name: full, memberships: member.terms.map { membership($0, of: member.name) }, offices: inOrder(held))
    }
  }

  private func inOrder(_ holdings: [Holding]) -> [RegisterAnswer.Term] {
    let first = CivilDay(number: 0)
    return holdings.sorted {
      ($0.start?.earliest ?? first, $0.row) < ($1.start?.earliest ?? first, $1.row)
    }.map(term)
  }

  private func term(_ holding: Holding) -> RegisterAnswer.Term {
    RegisterAnswer.Term(
      person: holding.person, post: holding.office, body: holding.body, start: holding.start,
      end: holding.end, asOf: holding.end == nil ? holding.asOf : nil, note: holding.note,
      row: "offices.tsv:\(offices.line(row: holding.row))",
      source: offices.source(row: holding.row))
  }

  private func membership(_ term: PeopleTable.Term, of name: String) -> RegisterAnswer.Term {
    let post = term.house == "Lords" ? "Member of the House of Lords" : "MP for \(term.constituency)"
    return RegisterAnswer.Term(
      person: name, post: post, body: term.party, start: term.start, end: term.end,
      asOf: term.end == nil ? term.asOf : nil, note: "", row: "people.tsv:\(term.line)", source: term.source)
  }
}
