internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel

/// `daybook timeline`: the chronology, whole or in part.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print the chronology, whole or for a person, a prison, a kind of event or some days.",
    discussion: "EXAMPLE: daybook timeline clippings --person Smith --from 2025-10-29 --to 2025-11-05")

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("Only events about this person: a name, an alias or a part of one.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("Only events at this prison or place.", valueName: "name"))
  var prison: String?

  @Option(
    help: ArgumentHelp("Only this kind of event: release_in_error, arrest, ...", valueName: "kind"),
    transform: ArgumentValue.kind)
  var type: EventKind?

  @Option(help: ArgumentHelp("Only events on or after this day.", valueName: "day"), transform: ArgumentValue.day)
  var from: CivilDay?

  @Option(help: ArgumentHelp("Only events on or before this day.", valueName: "day"), transform: ArgumentValue.day)
  var to: CivilDay?

  @Option(
    help: ArgumentHelp(
      "The form of the output: text, or \(BriefFormat.names). Without it: text.", valueName: "format"),
    transform: ArgumentValue.format)
  var format: BriefFormat?

  @Flag(help: "Put the text of each document into the JSON.")
  var includeText = false

  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write in place of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    if let from, let to, to < from { throw ValidationError("--to \(to) comes before --from \(from).") }
  }

  func run() throws {
    let session = try Session(input)
    for name in [person, prison].compactMap(\.self)
    where TimelineFilter.entities(name, in: session.chronology).isEmpty {
      Console.warn("no document mentions \"\(name)\"")
    }
    let filter = TimelineFilter(person: person, place: prison, kind: type, from: from, to: to)
    let writer = try Session.writer(filter.apply(to: session.chronology), BriefOptions(template: .timeline))
    try Console.write(try bytes(writer), to: output)
    try session.finish()
  }

  private func bytes(_ writer: Brief) throws -> [UInt8] {
    switch format {
    case nil: return writer.timelineText(width: Console.width, isColoured: Console.showsColour(to: output))
    case .json: return writer.json(includeText: includeText)
    case .md: return writer.timelineMarkdown()
    case let format?:
      do { return try format.bytes(writer) } catch { throw Console.failure("\(error)") }
    }
  }
}
