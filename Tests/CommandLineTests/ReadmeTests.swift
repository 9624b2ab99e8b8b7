import Foundation
import Testing

/// Runs what the documents tell a reader to type.
@Suite struct ReadmeTests {
  /// The commands in a document's code blocks, but for those that only show a form: `daybook brief PATH...`, `[--text]`.
  static func examples(in name: String) throws -> [String] {
    let text = try String(contentsOf: Program.root.appendingPathComponent(name), encoding: .utf8)
    var isFenced = false
    var examples: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isFenced.toggle() }
      guard isFenced || line.hasPrefix("    ") else { continue }
      let command = line.drop { $0 == " " }
      guard command.hasPrefix("daybook ") || command.hasPrefix(".build/release/daybook ") else { continue }
      if !command.contains("PATH..."), !command.contains("[--") { examples.append(String(command)) }
    }
    return examples
  }

  @Test(arguments: ["README.md", "corpus/README.md"])
  func everyExampleRuns(name: String) throws {
    let folder = try TemporaryFolder()
    let examples = try Self.examples(in: name)
    #expect(!examples.isEmpty)
    for example in examples {
      let run = try Program.runShell(example, in: folder)
      #expect(run.status == 0, "\(name): \(example): \(run.errors)")
      #expect(run.errors.isEmpty && !run.output.isEmpty, "\(name): \(example): \(run.errors)")
    }
  }

  @Test func aFormIsNoExampleAndTextIsNone() throws {
    let examples = try Self.examples(in: "README.md")
    #expect(examples.contains { $0.hasPrefix(".build/release/daybook brief ") })
    #expect(examples.allSatisfy { !$0.contains("[--") })
  }

  @Test func everyCommandHasAnExampleInTheReadme() throws {
    let examples = try Self.examples(in: "README.md")
    for command in ["brief", "timeline", "contradictions", "documents", "grammar"] {
      #expect(examples.contains { $0.contains("daybook \(command) ") }, "README.md has no example of \(command)")
    }
  }

  @Test func everyFileTheCorpusDescribesIsThereAndEveryFileIsDescribed() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("corpus/README.md"), encoding: .utf8)
    for story in ["wandsworth-2025", "harbour-gate-2026"] {
      let folder = Program.root.appendingPathComponent("corpus/" + story).path
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
      #expect(!files.isEmpty)
      for file in files { #expect(readme.contains("| \(file) |"), "corpus/README.md does not describe \(file)") }
    }
  }

  @Test func theReadmeNamesEveryKeyAtTheTopOfTheJSON() throws {
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    let folder = try TemporaryFolder()
    try folder.writeClipping()
    let run = try Program.run("timeline", "clips", "--format", "json", in: folder)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let keys = try #require(json).keys.sorted()
    #expect(!keys.isEmpty)
    for key in keys { #expect(readme.contains("`\(key)`"), "README.md does not name the key \(key)") }
  }
}
