import Foundation
import Testing

@Suite struct HelpTests {
  private func help(_ arguments: String...) throws -> String {
    let folder = try TemporaryFolder()
    let run = try Program.runAll(arguments + ["--help"], in: folder)
    #expect(run.status == 0)
    return run.output
  }

  /// The names in the list of commands that `--help` ends with.
  private func commands() throws -> [String] {
    let list = try help().components(separatedBy: "SUBCOMMANDS:").dropFirst().first ?? ""
    return list.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), line.dropFirst(2).first?.isLowercase == true else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
  }

  /// The long options that a help text lists, but for those every program has.
  private func options(in help: String) -> Set<String> {
    let words = help.components(separatedBy: "OPTIONS:").dropFirst().joined().split { " ,\n<>".contains($0) }
    return Set(words.filter { $0.hasPrefix("--") && $0 != "--help" && $0 != "--version" }.map(String.init))
  }

  @Test func helpNamesEveryCommand() throws {
    #expect(
      try commands() == [
        "brief", "timeline", "contradictions", "check", "rule", "site", "knew", "promises", "custody", "figures",
        "offices", "documents", "explain", "grammar", "dates", "who-held", "who", "check-data", "import-reference",
        "templates",
      ])
  }

  @Test func everyCommandHasAnExample() throws {
    for command in try commands() { #expect(try help(command).contains("EXAMPLE: daybook \(command) ")) }
  }

  @Test func theReadmeNamesEveryCommandAndOption() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    for command in try commands() {
      #expect(readme.contains("daybook \(command)"), "README.md does not show daybook \(command)")
      for option in options(in: try help(command)).sorted() {
        #expect(readme.contains(option), "README.md does not name \(option) of daybook \(command)")
      }
    }
  }

  @Test func theVersionIsThreeNumbers() throws {
    let run = try Program.run("--version", in: try TemporaryFolder())
    #expect(run.status == 0)
    let parts = run.output.trimmingCharacters(in: .whitespacesAndNewlines).split(separator: ".")
    #expect(parts.count == 3 && parts.allSatisfy { Int($0) != nil })
  }

  @Test func aReaderWhoGoesAwayEndsTheProgramQuietly() throws {
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "'\(try Program.path())' timeline clips 2>errors | true"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    try process.run()
    process.waitUntilExit()
    #expect(try String(contentsOfFile: folder.path + "/errors", encoding: .utf8).isEmpty)
  }
}
