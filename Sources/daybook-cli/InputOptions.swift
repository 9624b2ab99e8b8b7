internal import ArgumentParser
internal import ChronologyModel

/// What every command reads.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and folders to read; a folder is searched through. - is standard input.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Read as if it were then: 2025-11-05 (to the end of that day) or 2025-11-05T12:00, London time.",
      valueName: "time"),
    transform: ArgumentValue.moment)
  var asOf: CivilInstant?

  @Option(help: ArgumentHelp("A folder of tables that stand in place of those in the program.", valueName: "folder"))
  var data: String?

  func validate() throws {
    if paths.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input (-) can be read only once.") }
  }
}
