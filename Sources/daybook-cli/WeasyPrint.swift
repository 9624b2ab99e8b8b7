internal import Foundation

/// Why there is no PDF.
enum PDFError: Error, CustomStringConvertible {
  case missing
  case failed(status: Int32)

  var description: String {
    switch self {
    case .missing:
      """
      no PDF was written: it needs the program weasyprint (version 60 or later), which is not on the PATH. \
      Install it with: pipx install weasyprint
      """
    case .failed(let status): "no PDF was written: weasyprint failed (status \(status))"
    }
  }
}

/// PDF from a page, by WeasyPrint: tagged after PDF/UA-1, so that a screen reader reads it as it reads the page.
enum WeasyPrint {
  static func pdf(_ page: [UInt8]) throws(PDFError) -> [UInt8] {
    guard let program = path() else { throw .missing }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("daybook-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      let (input, output) = (folder.appendingPathComponent("in.html"), folder.appendingPathComponent("out.pdf"))
      try Data(page).write(to: input)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["--quiet", "--pdf-variant", "pdf/ua-1", input.path, output.path]
      // The page names no time, and nothing that it prints may depend on when it is made.
      process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "0"]) { $1 }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0, process.terminationReason == .exit else {
        throw PDFError.failed(status: process.terminationStatus)
      }
      return Array(try Data(contentsOf: output))
    } catch let error as PDFError {
      throw error
    } catch { throw .failed(status: -1) }
  }

  /// Where the search path has the program; folders of it that are not absolute are not looked into.
  private static func path() -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/weasyprint" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
