// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// A program that measures a product of Daybook's, perhaps beside libxml2 in the same run.
func speed(_ name: String, of product: String, besideLibXML2: Bool = false) -> Target {
  .executableTarget(
    name: name,
    dependencies: [.product(name: product, package: "daybook"), "Stopwatch"]
      + (besideLibXML2 ? ["CLibXML2Parser"] : []),
    swiftSettings: strict)
}

let package = Package(
  name: "daybook-benchmarks",
  dependencies: [.package(name: "daybook", path: "..")],
  targets: [
    .target(name: "Stopwatch", swiftSettings: strict),
    .systemLibrary(name: "CLibXML2Parser", pkgConfig: "libxml-2.0"),
    speed("grammar-speed", of: "Grammar"),
    speed("dates-speed", of: "TemporalTagger"),
    speed("mentions-speed", of: "TemporalTagger"),
    speed("brief-speed", of: "BriefWriter"),
    speed("feed-speed", of: "CorpusLoader", besideLibXML2: true),
    speed("page-speed", of: "CorpusLoader", besideLibXML2: true),
  ]
)
