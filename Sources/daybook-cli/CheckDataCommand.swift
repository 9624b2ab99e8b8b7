internal import ArgumentParser
internal import Daybook

/// `daybook check-data`: whether the tables can be read and their patterns do what their examples say.
struct CheckDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-data",
    abstract: "Check the tables: every row, and every pattern against its examples and counterexamples.",
    discussion: "EXAMPLE: daybook check-data --data tables")

  @Option(help: ArgumentHelp("A folder of tables that stand in place of those in the program.", valueName: "folder"))
  var data: String?

  func run() throws {
    let check = TableCheck(tables: data)
    for problem in check.problems { Console.warn("\(problem)") }
    if !check.problems.isEmpty { throw ExitCode(1) }
    try Console.write(lines: ["\(check.rows) rows and \(check.examples) examples checked: all is well"])
  }
}
