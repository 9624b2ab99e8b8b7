internal import ArgumentParser
internal import Daybook
internal import Foundation

/// The decisions of researchers, for the commands that show findings.
struct RulingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A file of rulings on findings, as daybook rule writes it.", valueName: "file"))
  var rulings: String?

  /// The rulings of the file named, else of `other`; nil when there is neither. Throws when it cannot be read.
  func read(else other: String? = nil) throws -> Rulings? {
    guard let rulings = rulings ?? other else { return nil }
    guard let data = FileManager.default.contents(atPath: rulings) else {
      throw Console.failure("\(rulings): the file could not be read")
    }
    do { return try Rulings(Array(data), file: rulings) } catch { throw Console.failure("\(error)") }
  }
}
