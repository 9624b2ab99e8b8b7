internal import BriefWriter
internal import Daybook
internal import Foundation
internal import Synchronization

/// A bar on standard error for work that takes longer than a second; nothing where that is no terminal.
final class ProgressBar: Sendable {
  private struct State {
    var painted: Date?
    var furthest = 0
  }

  private let start = Date()
  private let state = Mutex(State())

  /// A bar, or nil where nobody would see it.
  init?() {
    guard Console.columns(of: STDERR_FILENO) != nil, ProcessInfo.processInfo.environment["TERM"] != "dumb" else {
      return nil
    }
  }

  /// Does work with a pipeline and shows how far it has come.
  static func during<Value, Failure: Error>(
    _ pipeline: Pipeline, _ work: (Pipeline) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let bar = ProgressBar() else { return try work(pipeline) }
    defer { bar.finish() }
    var told = pipeline
    told.report = { bar.show($0) }
    return try work(told)
  }

  /// Shows how far the work has come; it never goes back.
  func show(_ progress: ReadingProgress) {
    let now = Date()
    guard now.timeIntervalSince(start) >= 1 else { return }
    state.withLock { state in
      if let painted = state.painted, now.timeIntervalSince(painted) < 0.1 { return }
      state.painted = now
      state.furthest = max(state.furthest, ProgressBar.percent(progress))
      ProgressBar.paint(ProgressBar.line(progress, percent: state.furthest))
    }
  }

  /// Takes the bar away.
  func finish() {
    state.withLock { state in
      if state.painted != nil { ProgressBar.paint("") }
      state.painted = nil
    }
  }

  /// `[########            ]  40 %  claims, 120 of 300 documents`.
  static func line(_ progress: ReadingProgress, percent: Int) -> String {
    let filled = min(20, percent / 5)
    let bar = String(repeating: "#", count: filled) + String(repeating: " ", count: 20 - filled)
    let number = String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0) + "\(percent)"
    let counted = progress.done > 0 ? ", \(progress.done) of \(progress.total) documents" : ""
    return "[\(bar)] \(number) %  \(progress.stage)\(counted)"
  }

  /// How much of the whole has been done. The grammar is the longest stage, then the claims.
  static func percent(_ progress: ReadingProgress) -> Int {
    let stages = ReadingProgress.Stage.allCases
    let before = stages[..<progress.stage.rawValue].reduce(0) { $0 + weight($1) }
    let part = progress.total == 0 ? 0 : weight(progress.stage) * min(progress.done, progress.total) / progress.total
    return before + part
  }

  private static func weight(_ stage: ReadingProgress.Stage) -> Int {
    switch stage {
    case .loading: 10
    case .grammar: 40
    case .dates: 5
    case .names: 10
    case .claims: 20
    case .events: 5
    case .conflicts: 10
    }
  }

  /// Writes over the line that the cursor is on.
  private static func paint(_ line: String) {
    let width = Console.columns(of: STDERR_FILENO) ?? 80
    _ = AtomicFile.writeAll(Array("\r\u{1B}[K\(line.prefix(max(0, width - 1)))".utf8), to: STDERR_FILENO)
  }
}
