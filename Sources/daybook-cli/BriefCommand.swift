internal import ArgumentParser
internal import BriefWriter
internal import Foundation

/// `daybook brief`: the main job.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Write a sourced brief: what is in conflict, who knew when, figures, chronology, sources.",
    discussion: """
      Writes brief.html (one page, prints on A4), brief.md and chronology.json into the output folder.

      EXAMPLE: daybook brief clippings --output out --title "Releases in error"
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var rulings: RulingOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output = "out"

  @Option(
    help: ArgumentHelp("What to write, with commas between: html, md, json.", valueName: "formats"),
    transform: ArgumentValue.formats)
  var format: [BriefFormat] = BriefFormat.allCases

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
    let folder = output.hasSuffix("/") && output.count > 1 ? String(output.dropLast()) : output
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw Console.failure("\(folder): the folder could not be made") }
    var written: [String] = []
    for form in format {
      let path = "\(folder)/\(form.file)"
      try Console.write(form.bytes(writer), to: path)
      written.append(path)
    }
    try Console.write(lines: writer.summaryLines() + ["Written: \(written.joined(separator: ", "))"])
    try session.finish()
  }
}
