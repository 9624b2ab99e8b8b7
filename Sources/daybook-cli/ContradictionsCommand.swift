internal import ArgumentParser
internal import BriefWriter

/// `daybook contradictions`: where the accounts cannot all be right.
struct ContradictionsCommand: ParsableCommand {
  /// The forms of the list.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "contradictions",
    abstract: "Print where accounts conflict: both quotations, the reckoning, what would settle it.",
    discussion: "EXAMPLE: daybook contradictions clippings --all")

  @OptionGroup var input: InputOptions

  @OptionGroup var rulings: RulingOptions

  @Flag(help: "Add what looked like a conflict and is none, with the reason.")
  var all = false

  @Option(help: "The form of the output.")
  var format = Format.text

  func run() throws {
    let session = try Session(input, rulings: rulings)
    let writer = try Session.writer(session.chronology)
    switch format {
    case .text:
      try Console.write(
        writer.contradictionsText(
          width: Console.width, includeExplained: all, isColoured: Console.showsColour()))
    case .json: try Console.write(writer.contradictionsJSON(includeExplained: all))
    }
    try session.finish()
  }
}
