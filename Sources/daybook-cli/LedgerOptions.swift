internal import ArgumentParser
internal import BriefWriter

/// What the ledgers share: their inputs, and one writer of tables.
struct LedgerOptions: ParsableArguments {
  /// The forms of a ledger.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var rulings: RulingOptions

  @Option(help: "The form of the output.")
  var format = Format.text

  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write in place of standard output.", valueName: "file"))
  var output: String?

  /// Reads the inputs and writes the ledger.
  func write(_ kind: LedgerKind) throws {
    let session = try Session(input, rulings: rulings)
    let writer = try Session.writer(session.chronology)
    switch format {
    case .text: try Console.write(writer.ledgerText(kind, width: Console.width), to: output)
    case .csv: try Console.write(writer.ledgerCSV(kind), to: output)
    case .json: try Console.write(writer.ledgerJSON(kind), to: output)
    }
    try session.finish()
  }
}
