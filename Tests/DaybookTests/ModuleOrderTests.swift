import Foundation
import Testing

/// Holds the code to the order of modules in the design: each imports only those above it.
@Suite struct ModuleOrderTests {
  static let order = [
    "CLibXML2", "CZlib", "Lexing", "ChronologyModel", "KnowledgeTables", "Knowledge", "CorpusLoader",
    "ReferenceImporter", "GrammarModel", "Grammar",
    "TemporalTagger", "EntityExtractor", "ClaimExtractor", "TimelineBuilder", "ContradictionFinder",
    "EmbeddedTemplates", "BriefWriter",
    "Daybook", "daybook-cli",
  ]

  static func imports(of file: URL) throws -> [String] {
    try Repository.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 3, place + 1 < words.count else { return nil }
      let isImport = words[..<place].allSatisfy {
        ["public", "internal", "private", "package", "@testable"].contains($0)
      }
      return isImport ? String(words[place + 1]) : nil
    }
  }

  @Test(arguments: order.enumerated().map { ($0.offset, $0.element) })
  func aModuleImportsOnlyModulesAboveIt(place: Int, module: String) throws {
    for file in Repository.swiftFiles(in: "Sources/\(module)") {
      for name in try Self.imports(of: file) {
        guard let imported = Self.order.firstIndex(of: name) else { continue }
        #expect(imported < place, "\(file.lastPathComponent) of \(module) imports \(name)")
      }
    }
  }

  @Test func onlyTheLoaderImportsLibXML2() throws {
    for module in Self.order where module != "CorpusLoader" {
      for file in Repository.swiftFiles(in: "Sources/\(module)") {
        #expect(try !Self.imports(of: file).contains("CLibXML2"), "\(file.lastPathComponent)")
      }
    }
  }

  @Test func everyFolderOfSourcesIsInTheOrder() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Sources").path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.order))
  }

  @Test(arguments: order)
  func noTypeBearsItsModulesName(module: String) throws {
    for file in Repository.swiftFiles(in: "Sources/\(module)") {
      let text = try Repository.text(file)
      for keyword in ["struct", "enum", "class", "protocol", "actor"] {
        #expect(!text.contains("\(keyword) \(module) ") && !text.contains("\(keyword) \(module):"), "\(module)")
      }
    }
  }

  @Test func noSwiftFileIsLongerThanFourHundredLines() throws {
    for file in Repository.swiftFiles(in: "Sources") + Repository.swiftFiles(in: "Tests") {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 401, "\(file.lastPathComponent) has \(lines) lines")
    }
  }
}
