internal import ArgumentParser
internal import BriefWriter

/// `daybook offices`: offices named against offices held.
struct OfficesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offices",
    abstract: "Print the offices that documents give to people, against those the tables have them holding.",
    discussion: "EXAMPLE: daybook offices clippings --format csv")

  @OptionGroup var ledger: LedgerOptions

  func run() throws { try ledger.write(.offices) }
}
