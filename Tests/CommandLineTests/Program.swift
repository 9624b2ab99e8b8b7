import Foundation

/// The built program, run as a user runs it.
enum Program {
  /// What a run left: its exit status, standard output and standard error.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// The folder of the package.
  static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// Where the program is: beside the tests, in a folder above them.
  static func path() throws -> String {
    let starts = [Bundle.main.bundleURL.path] + CommandLine.arguments + [root.path + "/.build/debug/daybook"]
    for start in starts where start.hasPrefix("/") {
      var folder = URL(fileURLWithPath: start)
      while folder.path.count > 1 {
        let program = folder.appendingPathComponent("daybook").path
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: program, isDirectory: &isFolder)
        if isThere, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: program) { return program }
        folder.deleteLastPathComponent()
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Runs the program and waits for its end.
  static func run(_ arguments: String..., input: String = "", in folder: TemporaryFolder) throws -> Outcome {
    try runAll(arguments, input: input, in: folder)
  }

  /// Runs the program with a list of arguments and waits for its end.
  static func runAll(_ arguments: [String], input: String = "", in folder: TemporaryFolder) throws -> Outcome {
    try run(URL(fileURLWithPath: try path()), arguments, input: input, in: folder)
  }

  /// Runs a line as a shell does, in a folder that looks like that of the package: the program is at
  /// `.build/release/daybook` and on the path, the samples are in `corpus`, and `~/clippings` is one of them.
  static func runShell(_ line: String, in folder: TemporaryFolder) throws -> Outcome {
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path + "/.build/release", withIntermediateDirectories: true)
    for (link, target) in [
      (".build/release/daybook", try path()), ("corpus", root.path + "/corpus"),
      ("clippings", root.path + "/corpus/wandsworth-2025"),
    ] where !files.fileExists(atPath: folder.path + "/" + link) {
      try files.createSymbolicLink(atPath: folder.path + "/" + link, withDestinationPath: target)
    }
    let setting = "HOME='\(folder.path)'; PATH='\(folder.path)/.build/release':\"$PATH\"; "
    return try run(URL(fileURLWithPath: "/bin/sh"), ["-c", setting + line], input: "", in: folder)
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: String, in folder: TemporaryFolder
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let names = ["in", "out", "err"].map { folder.outside + "/" + $0 }
    try Data(input.utf8).write(to: URL(fileURLWithPath: names[0]))
    for name in names[1...] { try Data().write(to: URL(fileURLWithPath: name)) }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: names[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: names[1]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: names[2]))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: names[1], encoding: .utf8),
      errors: try String(contentsOfFile: names[2], encoding: .utf8))
  }
}

/// A folder of a test's own, gone when the test ends.
final class TemporaryFolder {
  /// Where the test's files are.
  let path: String
  /// Beside it: what is not to be read as a clipping.
  let outside: String

  /// An empty folder.
  init() throws {
    outside = NSTemporaryDirectory() + "/daybook-" + UUID().uuidString
    path = outside + "/files"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: outside) }

  /// Writes a file; the folders before its name are made.
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// A clipping that every command can read.
  func writeClipping(_ name: String = "clips/good.txt") throws {
    try write(name, TemporaryFolder.clipping.utf8)
  }

  /// Invented people at an invented prison.
  static let clipping = """
    ---
    title: Man freed by mistake
    outlet: The Elmsgate Herald
    published: 2031-03-07
    ---
    Ivo Tarn was released in error from HMP Elmsgate on Wednesday, the prison service said.

    He gave himself up to police on Thursday morning.
    """
}
