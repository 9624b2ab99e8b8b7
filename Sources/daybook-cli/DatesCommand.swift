internal import ArgumentParser
internal import TemporalTagger

/// `daybook dates`: time expressions and their values.
struct DatesCommand: ParsableCommand {
  /// The forms of the output.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, timeml
  }

  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "Find the time expressions of texts from standard input and their values, as TIMEX3.",
    discussion: """
      Reads JSON Lines, {"doc","dct","text"}: a name, the day of publication (2025-11-07, or left out), a text. Writes \
      for each line {"doc","timexes":[{"start","end","text","type","value"}]}, where start and end count Unicode \
      scalars; mod, certainty, earliest and latest stand beside them where they apply. With --format timeml it writes \
      TimeML with the expressions marked in the text.

      EXAMPLE: daybook dates < texts.jsonl > dates.jsonl
      """)

  @Option(help: "The form of the output.")
  var format = Format.jsonl

  @Flag(help: "Count from the last date mentioned, as histories do, and not from the day of publication.")
  var narrative = false

  func run() throws {
    let tagger = TimexTagger(narrative: narrative)
    let (output, refused) = TimexAnnotator(tagger).annotate(
      try Console.readInput(), as: format == .timeml ? .timeml : .jsonl)
    try Console.write(output)
    for line in refused { Console.warn("standard input, line \(line.line): \(line.reason)") }
    if !refused.isEmpty { throw ExitCode(output.isEmpty ? 1 : 3) }
  }
}
