internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Daybook

/// One run: inputs to chronology, its refusals told, and the exit status they lead to.
struct Session {
  private(set) var chronology: Chronology
  private let pipeline: Pipeline
  private let standardInput: [UInt8]?

  /// How far the inputs are taken.
  enum Extent {
    /// Loaded and dated.
    case documents
    /// To events and conflicts.
    case chronology
  }

  /// Reads the inputs and names on standard error those that were refused. Throws when none could be read.
  init(_ input: InputOptions, to extent: Extent = .chronology) throws {
    pipeline = try Session.pipeline(tables: input.data)
    standardInput = try Session.standardInput(input)
    let given = standardInput
    chronology = ProgressBar.during(pipeline) { pipeline in
      switch extent {
      case .documents: pipeline.documents(paths: input.paths, standardInput: given, asOf: input.asOf)
      case .chronology: pipeline.chronology(paths: input.paths, standardInput: given, asOf: input.asOf)
      }
    }
    for refusal in chronology.refusals { Console.warn("\(refusal.path): \(refusal.reason)") }
    guard chronology.documents.isEmpty else { return }
    throw chronology.refusals.isEmpty ? Console.failure("no document was found") : ExitCode(1)
  }

  /// Reads the inputs and sets what researchers have ruled on the findings.
  init(_ input: InputOptions, rulings: RulingOptions) throws {
    // A file that cannot be read is told before the reading that takes time.
    try self.init(input, rulings: try rulings.read())
  }

  /// Reads the inputs and sets these rulings on the findings.
  init(_ input: InputOptions, rulings decided: Rulings?) throws {
    try self.init(input)
    do { try decided?.apply(to: &chronology) } catch { throw Console.failure("\(error)") }
  }

  /// Lines to take, each held against the inputs as they were read.
  func tested(_ lines: String, against input: InputOptions, rulings: Rulings?) throws -> TestedLines {
    let bytes = try FileInput.reading { () throws(BriefInputError) in try FileInput.bytes(lines) }
    let checked: Pipeline.CheckedRecord
    do {
      checked = try ProgressBar.during(pipeline) { pipeline throws(RulingError) in
        try pipeline.check(
          statement: lines, against: input.paths, standardInput: standardInput, asOf: input.asOf, rulings: rulings)
      }
    } catch { throw Console.failure("\(error)") }
    for refusal in checked.refusals { Console.warn("\(refusal.path): \(refusal.reason)") }
    if checked.statement.sentences.isEmpty { throw Console.failure("\(lines): no line could be read") }
    let brief = try Session.writer(checked.chronology)
    return TestedLines(String(decoding: bytes, as: UTF8.self), checked: checked.statement, in: brief)
  }

  /// The pipeline with the tables that the user asks for.
  static func pipeline(tables: String?) throws -> Pipeline {
    do { return try Pipeline(tables: tables) } catch { throw Console.failure("\(error)") }
  }

  /// Standard input, when it is one of the inputs.
  static func standardInput(_ input: InputOptions) throws -> [UInt8]? {
    input.paths.contains("-") ? try Console.readInput() : nil
  }

  /// The writer of a chronology; throws when a quotation is not in its document.
  static func writer(_ chronology: Chronology, _ options: BriefOptions = BriefOptions()) throws -> Brief {
    do { return try Brief(chronology, options: options) } catch { throw Console.failure("\(error)") }
  }

  /// Ends the run: status 3 when some inputs were refused, wholly or in part.
  func finish() throws {
    if chronology.refusals.contains(where: { $0.extent != .onRequest }) { throw ExitCode(3) }
  }
}
