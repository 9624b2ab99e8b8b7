internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Daybook
internal import Foundation

/// `daybook rule`: a decision about a finding, kept in a file.
struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Write down what you have decided about a finding, with a reason and your initials.",
    discussion: """
      Appends a line to a file of rulings, which the commands that show findings take with --rulings. ID is the long one \
      that contradictions prints; it stays the same when documents are added.

      EXAMPLE: daybook rule f0123456789ab confirmed --reason "Both logs seen" --initials AP --on 2025-11-10
      """)

  @Argument(help: "The finding: f and 12 digits.")
  var id: String

  @Argument(
    help: "open, explained (no conflict), confirmed (a conflict) or corrected (one side has been put right).",
    transform: ArgumentValue.ruling)
  var status: Ruling.Status

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("Who decides.", valueName: "text"))
  var initials: String

  @Option(help: ArgumentHelp("The day of the decision.", valueName: "day"), transform: ArgumentValue.day)
  var on: CivilDay?

  @Option(help: ArgumentHelp("The file of rulings; it is made when there is none.", valueName: "file"))
  var rulings = "rulings.tsv"

  func validate() throws {
    if !FindingKey.isKey(id) {
      throw ValidationError("\"\(id)\" is no id of a finding: it has f and 12 digits, as contradictions prints it.")
    }
  }

  func run() throws {
    var text = "\(Rulings.heading)\n"
    if FileManager.default.fileExists(atPath: rulings) {
      guard let data = FileManager.default.contents(atPath: rulings) else {
        throw Console.failure("\(rulings): the file could not be read")
      }
      do { _ = try Rulings(Array(data), file: rulings) } catch { throw Console.failure("\(error)") }
      text = String(decoding: data, as: UTF8.self)
      if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    }
    let line = Rulings.line(Ruling(key: id, status: status, reason: reason, initials: initials, day: on))
    try Console.write(Array((text + line + "\n").utf8), to: rulings)
    try Console.write(lines: ["\(rulings): \(id) is \(status.rawValue)"])
  }
}
