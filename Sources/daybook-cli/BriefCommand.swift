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
      jsonl), feeds (atom, jsonfeed), a calendar (ics), TimelineJS.

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

  @Option(help: ArgumentHelp("The subject, in place of the one made from the events.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The edition that every page names.", valueName: "text"))
  var edition = "1"

  @Option(help: ArgumentHelp("The marking that every page carries: OFFICIAL.", valueName: "text"))
  var marking: String?

  func run() throws {
    let session = try Session(input, rulings: rulings)
    let writer = try Session.writer(
      session.chronology, BriefOptions(title: title, edition: edition, marking: marking))
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
    try Console.write(lines: writer.summaryLines() + ["Written: \(written)"])
    try session.finish()
    if files.count < format.count { throw ExitCode(3) }
  }
}
