internal import ArgumentParser
internal import BriefWriter

/// `daybook promises`: what was promised and what came of it.
struct PromisesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises",
    abstract: "Print what was promised, by whom, due when, and the outcome so far.",
    discussion: "EXAMPLE: daybook promises clippings --format csv")

  @OptionGroup var ledger: LedgerOptions

  func run() throws { try ledger.write(.promises) }
}
