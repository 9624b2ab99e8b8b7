internal import ArgumentParser
internal import BriefWriter
internal import Daybook

/// `daybook who`: what the reference tables know of somebody.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Print what the tables know of somebody: terms in Parliament, offices held, each with its source.",
    discussion: "EXAMPLE: daybook who \"David Lammy\"")

  @Argument(help: "The name, with or without a title.")
  var name: String

  @OptionGroup var register: RegisterOptions

  func run() throws {
    let careers = try register.desk().careers(named: name)
    if careers.isEmpty { throw Console.failure("the tables have nobody called \"\(name)\"") }
    switch register.format {
    case .text: try Console.write(RegisterText.text(careers, width: Console.width))
    case .json: try Console.write(RegisterText.json(careers))
    }
  }
}
