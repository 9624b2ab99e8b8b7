internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel

/// `daybook explain`: why the chronology says what it says.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Print why: the mentions behind a name, the claims and the dating of an event, the reckoning of a conflict.",
    discussion: """
      Ids are those of the same inputs in timeline --format json: p1 a person, r1 a prison, o1 an organisation, l1 a \
      place, e1 an event, c1 a conflict, d1 a document.

      EXAMPLE: daybook explain p1 clippings
      """)

  @Argument(help: "What is to be explained: p1, e4, c2, d3.")
  var id: String

  @OptionGroup var input: InputOptions

  func run() throws {
    let session = try Session(input)
    guard let text = try Session.writer(session.chronology).explanation(of: id, width: Console.width) else {
      throw Console.failure("there is no \"\(id)\": \(Explanation.ids(in: session.chronology))")
    }
    try Console.write(text)
    try session.finish()
  }
}
