internal import ArgumentParser
internal import BriefWriter
internal import Foundation

/// `daybook brief`: the main job.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write a sourced brief: what is in conflict, who knew when, figures, chronology, sources.",
    discussion: """
      Writes brief.html (one page, prints on A4), brief.md and chronology.json into the output folder, or what --format
      names: Word (docx), PDF by weasyprint, a message to send (eml), a workbook of tables (xlsx), events a line (csv,
      jsonl), feeds (atom, jsonfeed), a calendar (ics), TimelineJS. --template chooses what stands in it and in which order:
      pmqs has a first side that stands alone, with your lines to take tested beside them.

      EXAMPLE: daybook brief clippings --output out --format docx,xlsx --title "Releases in error"
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var rulings: RulingOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output = "out"

  @Option(
    help: ArgumentHelp(
      "What to write, with commas between: \(BriefFormat.names); or all.",
      valueName: "formats"),
    transform: ArgumentValue.formats)
  var format: [BriefFormat] = BriefFormat.usual

  @OptionGroup var inputs: BriefInputs

  func run() throws {
    // A file that cannot be read is told before the reading that takes time.
    let settings = try inputs.readSettings()
    var options = try inputs.options(settings)
    let decided = try rulings.read(else: settings[.rulings])
    var input = input
    if input.asOf == nil, let asOf = settings[.asOf] { input.asOf = try inputs.moment(asOf, .asOf, settings) }
    let session = try Session(input, rulings: decided)
    if let lines = inputs.lines ?? settings[.lines] {
      options.lines = try session.tested(lines, against: input, rulings: decided)
    }
    let writer = try Session.writer(session.chronology, options)
    // All is made before any is written.
    var files: [(name: String, bytes: [UInt8])] = []
    for form in format {
      do { files.append((form.file, try form.bytes(writer))) } catch { Console.warn("\(error)") }
    }
    if files.isEmpty { throw ExitCode(1) }
    let folder = output.hasSuffix("/") && output.count > 1 ? String(output.dropLast()) : output
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw Console.failure("\(folder): the folder could not be made") }
    for file in files { try Console.write(file.bytes, to: "\(folder)/\(file.name)") }
    let written = files.map { "\(folder)/\($0.name)" }.joined(separator: ", ")
    let summary = writer.summaryLines(width: Console.columns(of: STDOUT_FILENO))
    try Console.write(lines: summary + ["Written: \(written)"])
    try session.finish()
    if files.count < format.count { throw ExitCode(3) }
  }
}
