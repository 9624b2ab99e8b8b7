internal import ArgumentParser
internal import BriefWriter

/// `daybook documents`: what was loaded.
struct DocumentsCommand: ParsableCommand {
  /// The forms of the list.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Print what was loaded: outlet, title, date and how it is known, notes; the text too with jsonl.",
    discussion: "EXAMPLE: daybook documents clippings --format jsonl")

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the output.")
  var format = Format.text

  func run() throws {
    let session = try Session(input)
    let writer = try Session.writer(session.chronology)
    switch format {
    case .text: try Console.write(writer.documentsText(width: Console.width))
    case .jsonl: try Console.write(writer.documentsJSONLines())
    }
    try session.finish()
  }
}
