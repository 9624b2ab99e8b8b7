internal import ArgumentParser
internal import BriefWriter

/// `daybook knew`: who is said to have known or been told of what, and when.
struct KnewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knew",
    abstract: "Print who knew what: the earliest and the latest time, by whose account.",
    discussion: "EXAMPLE: daybook knew clippings --format csv")

  @OptionGroup var ledger: LedgerOptions

  func run() throws { try ledger.write(.knew) }
}
