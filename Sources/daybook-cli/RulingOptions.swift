internal import ArgumentParser
internal import Daybook
internal import Foundation

/// The decisions of researchers, for the commands that show findings.
struct RulingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A file of rulings on findings, as daybook rule writes it.", valueName: "file"))
  var rulings: String?

  /// The rulings; nil when no file is named. Throws when it cannot be read.
  func read() throws -> Rulings? {
    guard let rulings else { return nil }
    guard let data = FileManager.default.contents(atPath: rulings) else {
      throw Console.failure("\(rulings): the file could not be read")
    }
    do { return try Rulings(Array(data), file: rulings) } catch { throw Console.failure("\(error)") }
  }
}
