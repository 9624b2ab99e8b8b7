internal import ChronologyModel

/// What the readers of files share: who is known, what was found, and what was not imported.
struct ImportContext {
  /// What ended before this day is left out.
  let since: CivilDay
  /// The day that the files were taken on, where the user has said it.
  let asOf: CivilDay?
  /// Who is meant by a number.
  var people = PersonDirectory()
  /// The offices that the tables know, by all their names.
  var offices = OfficeVocabulary()
  /// The tables of the Institute for Government that an appointment points to.
  var institute = InstituteTables()
  /// The names of bodies by their addresses.
  var bodies: [String: String] = [:]
  /// What was found.
  var rows: [ImportedRow] = []
  /// How many records were left out because they ended before `since` or are of a kind that no table has.
  var passedOver = 0
  /// What was not imported and why.
  var problems: [ImportProblem] = []

  /// The day to which the open rows of a file are good: the one that the user gave, else the newest in the file.
  func asOf(newest: String) -> String { asOf.map { "\($0)" } ?? newest }

  /// Notes a record that is not imported.
  mutating func refuse(_ file: SourceFile, _ place: String, _ reason: String) {
    problems.append(ImportProblem(file: file.path, place: place, reason: reason))
  }

  /// Takes in the rows of a file; those without an end are good to `newest`.
  mutating func take(_ found: [ImportedRow], newest: String) {
    let day = asOf(newest: newest)
    // In the order of their starts, so that a row is never matched by a later term of the same office.
    let inOrder = found.enumerated().sorted { ($0.element["start"], $0.offset) < ($1.element["start"], $1.offset) }
    for var row in inOrder.map(\.element) {
      if row["end"].isEmpty, row["as_of"].isEmpty { row["as_of"] = day }
      rows.append(row)
    }
  }
}

/// A kind of file with reference data. A new kind is one file and one entry in `ReferenceFormats.all`.
protocol ReferenceFormat: Sendable {
  /// True when the file is of this kind.
  func recognises(_ file: SourceFile) -> Bool

  /// Notes what other files point to: people, posts and bodies. Every file is asked before any is read.
  func gather(_ file: SourceFile, _ context: inout ImportContext)

  /// Takes the rows of the file.
  func read(_ file: SourceFile, _ context: inout ImportContext)
}

/// The kinds that are read.
enum ReferenceFormats {
  /// The first that recognises a file reads it.
  static let all: [any ReferenceFormat] = [
    PopoloFormat(), MembersFormat(), BiographyFormat(), PostsFormat(), OrganisationsFormat(), PrisonRegisterFormat(),
    InstituteFormat(), OwnTableFormat(), PrisonListFormat(),
  ]
}
