public import ChronologyModel

/// `offices.tsv` with `office_aliases.tsv`: who held which office when.
public final class OfficeTable: Sendable {
  /// The names and short names of offices, to be found in text; its rows are for `holding(row:)`.
  public let names: Gazetteer
  private let table: Table
  private let byPerson: HashIndex
  private let bySurname: HashIndex
  private let columns: Columns

  private struct Columns: Sendable {
    var person: Int, office: Int, body: Int, start: Int, end: Int, aliases: Int, kind: Int, asOf: Int, note: Int,
      source: Int
  }

  /// Reads the tables. Throws with the line of what is broken.
  public init(source: TableSource = TableSource()) throws(TableError) {
    let table = try source.table("offices")
    columns = Columns(
      person: try table.column("person"), office: try table.column("office"), body: try table.column("body"),
      start: try table.column("start"), end: try table.column("end"), aliases: try table.column("aliases"),
      kind: try table.column("kind"), asOf: try table.column("as_of"), note: try table.column("note"),
      source: try table.column("source"))
    var people: [(key: UInt64, row: Int32)] = []
    var surnames: [(key: UInt64, row: Int32)] = []
    let rank = try table.column("rank")
    var offices = Gazetteer.Builder()
    var byOffice: [UInt64: [Int]] = [:]
    for row in 0..<table.count {
      people.append((NameKey.of(Self.withoutTitle(table.bytes(row, columns.person))), Int32(row)))
      let office = table.bytes(row, columns.office)
      guard !office.isEmpty else { throw table.error(row, "the row names no office") }
      offices.add(office, row: row)
      byOffice[NameKey.of(office), default: []].append(row)
      let surname = Self.lastWord(table.bytes(row, columns.person))
      if !surname.isEmpty, Self.cabinetRanks.contains(where: { table.bytes(row, rank).elementsEqual($0) }) {
        surnames.append((NameKey.of(surname), Int32(row)))
      }
      for alias in table.bytes(row, columns.aliases).split(separator: 0x7C) {
        // Some rows list forms of the holder's own name beside those of the office.
        if Self.lastWord(alias).elementsEqual(surname) { continue }
        offices.add(alias, row: row)
      }
    }
    let short = try source.table("office_aliases")
    let alias = try short.column("alias")
    let full = try short.column("offices")
    for line in 0..<short.count {
      for name in short.strings(line, full) {
        guard let rows = byOffice[NameKey.of(name)] else { throw short.error(line, "offices.tsv has no \"\(name)\"") }
        for row in rows { offices.add(short.bytes(line, alias), row: row) }
      }
    }
    names = offices.gazetteer
    byPerson = HashIndex(people)
    bySurname = HashIndex(surnames)
    self.table = table
  }

  /// How many rows there are.
  public var count: Int { table.count }

  /// A row as a value. An end before the start is a slip of the source: such a row is asserted for its first day only.
  public func holding(row: Int) -> Holding {
    let start = PartialDate(table.string(row, columns.start))
    var end = PartialDate(table.string(row, columns.end))
    var asOf = PartialDate(table.string(row, columns.asOf))
    if let first = start?.earliest, let last = end?.latest, last < first {
      end = nil
      asOf = start
    }
    return Holding(
      person: table.string(row, columns.person), office: office(row: row), body: body(row: row), start: start, end: end,
      asOf: asOf, kind: table.string(row, columns.kind), note: table.string(row, columns.note), row: row)
  }

  /// The office that a row is about, by its full name.
  public func office(row: Int) -> String { table.string(row, columns.office) }

  /// The body that a row's office belongs to.
  public func body(row: Int) -> String { table.string(row, columns.body) }

  /// Where the facts of a row come from.
  public func source(row: Int) -> String { table.string(row, columns.source) }

  /// The line of the file that a row stands on, from 1.
  public func line(row: Int) -> Int { table.line(row) }

  /// Every office a person has held, in the order of the table; a title before the name makes no difference.
  public func holdings(of person: String) -> [Holding] {
    byPerson[NameKey.of(Self.withoutTitle(Array(person.utf8)[...]))].map(holding)
  }

  /// Everyone who has held an office, by any of its names.
  public func holdings(ofOffice alias: String) -> [Holding] { names.rows(of: alias).map(holding) }

  /// The names of those of a surname who were Prime Minister, Deputy Prime Minister or Secretary of State at some time in
  /// `interval`: the people whom headlines name by surname alone.
  public func cabinet(surname: String, in interval: CivilInterval) -> [String] {
    var names: [String] = []
    for row in bySurname[NameKey.of(surname)] {
      let holding = holding(row: row)
      if holding.mayCover(interval), !names.contains(holding.person) { names.append(holding.person) }
    }
    return names
  }

  /// Who held an office on a day, by any of its names; both on the day of a change.
  public func holders(of officeAlias: String, on day: CivilDay) -> [Holding] {
    let interval = CivilInterval(day: day)
    return holdings(ofOffice: officeAlias).filter { $0.mayCover(interval) }
  }

  /// Whether `person` held `office` on some day of `interval`. The tables contradict it only where they name a holder for
  /// the whole of that time; past what they assert, and for people or offices they do not have, the answer is unknown.
  public func check(person: String, office: String, on interval: CivilInterval) -> OfficeCheck {
    let all = holdings(ofOffice: office)
    guard !all.isEmpty else { return .unknown(reason: "the tables have no office called \(office)") }
    let own = holdings(of: person)
    guard !own.isEmpty else { return .unknown(reason: "the tables have no office held by \(person)") }
    let rows = Set(all.map(\.row))
    let mine = own.filter { rows.contains($0.row) }
    if let held = mine.first(where: { $0.mayCover(interval) }) { return .held(held) }
    let key = NameKey.of(Self.withoutTitle(Array(person.utf8)[...]))
    guard
      let holder = all.first(where: {
        $0.surelyCovers(interval) && NameKey.of(Self.withoutTitle(Array($0.person.utf8)[...])) != key
      })
    else { return .unknown(reason: "the tables name no holder of \(office) for the whole of that time") }
    if let before = mine.last(where: { $0.end.map { $0.latest < interval.earliest.day } ?? false }) {
      return .heldBefore(before)
    }
    if let later = mine.first(where: { $0.start.map { $0.earliest > interval.latest.day } ?? false }) {
      return .heldLater(later)
    }
    // A row of his own with an unknown start or end leaves room.
    return mine.isEmpty
      ? .notHeld(holder: holder) : .unknown(reason: "the dates of \(person) in that office are not known")
  }

  private static func lastWord(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.lastIndex(of: 0x20).map { name[($0 + 1)...] } ?? name
  }

  private static let cabinetRanks: [[UInt8]] = ["PM", "DPM", "SoS"].map { Array($0.utf8) }
  private static let titles: [[UInt8]] = ["Sir", "Dame", "Mr", "Mrs", "Ms", "Dr"].map { Array($0.utf8) }

  /// A holder's name without the title that a knight or dame has in the table.
  public static func withoutTitle(_ name: String) -> String {
    String(decoding: withoutTitle(Array(name.utf8)[...]), as: UTF8.self)
  }

  private static func withoutTitle(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let space = name.firstIndex(of: 0x20), titles.contains(where: { name[..<space].elementsEqual($0) }) else {
      return name
    }
    return name[(space + 1)...]
  }
}
