internal import ArgumentParser
internal import BriefWriter

/// `daybook figures`: the numbers by series and period.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Print the figures by series, period and scope, with the sums checked.",
    discussion: "EXAMPLE: daybook figures clippings --format csv")

  @OptionGroup var ledger: LedgerOptions

  func run() throws { try ledger.write(.figures) }
}
