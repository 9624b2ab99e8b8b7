internal import ArgumentParser
internal import BriefWriter

/// `daybook custody`: the custody and status of people over time.
struct CustodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "custody",
    abstract: "Print the custody and status of each person over time.",
    discussion: "EXAMPLE: daybook custody clippings --format csv")

  @OptionGroup var ledger: LedgerOptions

  func run() throws { try ledger.write(.custody) }
}
