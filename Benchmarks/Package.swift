// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "daybook-benchmarks",
  dependencies: [.package(name: "daybook", path: "..")],
  targets: [
    .executableTarget(
      name: "grammar-speed", dependencies: [.product(name: "Grammar", package: "daybook")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "dates-speed", dependencies: [.product(name: "TemporalTagger", package: "daybook")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "mentions-speed", dependencies: [.product(name: "TemporalTagger", package: "daybook")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .systemLibrary(name: "CLibXML2Parser", pkgConfig: "libxml-2.0"),
    .executableTarget(
      name: "feed-speed", dependencies: [.product(name: "CorpusLoader", package: "daybook"), "CLibXML2Parser"],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "page-speed", dependencies: [.product(name: "CorpusLoader", package: "daybook"), "CLibXML2Parser"],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)
