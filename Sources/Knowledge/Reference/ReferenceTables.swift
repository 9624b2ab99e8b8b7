/// What the program knows before it reads: the reference tables and the words of names.
public final class ReferenceTables: Sendable {
  /// Who held which office when.
  public let offices: OfficeTable
  /// Members of both Houses.
  public let people: PeopleTable
  /// Prisons, young offender institutions and removal centres.
  public let prisons: BodyTable
  /// Departments, agencies, courts, forces, unions and parties.
  public let organisations: BodyTable
  /// Newspapers, broadcasters, agencies and sites.
  public let outlets: OutletTable
  /// Ministerial departments past and present.
  public let departments: BodyTable
  /// Given names, titles and what else tells a name.
  public let names: NameWords
  /// Nouns that stand for bodies named before.
  public let bodyNouns: BodyNouns

  /// Reads the tables. Throws at the first that is missing or broken, with its line.
  public init(source: TableSource = TableSource()) throws(TableError) {
    offices = try OfficeTable(source: source)
    people = try PeopleTable(source: source)
    prisons = try BodyTable("prisons", source: source)
    organisations = try BodyTable("organisations", source: source)
    outlets = try OutletTable(source: source)
    departments = try BodyTable("department_history", source: source, aliases: "short")
    names = try NameWords(source: source, people: people)
    bodyNouns = try BodyNouns(source: source)
  }
}
