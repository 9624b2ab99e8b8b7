// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "daybook-training",
  dependencies: [.package(name: "daybook", path: "..")],
  targets: ["train-grammar", "apply-grammar"].map { name in
    .executableTarget(
      name: name, dependencies: [.product(name: "Grammar", package: "daybook")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  }
)
