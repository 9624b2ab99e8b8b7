internal import ArgumentParser

/// The program: the commands and nothing else.
@main struct DaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daybook",
    abstract: "Reads what was published about a story and writes one sourced chronology, with its contradictions.",
    discussion: """
      Every line it prints can be traced to words in a document. It runs on this machine alone and fetches nothing.

      EXAMPLE: daybook brief clippings --output out

      EXIT STATUS: 0 all inputs were read; 3 some were refused, the rest is done; 1 nothing could be done; \
      64 the command line is wrong; 2 from \
      check: something conflicts.
      """,
    version: "0.1.0",
    subcommands: [
      BriefCommand.self, TimelineCommand.self, ContradictionsCommand.self, CheckCommand.self, RuleCommand.self,
      SiteCommand.self, KnewCommand.self, PromisesCommand.self, CustodyCommand.self, FiguresCommand.self,
      OfficesCommand.self, DocumentsCommand.self, ExplainCommand.self,
      GrammarCommand.self, DatesCommand.self, WhoHeldCommand.self, WhoCommand.self, CheckDataCommand.self,
      ImportReferenceCommand.self, TemplatesCommand.self,
    ])

  static func main() {
    Console.ignoreClosedPipes()
    main(nil)
  }
}
