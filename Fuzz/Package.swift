// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "daybook-fuzz",
  dependencies: [.package(name: "daybook", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz-dates", dependencies: [.product(name: "TemporalTagger", package: "daybook")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"]),
      ],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ]
)
