internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Daybook

/// `daybook check`: a draft held against the record before it is said.
struct CheckCommand: ParsableCommand {
  /// The forms of the answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Test every claim of a draft line, answer or notice against the record before it is said.",
    discussion: """
      Tells for each sentence whether the record bears it out, conflicts with it, has nothing of it, or bears it out only \
      with care: what is superseded, a number without its period, a promise without an outcome.

      EXIT STATUS: 2 when something conflicts.

      EXAMPLE: daybook check line-to-take.txt --against clippings
      """)

  @Argument(help: "The draft: a file, or - for standard input.")
  var statement: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The record: files and folders to read.", valueName: "path"))
  var against: [String]

  @Option(
    help: ArgumentHelp(
      "The day on which it will be said; without it the day it gives, else the record's newest.", valueName: "day"),
    transform: ArgumentValue.day)
  var on: CivilDay?

  @Option(
    help: ArgumentHelp(
      "Read the record as if it were then: 2025-11-05 (to the end of that day) or 2025-11-05T12:00, London time.",
      valueName: "time"),
    transform: ArgumentValue.moment)
  var asOf: CivilInstant?

  @Option(help: ArgumentHelp("A folder of tables that stand in place of those in the program.", valueName: "folder"))
  var data: String?

  @OptionGroup var rulings: RulingOptions

  @Option(help: "The form of the output.")
  var format = Format.text

  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write in place of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    if ([statement] + against).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  func run() throws {
    let pipeline = try Session.pipeline(tables: data)
    let input = ([statement] + against).contains("-") ? try Console.readInput() : nil
    let decided = try rulings.read()
    let record: Pipeline.CheckedRecord
    do {
      record = try ProgressBar.during(pipeline) { pipeline throws(RulingError) in
        try pipeline.check(
          statement: statement, against: against, standardInput: input, on: on, asOf: asOf, rulings: decided)
      }
    } catch { throw Console.failure("\(error)") }
    for refusal in record.refusals + record.chronology.refusals { Console.warn("\(refusal.path): \(refusal.reason)") }
    if record.statement.sentences.isEmpty { throw Console.failure("\(statement): no statement could be read") }
    if !record.chronology.documents.contains(where: { $0.path != statement }) {
      throw Console.failure("no document of the record could be read")
    }
    let writer = try Session.writer(record.chronology)
    switch format {
    case .text:
      try Console.write(
        writer.checkText(record.statement, width: Console.width, isColoured: Console.showsColour(to: output)),
        to: output)
    case .html: try Console.write(writer.checkHTML(record.statement), to: output)
    case .json: try Console.write(writer.checkJSON(record.statement), to: output)
    }
    if record.statement.isInConflict { throw ExitCode(2) }
    if (record.refusals + record.chronology.refusals).contains(where: { $0.extent != .onRequest }) { throw ExitCode(3) }
  }
}
