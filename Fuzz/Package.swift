// swift-tools-version: 6.2
import PackageDescription

/// A program that libFuzzer drives, over one product.
func fuzz(_ name: String, _ product: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: product, package: "daybook")],
    swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

let package = Package(
  name: "daybook-fuzz",
  dependencies: [.package(name: "daybook", path: "..")],
  targets: [fuzz("fuzz-dates", "TemporalTagger"), fuzz("fuzz-loader", "CorpusLoader")]
)
