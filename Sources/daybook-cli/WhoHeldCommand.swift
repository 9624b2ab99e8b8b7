internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Daybook

/// `daybook who-held`: who held an office on a day, by the reference tables.
struct WhoHeldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who-held",
    abstract: "Print who held an office on a day, with the source and the day it is known to.",
    discussion: """
      Nothing is asserted past the day that a row of the tables is good to: then the last known holder is named, and the \
      exit status is 3.

      EXAMPLE: daybook who-held "Justice Secretary" --on 2025-10-29
      """)

  @Argument(help: "The office, by its full name or a short one: \"Justice Secretary\".")
  var office: String

  @Option(help: ArgumentHelp("The day.", valueName: "date"), transform: ArgumentValue.day)
  var on: CivilDay

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let desk = try register.desk()
    guard let answer = desk.holders(of: office, on: on) else {
      let near = desk.offices(like: office)
      let hint = near.isEmpty ? "" : " It has: \(near.joined(separator: "; "))."
      throw Console.failure("offices.tsv has no office called \"\(office)\".\(hint)")
    }
    switch register.format {
    case .text: try Console.write(RegisterText.text(answer, width: Console.width))
    case .json: try Console.write(RegisterText.json(answer))
    }
    if answer.terms.isEmpty { throw ExitCode(3) }
  }
}

/// What the commands that ask the reference tables share.
struct RegisterOptions: ParsableArguments {
  /// The forms of an answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "The form of the output.")
  var format = Format.text

  @Option(help: ArgumentHelp("A folder of tables that stand in place of those in the program.", valueName: "folder"))
  var data: String?

  /// The tables.
  func desk() throws -> ReferenceDesk {
    do { return try ReferenceDesk(tables: data) } catch { throw Console.failure("\(error)") }
  }
}
