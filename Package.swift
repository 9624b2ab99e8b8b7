// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: Swift 6, no warning let through, and the features that become
/// the language's own next, so that nothing has to be mended later.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the product: its name and the modules it stands on, which are all above it in the list below.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module, with what else they need.
func tests(_ module: String, _ more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.byName(name: module)] + more, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "daybook",
  products: [
    .library(name: "Daybook", targets: ["Daybook"]),
    .library(name: "CorpusLoader", targets: ["CorpusLoader", "ChronologyModel"]),
    .library(name: "Grammar", targets: ["Grammar"]),
    .library(name: "TemporalTagger", targets: ["TemporalTagger", "Lexing", "ChronologyModel"]),
    .library(name: "BriefWriter", targets: ["BriefWriter", "ChronologyModel"]),
    .executable(name: "daybook", targets: ["daybook-cli"]),
  ],
  dependencies: [
    // Commands, options, help and completions: 14,000 lines that are kept by the language's own team.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The frames of briefs, which users edit: 21 files without a dependency of their own, and a known language.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev", "pkg-config"])]),
    module("Lexing"),
    module("ChronologyModel"),
    .target(name: "KnowledgeTables"),
    module("Knowledge", ["KnowledgeTables", "Lexing", "ChronologyModel"]),
    module("CorpusLoader", ["CLibXML2", "CZlib", "Lexing", "ChronologyModel", "Knowledge"]),
    module("ReferenceImporter", ["ChronologyModel", "Knowledge", "CorpusLoader"]),
    .target(name: "GrammarModel"),
    module("Grammar", ["GrammarModel", "Lexing", "Knowledge"]),
    module("TemporalTagger", ["Lexing", "ChronologyModel", "Knowledge", "Grammar"]),
    module("EntityExtractor", ["Lexing", "ChronologyModel", "Knowledge", "Grammar"]),
    module("ClaimExtractor", ["Lexing", "ChronologyModel", "Knowledge", "Grammar"]),
    module("TimelineBuilder", ["Lexing", "ChronologyModel", "Knowledge"]),
    module("ContradictionFinder", ["Lexing", "ChronologyModel", "Knowledge"]),
    .target(name: "EmbeddedTemplates"),
    module(
      "BriefWriter",
      [
        "CZlib", "EmbeddedTemplates", "Lexing", "ChronologyModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    module(
      "Daybook",
      [
        "Lexing", "ChronologyModel", "Knowledge", "CorpusLoader", "Grammar", "TemporalTagger", "EntityExtractor",
        "ClaimExtractor", "TimelineBuilder", "ContradictionFinder",
      ]),
    .executableTarget(
      name: "daybook-cli",
      dependencies: [
        "Daybook", "BriefWriter", "ChronologyModel", "Grammar", "Knowledge", "Lexing", "ReferenceImporter",
        "TemporalTagger",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests("Lexing"),
    tests("ChronologyModel"),
    tests("Knowledge", ["Lexing", "ChronologyModel"]),
    tests("CorpusLoader", ["ChronologyModel", "Lexing", "CZlib"]),
    tests("ReferenceImporter", ["ChronologyModel", "Knowledge"]),
    tests("Grammar", ["Lexing", "Knowledge"]),
    tests("TemporalTagger", ["ChronologyModel", "Knowledge", "Lexing"], exclude: ["uk-news.tsv"]),
    tests("EntityExtractor", ["ChronologyModel", "Lexing", "Knowledge", "Grammar"]),
    tests(
      "ClaimExtractor", ["Lexing", "ChronologyModel", "Knowledge", "Grammar", "TemporalTagger", "EntityExtractor"],
      exclude: ["when-said-known.tsv"]),
    // What the stages before would have read, made by hand: for the tests of merging and of conflicts.
    .target(name: "StoryKit", dependencies: ["ChronologyModel"], path: "Tests/StoryKit", swiftSettings: strict),
    tests("TimelineBuilder", ["ChronologyModel", "Lexing", "StoryKit"]),
    tests(
      "ContradictionFinder", ["ChronologyModel", "Lexing", "Knowledge", "TimelineBuilder", "StoryKit"],
      exclude: ["pairs"]),
    tests("BriefWriter", ["ChronologyModel", "CorpusLoader", "CZlib"]),
    .testTarget(
      name: "DaybookTests", dependencies: ["Daybook", "ChronologyModel", "Knowledge"],
      exclude: ["Bundles", "Stories", "uk-attributes.tsv", "uk-claims.tsv", "uk-mentions.tsv"],
      swiftSettings: strict),
    .testTarget(name: "CommandLineTests", dependencies: ["daybook-cli"], swiftSettings: strict),
  ]
)
