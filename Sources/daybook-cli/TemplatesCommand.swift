internal import ArgumentParser
internal import BriefWriter
internal import Foundation

/// `daybook templates`: what a user copies to change how a brief looks.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write the templates and style sheets into a folder, to be changed there.",
    discussion: """
      brief takes a changed one with --template FOLDER/pmqs.mustache; style sheets and partials beside it stand in place of \
      those in the program. A file that is there already is left as it is.

      EXAMPLE: daybook templates --output my-templates
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output: String

  func run() throws {
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch { throw Console.failure("\(output): the folder could not be made") }
    var lines: [String] = []
    for file in BriefTemplate.files {
      let path = output.hasSuffix("/") ? output + file.name : "\(output)/\(file.name)"
      if FileManager.default.fileExists(atPath: path) {
        lines.append("\(path): there already, and left as it is")
        continue
      }
      try Console.write(file.bytes, to: path)
      lines.append(path)
    }
    try Console.write(lines: lines)
  }
}
