internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Daybook

/// `daybook documents`: what was loaded.
struct DocumentsCommand: ParsableCommand {
  /// The forms of the list.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Print what was loaded: outlet, title, date and how it is known, notes; the text too with jsonl.",
    discussion: """
      EXAMPLE: daybook documents clippings --format jsonl
      EXAMPLE: daybook documents clippings --format jsonl --by-file
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the output.")
  var format = Format.text

  @Flag(help: "With jsonl, print a line for each file: what it is, and its entries as they stand in it.")
  var byFile = false

  func validate() throws {
    if byFile, format != .jsonl { throw ValidationError("--by-file needs --format jsonl.") }
    if byFile, input.asOf != nil { throw ValidationError("--by-file shows files as they are: it takes no --as-of.") }
  }

  func run() throws {
    if byFile { return try files() }
    let session = try Session(input, to: .documents)
    let writer = try Session.writer(session.chronology)
    switch format {
    case .text: try Console.write(writer.documentsText(width: Console.width))
    case .jsonl: try Console.write(writer.documentsJSONLines())
    }
    try session.finish()
  }

  private func files() throws {
    let pipeline = try Session.pipeline(tables: input.data)
    let standardInput = try Session.standardInput(input)
    var failure: (any Error)?
    var counts = (read: 0, refused: 0)
    var json = LoadedFileJSON()
    var pending: [UInt8] = []
    func write(_ isEnd: Bool) {
      guard failure == nil, isEnd || pending.count >= 65_536 else { return }
      do { try Console.write(pending) } catch { failure = error }
      pending.removeAll(keepingCapacity: true)
    }
    pipeline.files(paths: input.paths, standardInput: standardInput) { part in
      if failure != nil { return }
      pending += json.bytes(of: part)
      guard case .end(let file) = part else { return write(false) }
      write(true)
      if let reason = file.refusal {
        Console.warn("\(file.path): \(reason)")
        counts.refused += 1
      }
      if file.kind != nil { counts.read += 1 }
    }
    if let failure { throw failure }
    if counts.read == 0 { throw counts.refused == 0 ? Console.failure("no document was found") : ExitCode(1) }
    if counts.refused > 0 { throw ExitCode(3) }
  }
}
