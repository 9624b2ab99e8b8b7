internal import ArgumentParser
internal import BriefWriter
internal import Foundation

/// Standard input, output and error.
enum Console {
  /// Writing to a pipe that nobody reads then gives an error, which `write` takes for the end of the work.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes results to a file, or to standard output when there is none. A reader who has gone away ends the program
  /// quietly.
  static func write(_ bytes: [UInt8], to path: String? = nil) throws {
    if let path, path != "-" {
      do { try AtomicFile.write(bytes, to: path) } catch { throw failure("\(error)") }
      return
    }
    let number = AtomicFile.writeAll(bytes, to: STDOUT_FILENO)
    if number == EPIPE { throw ExitCode.success }
    if number != 0 { throw failure("\(FileError(path: "standard output", number: number))") }
  }

  /// Writes lines to standard output.
  static func write(lines: [String]) throws { try write(Array((lines.joined(separator: "\n") + "\n").utf8)) }

  /// Writes one line to standard error, whatever stands in it.
  static func warn(_ text: String) {
    let line = text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? "\u{FFFD}" : $0 }
    var message = "daybook: "
    for scalar in line { message.unicodeScalars.append(scalar) }
    _ = AtomicFile.writeAll(Array((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Tells why nothing could be done; what to throw then.
  static func failure(_ text: String) -> ExitCode {
    warn(text)
    return ExitCode(1)
  }

  /// All of standard input.
  static func readInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &block, block.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("standard input: it could not be read (system error \(errno))")
      }
      bytes += block[..<count]
    }
  }

  /// True when results go to a terminal that shows colours and nobody has asked for none (NO_COLOR, no-color.org).
  static func showsColour(to path: String? = nil) -> Bool {
    (path == nil || path == "-") && isatty(STDOUT_FILENO) == 1 && isPlainTerminal == false
  }

  /// True when the user wants no colours or the terminal can do nothing but print.
  private static var isPlainTerminal: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
  }

  /// The columns of the terminal; 100 when the output is none.
  static var width: Int { columns(of: STDOUT_FILENO) ?? 100 }

  /// The columns of the terminal that `file` is; nil when it is none.
  static func columns(of file: Int32) -> Int? {
    var size = winsize()
    guard isatty(file) == 1, ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
