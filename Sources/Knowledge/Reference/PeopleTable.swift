public import ChronologyModel

/// `people.tsv`: members of both Houses since 2010, one row for each term.
public final class PeopleTable: Sendable {
  /// One term in one House.
  public struct Term: Sendable, Hashable {
    /// `Commons` or `Lords`.
    public var house: String
    /// The constituency, empty in the Lords.
    public var constituency: String
    /// The party.
    public var party: String
    /// The first day; nil where no source says.
    public var start: PartialDate?
    /// The last day; nil while it is open.
    public var end: PartialDate?
    /// The date up to which an open end is asserted; nil where the table does not say.
    public var asOf: PartialDate?
    /// Where its facts come from.
    public var source: String
    /// The line of the file, from 1.
    public var line: Int
  }

  /// A member.
  public struct Person: Sendable, Hashable {
    /// The name without title: `Keir Starmer`; a peer's title is the name.
    public var name: String
    /// Every name borne in the two Houses, in order: `Theresa May`, then `Baroness May of Maidenhead`.
    public var names: [String]
    /// `Sir`, `Dr` and the like, as last recorded.
    public var honorific: String
    /// `M` or `F`, or nil.
    public var gender: Character?
    /// The terms, in the order of the table.
    public var terms: [Term]
    /// The first row, from 0: what tells two people of one name apart.
    public var row: Int

    /// True when a term touches the days from `first` to `last`.
    public func sat(from first: CivilDay, to last: CivilDay) -> Bool {
      terms.contains { term in
        (term.start.map { $0.earliest <= last } ?? true) && (term.end.map { $0.latest >= first } ?? true)
      }
    }
  }

  private let table: Table
  private let byName: HashIndex
  private let byIdentity: HashIndex
  private let bySeat: HashIndex
  private let columns: Columns

  private struct Columns: Sendable {
    var name: Int, honorific: Int, gender: Int, party: Int, seat: Int, house: Int, start: Int, end: Int, identity: Int,
      source: Int
    /// A column of tables that data was imported into.
    var asOf: Int?
  }

  /// Reads the table. Throws with the line of what is broken.
  public init(source: TableSource = TableSource()) throws(TableError) {
    let table = try source.table("people")
    columns = Columns(
      name: try table.column("name"), honorific: try table.column("honorific"), gender: try table.column("gender"),
      party: try table.column("party"), seat: try table.column("constituency"), house: try table.column("house"),
      start: try table.column("start"), end: try table.column("end"), identity: try table.column("publicwhip_id"),
      source: try table.column("source"), asOf: table.columns.firstIndex(of: "as_of"))
    let aliases = try table.column("aliases")
    var names: [(key: UInt64, row: Int32)] = []
    var identities: [(key: UInt64, row: Int32)] = []
    var seats: [(key: UInt64, row: Int32)] = []
    for row in 0..<table.count {
      names.append((NameKey.of(table.bytes(row, columns.name)), Int32(row)))
      for alias in table.bytes(row, aliases).split(separator: 0x7C) { names.append((NameKey.of(alias), Int32(row))) }
      seats.append((NameKey.of(table.bytes(row, columns.seat)), Int32(row)))
      identities.append((NameKey.of(table.bytes(row, columns.identity)), Int32(row)))
    }
    self.table = table
    byName = HashIndex(names)
    byIdentity = HashIndex(identities)
    bySeat = HashIndex(seats)
  }

  /// How many rows there are.
  public var count: Int { table.count }

  /// The members who go by a name or alias: `Keir Starmer`, `Sir Keir Starmer`, `Sir Keir`, `Lord Offord`.
  public func people(named name: String) -> [Person] {
    var found: [Person] = []
    for row in byName[NameKey.of(name)] {
      let rows = byIdentity[NameKey.of(table.bytes(row, columns.identity))]
      guard let first = rows.first, !found.contains(where: { $0.row == first }) else { continue }
      found.append(person(rows))
    }
    return found
  }

  /// Who sat in the Commons for a seat at some time in `interval`, by the name borne then; nil where nobody did or more
  /// than one.
  public func member(for seat: String, in interval: CivilInterval) -> (name: String, gender: Character?)? {
    var found: (name: String, gender: Character?)?
    var identity: UInt64?
    for row in bySeat[NameKey.of(seat)] where table.bytes(row, columns.house).elementsEqual("Commons".utf8) {
      let start = PartialDate(table.string(row, columns.start))
      let end = PartialDate(table.string(row, columns.end))
      if let start, start.earliest > interval.latest.day { continue }
      if let end, end.latest < interval.earliest.day { continue }
      let key = NameKey.of(table.bytes(row, columns.identity))
      if let identity, identity != key { return nil }
      identity = key
      found = (table.string(row, columns.name), table.string(row, columns.gender).first)
    }
    return found
  }

  /// The first word of each member's name with the member's gender, peers left out: given names for `NameWords`.
  func eachGivenName(_ body: (ArraySlice<UInt8>, UInt8?) -> Void) {
    for row in 0..<table.count {
      let name = table.bytes(row, columns.name)
      guard let space = name.firstIndex(of: 0x20) else { continue }
      body(name[..<space], table.bytes(row, columns.gender).first)
    }
  }

  /// The last word of each member's name, peers' titles left out: surnames for `NameWords`.
  func eachSurname(_ body: (ArraySlice<UInt8>) -> Void) {
    for row in 0..<table.count where table.bytes(row, columns.house).elementsEqual("Commons".utf8) {
      let name = table.bytes(row, columns.name)
      if let space = name.lastIndex(of: 0x20) { body(name[(space + 1)...]) }
    }
  }

  private func person(_ rows: [Int]) -> Person {
    let last = rows[rows.count - 1]
    return Person(
      name: table.string(last, columns.name),
      names: rows.map { table.string($0, columns.name) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } },
      honorific: table.string(last, columns.honorific),
      gender: table.string(last, columns.gender).first,
      terms: rows.map { row in
        Term(
          house: table.string(row, columns.house), constituency: table.string(row, columns.seat),
          party: table.string(row, columns.party), start: PartialDate(table.string(row, columns.start)),
          end: PartialDate(table.string(row, columns.end)),
          asOf: columns.asOf.flatMap { PartialDate(table.string(row, $0)) }, source: table.string(row, columns.source),
          line: table.line(row))
      }, row: rows[0])
  }
}
