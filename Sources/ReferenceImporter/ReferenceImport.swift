public import ChronologyModel
internal import CorpusLoader
public import Knowledge

/// Reads files of reference data that a user has, and makes of them and the tables as they are the tables as they shall
/// be: later rows win, every row keeps its source and the day it is good to, and nothing is doubled.
public struct ReferenceImport: Sendable {
  /// A table as it shall be.
  public struct Result: Sendable {
    /// The table's name, without `.tsv`.
    public var table: String
    /// The whole file.
    public var bytes: [UInt8]
    /// How many rows were added.
    public var added: Int
    /// How many rows that stood there were changed.
    public var updated: Int
    /// How many rows there are now.
    public var rows: Int
  }

  /// The tables that change, in the order people, offices, prisons, organisations.
  public private(set) var results: [Result] = []
  /// Files and records that were not imported, in the order of the files.
  public private(set) var problems: [ImportProblem] = []
  /// How many files gave something, or were pointed to by one that did.
  public private(set) var filesRead = 0
  /// How many records ended before `since`, or are of a kind that no table has.
  public private(set) var passedOver = 0

  /// The day from which on terms are imported, unless it is said otherwise: the general election with which the tables
  /// begin.
  public static let firstDay = CivilDay(iso: "2010-05-06") ?? CivilDay(number: 0)

  /// Reads `paths` into the tables of `source`. `asOf` is the day that the files were taken on, to which open terms are
  /// then good; without it that is the newest start in each file. Terms that ended before `since` are left out. Throws
  /// when a table cannot be read, or would not be one afterwards.
  public init(
    paths: [String], into source: TableSource, asOf: CivilDay? = nil, since: CivilDay = firstDay
  ) throws(TableError) {
    var context = ImportContext(since: since, asOf: asOf)
    var files: [(file: SourceFile, format: any ReferenceFormat)] = []
    for path in paths {
      do throws(StructuredFile.Refused) {
        let file = SourceFile(path: path, content: try StructuredFile(path: path))
        guard let format = ReferenceFormats.all.first(where: { $0.recognises(file) }) else {
          context.refuse(file, "", ReferenceImport.unknown)
          continue
        }
        ReferenceImport.noteDamage(file, &context)
        files.append((file, format))
      } catch {
        context.problems.append(ImportProblem(file: path, reason: error.reason))
      }
    }
    var merges: [(kind: ImportTable, merge: TableMerge)] = []
    for kind in ImportTable.allCases { merges.append((kind, try TableMerge(kind, source: source))) }
    for (file, format) in files { format.gather(file, &context) }
    context.offices = OfficeVocabulary(merges[1].merge.table)
    // Members first: a post names its holder as the table of members does once all have been taken in, so that a second
    // run knows no more than the first. What else the files hold is read after that.
    let gathered = context
    context.people.add(merges[0].merge.table)
    for (file, format) in files {
      format.read(file, &context)
      merges[0].merge.merge(context.rows.filter { $0.table == .people })
      context.rows = []
    }
    context = gathered
    context.people.add(merges[0].merge.table)
    for (file, format) in files {
      format.read(file, &context)
      for index in merges.indices.dropFirst() {
        merges[index].merge.merge(context.rows.filter { $0.table == merges[index].kind })
      }
      context.rows = []
    }
    filesRead = files.count
    passedOver = context.passedOver
    problems = context.problems
    for (kind, merge) in merges where merge.table.isChanged {
      results.append(
        Result(
          table: kind.rawValue, bytes: merge.table.bytes, added: merge.added, updated: merge.updated,
          rows: merge.table.rows.count))
    }
    try check(source)
  }

  /// Tries the tables before anybody has them: the program must be able to read what it is given.
  private func check(_ source: TableSource) throws(TableError) {
    guard !results.isEmpty else { return }
    var trial = source
    for result in results { trial.overrides[result.table] = result.bytes }
    _ = try ReferenceTables(source: trial)
  }

  private static func noteDamage(_ file: SourceFile, _ context: inout ImportContext) {
    switch file.content {
    case .json(_, let line?):
      context.refuse(file, "\(line)", "it is no well-formed JSON from here on; what stands before was read")
    case .table(_, true): context.refuse(file, "", "a quotation mark is never closed; the rows before were read")
    default: break
    }
  }

  private static let unknown = """
    it is none of the kinds that are read: Popolo (people.json, ministers), CSVs of the Institute for Government, \
    Parliament's Members API, GOV.UK organisations, lists of prisons, tables with the columns of ours
    """
}
