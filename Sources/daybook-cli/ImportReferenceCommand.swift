internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Foundation
internal import Knowledge
internal import ReferenceImporter

/// `daybook import-reference`: reference data that a user has, into the tables of a folder.
struct ImportReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-reference",
    abstract: "Read people, offices, bodies and prisons from files you have into a folder of tables.",
    discussion: """
      Reads TheyWorkForYou's people.json and ministers files and other Popolo, the CSVs of the Institute for \
      Government's ministers database (appointment, person, post, organisation, given together), answers of \
      Parliament's Members API, GOV.UK's list of organisations, lists of prisons, and tables with the columns of ours. A \
      file's kind is told by its content. Nothing is fetched. The tables written are whole: what the folder or the \
      program has, and what was read. Later rows win.

      EXAMPLE: daybook import-reference people.json ministers-2010.json --data tables
      """)

  @Argument(help: ArgumentHelp("The files to read.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The folder of tables to write into; it is made when there is none.", valueName: "folder"))
  var data: String

  @Option(
    help: ArgumentHelp(
      "The day the files were taken on, to which what has no end is good. Without it: the newest start in each file.",
      valueName: "day"),
    transform: ArgumentValue.day)
  var asOf: CivilDay?

  @Option(
    help: ArgumentHelp(
      "Leave out terms that ended before this day; 2010-05-06 unless said otherwise.", valueName: "day"),
    transform: ArgumentValue.day)
  var since: CivilDay = ReferenceImport.firstDay

  /// Problems of one file that are told one by one; the rest are counted.
  private static let told = 20

  func run() throws {
    let result: ReferenceImport
    do {
      result = try ReferenceImport(paths: files, into: TableSource(directory: data), asOf: asOf, since: since)
    } catch { throw Console.failure("\(data): nothing was written: \(error)") }
    tell(result.problems)
    guard result.filesRead > 0 else { throw ExitCode(1) }
    try write(result)
    if !result.problems.isEmpty { throw ExitCode(3) }
  }

  private func tell(_ problems: [ImportProblem]) {
    for file in files {
      let own = problems.filter { $0.file == file }
      for problem in own.prefix(Self.told) { Console.warn("\(problem)") }
      if own.count > Self.told { Console.warn("\(file): and \(own.count - Self.told) more records were not imported") }
    }
  }

  private func write(_ result: ReferenceImport) throws {
    let folder = data.hasSuffix("/") && data.count > 1 ? String(data.dropLast()) : data
    var lines: [String] = []
    if !result.results.isEmpty {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch { throw Console.failure("\(folder): the folder could not be made") }
    }
    for table in result.results {
      let path = "\(folder)/\(table.table).tsv"
      try Console.write(table.bytes, to: path)
      lines.append("\(path): \(table.added) rows added, \(table.updated) changed, \(table.rows) in all")
    }
    if lines.isEmpty { lines = ["nothing new: the tables have it all"] }
    if result.passedOver > 0 {
      lines.append("left out: \(result.passedOver) records that ended before \(since) or that no table is for")
    }
    try Console.write(lines: lines)
  }
}
